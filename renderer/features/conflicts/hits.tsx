import './conflicts.css';
import { Swords } from 'lucide-react';
import type { ConflictCheck, ConflictHit, ConflictResult } from '../../../shared/features/conflicts/operations.ts';
import { Badge, Notice, useFormats, useT } from '../../ui/index.ts';
import { MatterStatusBadge } from '../matters/status-badge.tsx';

type Result = Omit<ConflictResult, 'hidden'> | ConflictCheck['result'];

/** How many were found: nothing is said so as plainly as something. */
export function Finding({ result, hidden }: { result: Result; hidden: number }) {
  const t = useT();
  const { number } = useFormats();
  const { total, hits, compared } = result;
  if (total + hidden === 0) {
    return (
      <Notice tone="proof" title={t('conflicts.none')}>
        <p>{t('conflicts.noneHint', { count: number(compared) })}</p>
      </Notice>
    );
  }
  if (total === 0) return null;
  return (
    <p>
      <strong>{t('conflicts.found', { total: number(total) })}</strong>
      {total > hits.length && <> {t('conflicts.foundMore', { shown: number(hits.length), total: number(total) })}</>}
    </p>
  );
}

/** What is not to be seen, and whom to ask. */
export function Hidden({ hidden: { count, ask } }: Pick<ConflictResult, 'hidden'>) {
  const t = useT();
  if (count === 0) return null;
  const people = ask.map(({ name }) => name).join(', ');
  return (
    <Notice tone="caution">
      <p>{ask.length > 0 ? t('conflicts.hidden', { count, people }) : t('conflicts.hiddenNobody', { count })}</p>
    </Notice>
  );
}

/** Everyone who was found, with where they stand. */
export function Hits({ hits }: { hits: readonly ConflictHit[] }) {
  if (hits.length === 0) return null;
  return (
    <ul className="cf-hits">
      {hits.map((hit) => (
        <Hit key={`${hit.asked} ${hit.party.id}`} hit={hit} />
      ))}
    </ul>
  );
}

function Hit({ hit }: { hit: ConflictHit }) {
  const t = useT();
  const { party, formerName, likeness, asked, opposed, matters } = hit;
  return (
    <li className="cf-hit">
      <div className="cf-hit-head">
        <strong className="ui-selectable">{party.name}</strong>
        {opposed && (
          <Badge tone="caution" icon={Swords}>
            {t('conflicts.opposed')}
          </Badge>
        )}
      </div>
      <div className="ui-muted">
        {t(`conflicts.likeness.${likeness}`)} {t('conflicts.asked', { name: asked })}
        {formerName !== null && ` · ${t('conflicts.former', { name: formerName })}`}
      </div>
      {matters.length === 0 && <div className="ui-muted">{t('conflicts.noMatter')}</div>}
      <ul>
        {matters.map(({ id, number, title, status, role, side }) => (
          <li key={id} className="cf-place">
            <span className="ui-selectable">
              {number} {title}
            </span>
            <span className="ui-muted">
              {t(`words.partyRole.${role}`)} · {t(`words.side.${side}`)}
            </span>
            <MatterStatusBadge status={status} />
          </li>
        ))}
      </ul>
    </li>
  );
}
