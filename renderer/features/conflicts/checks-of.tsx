import { ShieldQuestion } from 'lucide-react';
import type { MatterDetail } from '../../../shared/features/matters/values.ts';
import { useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, useT } from '../../ui/index.ts';
import { KeptChecks } from './kept-checks.tsx';
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
      {data && <KeptChecks checks={data.rows} />}
    </section>
  );
}
