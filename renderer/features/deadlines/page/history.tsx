import { dayOf } from '../../../../shared/features/deadlines/civil.ts';
import type { DeadlineChange, DeadlineDetail } from '../../../../shared/features/deadlines/values.ts';
import { useFormats, useT } from '../../../ui/index.ts';

/** What was done with a deadline, the newest first; nothing of it ever changes. */
export function History({ rows }: { rows: DeadlineDetail['history'] }) {
  const t = useT();
  const { dateTime } = useFormats();
  return (
    <ul className="dl-history">
      {[...rows].reverse().map(({ act, at, by, reason, changes }) => (
        <li key={`${at} ${act}`}>
          <span className="ui-muted">{dateTime(at)}</span> {by?.name ?? t('deadlineBook.page.someone')}{' '}
          {t(`deadlineBook.act.${act}`)}
          {reason !== '' && <q className="dl-quote">{reason}</q>}
          {changes.length > 0 && (
            <ul>
              {changes.map((change) => (
                <Changed key={change.field} change={change} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Changed({ change: { field, before, after } }: { change: DeadlineChange }) {
  const t = useT();
  const { civilDateDay } = useFormats();
  const say = (value: string | null) => {
    if (value === null || value === '') return t('common.none');
    if (field === 'triggerEvent') return value;
    if (field === 'notices') return value.split(' ').map(civilDateDay).join('; ');
    return dayOf(value) === undefined ? value : civilDateDay(value);
  };
  return (
    <li className="ui-muted">
      {t(`deadlineBook.changed.${field}`)}:{' '}
      {before !== null && (
        <>
          <s>{say(before)}</s> →{' '}
        </>
      )}
      {say(after)}
    </li>
  );
}
