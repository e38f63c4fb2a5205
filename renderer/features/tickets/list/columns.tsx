import { CircleHelp, Lock, Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import { type TicketColumn, type TicketSort, ticketSorts } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { PriorityBadge, StatusBadge, useT } from '../../../ui/index.ts';
import { civilToday, useSayDate, useSayInstant } from '../dates.ts';
import { matterName } from '../matter-field.tsx';

/** The width of each column; the title takes what is left. */
export const columnWidths: Readonly<Record<TicketColumn, string>> = {
  number: '72px',
  title: 'minmax(220px, 1fr)',
  status: '142px',
  priority: '84px',
  category: '136px',
  team: '116px',
  assignee: '132px',
  requester: '128px',
  matter: '160px',
  followUp: '100px',
  createdAt: '84px',
  updatedAt: '84px',
};

const sortsByColumn: Partial<Record<TicketColumn, TicketSort>> = Object.fromEntries(
  ticketSorts.map((sort) => [sort, sort]),
);
/** What a press on a column's heading sorts by; null where a list cannot be sorted by it. */
export function sortOf(column: TicketColumn): TicketSort | null {
  return sortsByColumn[column] ?? null;
}
/** The direction people want first: the newest, the most urgent, the next due. */
export function firstDirection(sort: TicketSort): 'asc' | 'desc' {
  return sort === 'title' || sort === 'followUp' || sort === 'status' ? 'asc' : 'desc';
}

/** The name of whoever asked for it. */
export function requesterName({ requester }: Pick<TicketSummary, 'requester'>): string {
  if (requester === null) return '';
  return requester.kind === 'user' ? requester.user.name : requester.party.name;
}

/** What stands in a cell. */
export function CellContent({ column, ticket }: { column: TicketColumn; ticket: TicketSummary }): ReactNode {
  const t = useT();
  const sayInstant = useSayInstant();
  switch (column) {
    case 'number':
      return <span className="ui-muted">{t('tickets.number', { number: ticket.number })}</span>;
    case 'title':
      return <TitleCell ticket={ticket} />;
    case 'status':
      return <StatusBadge status={ticket.status} />;
    case 'priority':
      return <PriorityBadge priority={ticket.priority} />;
    case 'category':
      return ticket.category?.name;
    case 'team':
      return ticket.team?.name;
    case 'assignee':
      return ticket.assignee?.name ?? <span className="ui-muted">–</span>;
    case 'matter':
      return ticket.matter && matterName(ticket.matter);
    case 'requester':
      return requesterName(ticket);
    case 'followUp':
      return <FollowUp ticket={ticket} />;
    case 'createdAt':
      return sayInstant(ticket.createdAt);
    case 'updatedAt':
      return sayInstant(ticket.updatedAt);
  }
}

/** The follow-up date; one that has come says so in a word, not in colour alone. */
export function FollowUp({ ticket }: { ticket: Pick<TicketSummary, 'followUp'> }) {
  const t = useT();
  const sayDate = useSayDate();
  if (ticket.followUp === null) return null;
  if (ticket.followUp > civilToday()) return sayDate(ticket.followUp);
  return (
    <span className="tk-due" title={t('tickets.due')}>
      {sayDate(ticket.followUp)}
      <span className="ui-hidden"> {t('tickets.due')}</span>
    </span>
  );
}

function TitleCell({ ticket }: { ticket: TicketSummary }) {
  return (
    <span className="tk-title">
      <span className="ui-ellipsis" title={ticket.title}>
        {ticket.title}
      </span>
      <TicketSigns ticket={ticket} />
    </span>
  );
}

/** Small signs after a title: confidential, open questions, files. */
export function TicketSigns({ ticket }: { ticket: TicketSummary }) {
  const t = useT();
  const questions = t('tickets.openQuestions', { count: ticket.openQuestionCount });
  const files = t('tickets.files', { count: ticket.attachmentCount });
  return (
    <>
      {ticket.confidentiality !== 'office' && (
        <span className="tk-sign" title={t('tickets.confidential')}>
          <Lock className="ui-icon" aria-hidden />
          <span className="ui-hidden">{t('tickets.confidential')}</span>
        </span>
      )}
      {ticket.openQuestionCount > 0 && (
        <span className="tk-sign" title={questions}>
          <CircleHelp className="ui-icon" aria-hidden />
          <span className="ui-hidden">{questions}</span>
        </span>
      )}
      {ticket.attachmentCount > 0 && (
        <span className="tk-sign" title={files}>
          <Paperclip className="ui-icon" aria-hidden />
          <span className="ui-hidden">{files}</span>
        </span>
      )}
    </>
  );
}
