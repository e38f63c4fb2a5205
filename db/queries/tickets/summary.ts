import type { Kysely, Selectable } from 'kysely';
import type { CategoryId, MatterId, PartyId, TeamId, TicketId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/features/categories/in-language.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { Schema, TicketTable } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { sharedNames } from './names.ts';

/** Tickets `t` with the names that go with them; for single tickets. */
export function ticketsWithNames(db: Kysely<Schema>) {
  return db
    .selectFrom('ticket as t')
    .leftJoin('category as c', 'c.id', 't.category_id')
    .leftJoin('team as tm', 'tm.id', 't.team_id')
    .leftJoin('user_account as a', 'a.id', 't.assignee_id')
    .leftJoin('user_account as ru', 'ru.id', 't.requester_user_id')
    .leftJoin('party as rp', 'rp.id', 't.requester_party_id')
    .leftJoin('matter as mt', 'mt.id', 't.matter_id');
}

/** What a summary shows of a ticket itself. */
const ticketColumns = [
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
  't.matter_id',
  't.follow_up',
  't.attachment_count',
  't.open_question_count',
  't.created_at',
  't.updated_at',
] as const;

export const summaryColumns = [
  ...ticketColumns,
  'c.names as category_names',
  'c.confidentiality as confidentiality',
  'tm.name as team_name',
  'a.name as assignee_name',
  'ru.name as requester_user_name',
  'rp.name as requester_party_name',
  'mt.number as matter_number',
  'mt.title as matter_title',
] as const;

type Names = {
  category_names: string | Partial<Record<Language, string>> | null;
  confidentiality: string | null;
  team_name: string | null;
  assignee_name: string | null;
  requester_user_name: string | null;
  requester_party_name: string | null;
  matter_number: string | null;
  matter_title: string | null;
};
type TicketColumns = Pick<
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
  | 'matter_id'
  | 'follow_up'
  | 'attachment_count'
  | 'open_question_count'
  | 'created_at'
  | 'updated_at'
>;
type SummaryRow = TicketColumns & Names;

/** Tickets `t` with the name of who asks from outside, and their matter; every query that shows many tickets starts here. */
export function ticketsWithParty(db: Kysely<Schema>) {
  return db
    .selectFrom('ticket as t')
    .leftJoin('party as rp', 'rp.id', 't.requester_party_id')
    .leftJoin('matter as mt', 'mt.id', 't.matter_id');
}
export const columnsWithParty = [
  ...ticketColumns,
  'rp.name as requester_party_name',
  'mt.number as matter_number',
  'mt.title as matter_title',
] as const;

/** The rows of a page as lists show them. The names that many tickets share are kept; joining them to each row takes as long as the rest. */
export async function summariesWithNames(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  rows: readonly (TicketColumns & Pick<Names, 'requester_party_name' | 'matter_number' | 'matter_title'>)[],
): Promise<TicketSummary[]> {
  if (rows.length === 0) return [];
  const { categories, teams, people } = await sharedNames(db, scope);
  return rows.map((row) => {
    const category = categories.get(row.category_id);
    const names: Names = {
      category_names: category?.names ?? null,
      confidentiality: category?.confidentiality ?? null,
      team_name: teams.get(row.team_id) ?? null,
      assignee_name: people.get(row.assignee_id) ?? null,
      requester_user_name: people.get(row.requester_user_id) ?? null,
      requester_party_name: row.requester_party_name,
      matter_number: row.matter_number,
      matter_title: row.matter_title,
    };
    return toSummary(row, names, language);
  });
}

/** A ticket as a person of the given language sees it, from a row with its names. */
export function summaryOf(row: SummaryRow, language: Language): TicketSummary {
  return toSummary(row, row, language);
}

/** The row as a person of the given language sees it. The database holds only values that the contract's schemas let in. */
function toSummary(row: TicketColumns, names: Names, language: Language): TicketSummary {
  return {
    id: row.id as TicketId,
    number: row.number,
    version: row.version,
    title: row.title,
    status: row.status as TicketSummary['status'],
    waitingReason: row.waiting_reason as TicketSummary['waitingReason'],
    priority: row.priority as TicketSummary['priority'],
    confidentiality: (names.confidentiality ?? 'office') as TicketSummary['confidentiality'],
    category: row.category_id
      ? { id: row.category_id as CategoryId, name: inLanguage(names.category_names, language) }
      : null,
    team: row.team_id ? { id: row.team_id as TeamId, name: names.team_name ?? '' } : null,
    assignee: row.assignee_id ? { id: row.assignee_id as UserId, name: names.assignee_name ?? '' } : null,
    requester: requesterOf(row, names),
    matter: row.matter_id
      ? { id: row.matter_id as MatterId, number: names.matter_number ?? '', title: names.matter_title ?? '' }
      : null,
    followUp: row.follow_up,
    attachmentCount: row.attachment_count,
    openQuestionCount: row.open_question_count,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function requesterOf(row: TicketColumns, names: Names): TicketSummary['requester'] {
  if (row.requester_party_id) {
    return { kind: 'party', party: { id: row.requester_party_id as PartyId, name: names.requester_party_name ?? '' } };
  }
  if (row.requester_user_id) {
    return { kind: 'user', user: { id: row.requester_user_id as UserId, name: names.requester_user_name ?? '' } };
  }
  return null;
}
