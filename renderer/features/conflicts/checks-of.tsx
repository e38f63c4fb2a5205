import './conflicts.css';
import { ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { ConflictCheck } from '../../../shared/features/conflicts/operations.ts';
import type { MatterDetail } from '../../../shared/features/matters/values.ts';
import { useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, useFormats, useT } from '../../ui/index.ts';
import { Hits } from './hits.tsx';
import { namesOfParties, openConflictCheck } from './new-check.ts';

const most = 20;

/** The conflict checks of a matter; that there is none is said plainly. */
export function ChecksOf({ matter, mayUpdate }: { matter: MatterDetail; mayUpdate: boolean }) {
  const t = useT();
  const { data, error, refetch } = useOperation('conflict.list', { matter: matter.id, cursor: null, limit: most });
  const { id, number, title, parties } = matter;
  const start = () => openConflictCheck({ matter: { id, number, title }, names: namesOfParties(parties) });
  return (
    <section className="mt-group" aria-label={t('conflicts.onPage')}>
      <div className="tk-part-head">
        <h2>{t('conflicts.onPage')}</h2>
        {mayUpdate && (
          <Button variant="quiet" size="small" icon={ShieldQuestion} onPress={start}>
            {t('conflicts.checkNow')}
          </Button>
        )}
      </div>
      {error && <ErrorNotice error={error.error} onRetry={() => void refetch()} />}
      {data?.rows.length === 0 && <p className="ui-muted">{t('conflicts.never')}</p>}
      <ul>
        {data?.rows.map((check) => (
          <li key={check.id} className="cf-check">
            <Check check={check} />
          </li>
        ))}
      </ul>
    </section>
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
