import type { Kysely, Selectable } from 'kysely';
import type { CategoryId, PartyId, TeamId, TicketId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/features/categories/in-language.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { Schema, TicketTable } from '../../schema/index.ts';

/** Tickets `t` with the names that go with them; every query that shows tickets starts here. */
export function ticketsWithNames(db: Kysely<Schema>) {
  return db
    .selectFrom('ticket as t')
    .leftJoin('category as c', 'c.id', 't.category_id')
    .leftJoin('team as tm', 'tm.id', 't.team_id')
    .leftJoin('user_account as a', 'a.id', 't.assignee_id')
    .leftJoin('user_account as ru', 'ru.id', 't.requester_user_id')
    .leftJoin('party as rp', 'rp.id', 't.requester_party_id');
}

export const summaryColumns = [
  't.number',
  't.id',
  't.version',
  't.title',
  't.status',
  't.waiting_reason',
  't.priority',
  't.category_id',
  't.team_id',
  't.assignee_id',
  't.requester_user_id',
  't.requester_party_id',
  't.follow_up',
  't.attachment_count',
  't.open_question_count',
  't.created_at',
  't.updated_at',
  'c.names as category_names',
  'c.confidentiality as confidentiality',
  'tm.name as team_name',
  'a.name as assignee_name',
  'ru.name as requester_user_name',
  'rp.name as requester_party_name',
] as const;

type Names = {
  category_names: string | null;
  confidentiality: string | null;
  team_name: string | null;
  assignee_name: string | null;
  requester_user_name: string | null;
  requester_party_name: string | null;
};
type SummaryRow = Pick<
  Selectable<TicketTable>,
  | 'number'
  | 'id'
  | 'version'
  | 'title'
  | 'status'
  | 'waiting_reason'
  | 'priority'
  | 'category_id'
  | 'team_id'
  | 'assignee_id'
  | 'requester_user_id'
  | 'requester_party_id'
  | 'follow_up'
  | 'attachment_count'
  | 'open_question_count'
  | 'created_at'
  | 'updated_at'
> &
  Names;

/** Names that were read already; the rows of a page share few categories. */
type KnownNames = Map<string | null, string>;

function categoryName(names: string | null, language: Language, known: KnownNames): string {
  const name = known.get(names) ?? inLanguage(names, language);
  known.set(names, name);
  return name;
}

/** The row as a person of the given language sees it. The database holds only values that the contract's schemas let in. */
export function toSummary(row: SummaryRow, language: Language, known: KnownNames = new Map()): TicketSummary {
  return {
    id: row.id as TicketId,
    number: row.number,
    version: row.version,
    title: row.title,
    status: row.status as TicketSummary['status'],
    waitingReason: row.waiting_reason as TicketSummary['waitingReason'],
    priority: row.priority as TicketSummary['priority'],
    confidentiality: (row.confidentiality ?? 'office') as TicketSummary['confidentiality'],
    category: row.category_id
      ? { id: row.category_id as CategoryId, name: categoryName(row.category_names, language, known) }
      : null,
    team: row.team_id ? { id: row.team_id as TeamId, name: row.team_name ?? '' } : null,
    assignee: row.assignee_id ? { id: row.assignee_id as UserId, name: row.assignee_name ?? '' } : null,
    requester: requesterOf(row),
    followUp: row.follow_up,
    attachmentCount: row.attachment_count,
    openQuestionCount: row.open_question_count,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function requesterOf(row: SummaryRow): TicketSummary['requester'] {
  if (row.requester_party_id) {
    return { kind: 'party', party: { id: row.requester_party_id as PartyId, name: row.requester_party_name ?? '' } };
  }
  if (row.requester_user_id) {
    return { kind: 'user', user: { id: row.requester_user_id as UserId, name: row.requester_user_name ?? '' } };
  }
  return null;
}
