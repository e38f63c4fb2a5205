import './conflicts.css';
import { ShieldCheck } from 'lucide-react';
import type { ConflictCheck } from '../../../shared/features/conflicts/operations.ts';
import { useFormats, useT } from '../../ui/index.ts';
import { Hits } from './hits.tsx';

/** Conflict checks as they were kept. */
export function KeptChecks({ checks }: { checks: readonly ConflictCheck[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.id} className="cf-check">
          <Check check={check} />
        </li>
      ))}
    </ul>
  );
}

function Check({ check }: { check: ConflictCheck }) {
  const t = useT();
  const { dateTime, number } = useFormats();
  const { decision, by, at, names, reason, result } = check;
  const count = result.total + result.hidden;
  return (
    <>
      <div className="cf-check-head">
        <ShieldCheck className="ui-icon" aria-hidden />
        <strong>{t(`conflicts.decision.${decision}`)}</strong>
        <span className="ui-muted">{t('conflicts.by', { name: by?.name ?? '', when: dateTime(at) })}</span>
      </div>
      <div className="ui-selectable">
        {names.map(({ name }) => name).join(', ')} ·{' '}
        {count === 0 ? t('conflicts.foundNone') : t('conflicts.foundCount', { count: number(count) })}
      </div>
      {reason !== '' && <div className="ui-selectable">{reason}</div>}
      {result.hits.length > 0 && (
        <details>
          <summary>{t('conflicts.details')}</summary>
          <Hits hits={result.hits} />
        </details>
      )}
    </>
  );
}
