import type { DeadlineDetail } from '../../../../shared/features/deadlines/values.ts';
import { useCommand, useMe } from '../../../client/index.ts';
import { Button, ErrorNotice, Notice, useFormats, useT } from '../../../ui/index.ts';

/** So many are told by name; the whole office may have been told. */
const most = 4;

/** That a deadline was recalled and nobody has taken note; whoever it concerns does so here, by name. */
export function ReminderNotice({ deadline }: { deadline: DeadlineDetail }) {
  const t = useT();
  const { dateTime } = useFormats();
  const me = useMe();
  const acknowledge = useCommand('deadline.acknowledge');
  const open = deadline.reminders.filter(({ acknowledged }) => acknowledged === null);
  const last = open.at(-1);
  if (!deadline.unanswered || !last) return null;
  const concerned = [deadline.responsible, deadline.deputy, ...open.flatMap(({ told }) => told)];
  const isMine = concerned.some((person) => person?.id === me.id);
  const told = [...new Set(open.flatMap((reminder) => reminder.told.map(({ name }) => name)))];
  const others = told.length > most + 1 ? told.length - most : 0;
  const names = (others > 0 ? told.slice(0, most) : told).join(', ');
  return (
    <Notice
      tone="caution"
      title={t('deadlineBook.reminder.title')}
      actions={
        isMine && (
          <Button
            size="small"
            isPending={acknowledge.isPending}
            onPress={() => acknowledge.mutate({ id: deadline.id })}
          >
            {t('deadlineBook.reminder.act')}
          </Button>
        )
      }
    >
      <p>
        {t(names === '' ? 'deadlineBook.reminder.nobody' : 'deadlineBook.reminder.text', {
          when: dateTime(last.at),
          names: others > 0 ? t('deadlineBook.reminder.andOthers', { names, count: others }) : names,
        })}
      </p>
      {acknowledge.error && <ErrorNotice error={acknowledge.error.error} />}
    </Notice>
  );
}
