import './backups.css';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { Comparison } from '../../../shared/features/backups/operations.ts';
import { deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { errorOf } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, useFormats, useSayError, useT } from '../../ui/index.ts';
import { AccountsKnown } from '../damage/accounts.tsx';

export type Compared = {
  /** null where there was no office to compare with. */
  comparison: Comparison | null;
  /** When the backup was made. */
  backupAt: string;
  /** Files that the backup does not have whole. */
  lost: number;
};
type Sides = Extract<Comparison, { state: 'compared' }>;
const differences = ['lost', 'changed', 'extra'] as const;
const counts = ['tickets', 'people', 'files'] as const;

/** What restoring loses and brings back, before anyone works in the restored office. */
export function Compare({ comparison, backupAt, lost, onGo }: Compared & { onGo: () => Promise<void> }) {
  const t = useT();
  const say = useSayError();
  const [error, setError] = useState<OperationError | null>(null);
  return (
    <DoorSheet
      wide
      title={t(comparison ? 'backups.compare.title' : 'backups.compare.alone')}
      {...(comparison ? { intro: t('backups.compare.keepBoth') } : { focusHeading: true })}
      onSubmit={() => void onGo().catch((thrown) => setError(errorOf(thrown)))}
      footer={
        <Button type="submit" variant="primary">
          {t('backups.compare.go')}
        </Button>
      }
    >
      {error && <ErrorNotice error={error} />}
      {lost > 0 && <Notice tone="caution">{t('backups.restore.damaged', { count: lost })}</Notice>}
      <Accounts comparison={comparison} backupAt={backupAt} />
      {comparison === null ? null : comparison.state === 'unreadable' ? (
        <Notice tone="caution">
          {t('backups.compare.unreadable', { why: say({ code: comparison.code, params: {} }) })}
        </Notice>
      ) : (
        <Differences sides={comparison} />
      )}
      {comparison?.state !== 'compared' && <Notice tone="caution">{t('backups.compare.numbers')}</Notice>}
    </DoorSheet>
  );
}

/** Who can sign in again, and what of accounts and rights is undone. */
function Accounts({ comparison, backupAt }: Pick<Compared, 'comparison' | 'backupAt'>) {
  const t = useT();
  const format = useFormats();
  const known =
    comparison?.state === 'compared'
      ? { readable: comparison.readable, acts: comparison.accounts, ended: [], back: comparison.back }
      : { readable: 'nothing' as const, acts: [], ended: [], back: [] };
  if (known.readable === 'whole' && known.acts.length + known.back.length === 0) return null;
  return (
    <Notice tone="caution" title={t('backups.compare.asOf', { at: format.dateTime(backupAt) })}>
      <AccountsKnown {...known} />
    </Notice>
  );
}

function Differences({ sides }: { sides: Sides }) {
  const t = useT();
  const format = useFormats();
  const newest = ({ entries, newestAt }: Sides['there']) =>
    t('backups.compare.entry', {
      seq: format.number(entries),
      when: newestAt === null ? '–' : format.dateTime(newestAt),
    });
  const isSame = sides.deadlines.count === 0 && differences.every((kind) => sides[kind].count === 0);
  return (
    <>
      <table className="bk-sides">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('backups.compare.there')}</th>
            <th scope="col">{t('backups.compare.kept')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count}>
              <th scope="row">{t(`backups.compare.${count}`)}</th>
              <td>{format.number(sides.there[count])}</td>
              <td>{format.number(sides.backup[count])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('backups.compare.entries')}</th>
            <td>{newest(sides.there)}</td>
            <td>{newest(sides.backup)}</td>
          </tr>
        </tbody>
      </table>
      {isSame && <Notice tone="proof">{t('backups.compare.same')}</Notice>}
      {sides.deadlines.count > 0 && <Deadlines found={sides.deadlines} />}
      {differences.map((kind) => sides[kind].count > 0 && <Tickets key={kind} kind={kind} found={sides[kind]} />)}
    </>
  );
}

/** After a breakdown deadlines come back first. */
function Deadlines({ found: { count, rows } }: { found: Sides['deadlines'] }) {
  const t = useT();
  const format = useFormats();
  const title = t('backups.compare.deadlines', { count });
  return (
    <section className="bk-tickets" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ number, what, title: name, end, strict, overdue }) => (
          <li key={number}>
            <span className="ui-muted">{deadlineNumber(number)}</span>{' '}
            {name ?? <span className="ui-muted">{t('backups.compare.hidden')}</span>}
            {end !== null && (
              <>
                {' '}
                · <b>{format.date(end)}</b>
              </>
            )}
            {overdue && <b> · {t('backups.compare.deadline.overdue')}</b>}
            {strict && ` · ${t('damage.losses.strict')}`}
            <span className="ui-muted"> · {t(`backups.compare.deadline.${what}`)}</span>
          </li>
        ))}
      </ul>
      {count > rows.length && <p className="ui-muted">{t('backups.compare.more', { count: count - rows.length })}</p>}
    </section>
  );
}

function Tickets({ kind, found: { count, rows } }: { kind: (typeof differences)[number]; found: Sides['lost'] }) {
  const t = useT();
  const title = t(`backups.compare.${kind}`, { count });
  return (
    <section className="bk-tickets" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ number, title: name }) => (
          <li key={number}>
            <span className="ui-muted">{t('tickets.number', { number })}</span>{' '}
            {name ?? <span className="ui-muted">{t('backups.compare.hidden')}</span>}
          </li>
        ))}
      </ul>
      {count > rows.length && <p className="ui-muted">{t('backups.compare.more', { count: count - rows.length })}</p>}
    </section>
  );
}
