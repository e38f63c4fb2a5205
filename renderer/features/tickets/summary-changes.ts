import type { FieldChange, TicketSummary } from '../../../shared/features/tickets/values.ts';

const fields = [
  'title',
  'status',
  'waitingReason',
  'priority',
  'category',
  'team',
  'assignee',
  'requester',
  'matter',
  'followUp',
] as const;

function valueIn(ticket: TicketSummary, field: (typeof fields)[number]): { id: string | null; text: string | null } {
  const plain = (value: string | null) => ({ id: value, text: value });
  switch (field) {
    case 'category':
    case 'team':
    case 'assignee':
      return { id: ticket[field]?.id ?? null, text: ticket[field]?.name ?? null };
    case 'requester': {
      const who =
        ticket.requester === null
          ? null
          : ticket.requester.kind === 'user'
            ? ticket.requester.user
            : ticket.requester.party;
      return { id: who?.id ?? null, text: who?.name ?? null };
    }
    case 'matter':
      return {
        id: ticket.matter?.id ?? null,
        text: ticket.matter ? `${ticket.matter.number} ${ticket.matter.title}` : null,
      };
    default:
      return plain(ticket[field]);
  }
}

/** What differs between a ticket as someone saw it and as it is now. */
export function summaryChanges(before: TicketSummary, after: TicketSummary): FieldChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [valueIn(before, field), valueIn(after, field)];
    return was.id === is.id ? [] : [{ field, before: was.text, after: is.text }];
  });
}
