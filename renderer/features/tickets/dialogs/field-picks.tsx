import type { CategoryId, UserId } from '../../../../shared/contract/ids.ts';
import { priorities } from '../../../../shared/features/tickets/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { PriorityBadge, toast, useT } from '../../../ui/index.ts';
import { useBulkChange, useTicketChange } from '../changes.ts';
import { useCategoryOptions, usePersonOptions } from '../office.ts';
import { useSayError } from '../say-error.ts';
import type { ChangeFormProps } from './open.ts';
import { Pick } from './pick.tsx';

/** Sets the priority of one or many tickets. */
export function PriorityPick({ tickets, close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const bulk = useBulkChange();
  const [first] = tickets;
  if (!first) return null;
  return (
    <Pick
      label={t('tickets.field.priority')}
      current={tickets.length === 1 ? first.priority : null}
      choices={priorities
        .map((id) => ({ id, text: t(`words.priority.${id}`), content: <PriorityBadge priority={id} /> }))
        .reverse()}
      onPick={(priority) => {
        close();
        const ticket = t('tickets.number', { number: first.number });
        const said = t('tickets.change.prioritySet', { ticket, priority: t(`words.priority.${priority}`) });
        if (tickets.length === 1) void change('ticket.setPriority', first, { priority }, said);
        else void bulk(tickets, { kind: 'priority', priority });
      }}
    />
  );
}

const noCategory = 'none';

/** Files a ticket under another category. */
export function CategoryPick({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const options = useCategoryOptions<CategoryId>(ticket?.category?.id);
  if (!ticket) return null;
  return (
    <Pick
      label={t('tickets.field.category')}
      withSearch
      current={ticket.category?.id ?? noCategory}
      choices={[
        { id: noCategory, text: t('tickets.none.category') },
        ...options.map(({ id, label }) => ({ id, text: label })),
      ]}
      onPick={(id) => {
        close();
        const category = options.find((option) => option.id === id);
        const name = t('tickets.number', { number: ticket.number });
        const said = t('tickets.change.categorySet', {
          ticket: name,
          category: category?.label ?? t('tickets.none.category'),
        });
        void change('ticket.setCategory', ticket, { category: category?.id ?? null }, said);
      }}
    />
  );
}

/** Lets one more person follow a ticket. */
export function WatcherPick({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const sayError = useSayError();
  const people = usePersonOptions<UserId>();
  if (!ticket) return null;
  const add = async (user: UserId) => {
    try {
      await call('ticket.addWatcher', { id: ticket.id, user });
    } catch (thrown) {
      const error = errorOf(thrown);
      if (error.code !== 'no_change') toast({ text: sayError(error), tone: 'caution' });
    }
  };
  return (
    <Pick
      label={t('tickets.field.watchers')}
      withSearch
      current={null}
      choices={people.map(({ id, label, detail }) => ({ id, text: label, detail }))}
      onPick={(id) => {
        close();
        void add(id);
      }}
    />
  );
}
