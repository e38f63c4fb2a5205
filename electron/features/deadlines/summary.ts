import { type BookRow, bookRow, chainRows } from '../../../db/queries/deadlines/book.ts';
import { noticesOf } from '../../../db/queries/deadlines/deadline.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId, MatterId, TeamId, TicketId, UserId } from '../../../shared/contract/ids.ts';
import type { DeadlineSummary } from '../../../shared/features/deadlines/values.ts';
import type { CommandContext, QueryContext } from '../../core/dispatch/context.ts';

type Db = QueryContext['db'];
type Scope = QueryContext['scope'];

export const person = (id: string | null, name: string | null) =>
  id === null ? null : { id: id as UserId, name: name ?? '' };

export const act = (at: string | null, id: string | null, name: string | null) =>
  at === null ? null : { at, by: person(id, name) };

function summaryOf(row: BookRow, notices: readonly string[]): DeadlineSummary {
  return {
    id: row.id as DeadlineId,
    number: row.number,
    version: row.version,
    // The database holds only values that the contract's schemas let in.
    kind: row.kind as DeadlineSummary['kind'],
    status: row.status as DeadlineSummary['status'],
    type: row.type as DeadlineSummary['type'],
    title: row.title,
    strict: row.strict === 1,
    manual: row.parts === '[]',
    warnings: row.warnings,
    matter:
      row.shown_matter_id === null
        ? null
        : { id: row.shown_matter_id as MatterId, number: row.matter_number ?? '', title: row.matter_title ?? '' },
    ticket:
      row.ticket_id === null
        ? null
        : { id: row.ticket_id as TicketId, number: row.ticket_number ?? 0, title: row.ticket_title ?? '' },
    end: row.end_day,
    endTime: row.end_time,
    extension:
      row.extension_end === null ? null : { end: row.extension_end, askedAt: row.extension_asked_at ?? row.entered_at },
    extended: row.extended_at !== null,
    notices: [...notices],
    responsible: { id: row.responsible_id as UserId, name: row.responsible_name ?? '' },
    deputy: person(row.deputy_id, row.deputy_name),
    team: row.team_id === null ? null : { id: row.team_id as TeamId, name: row.team_name ?? '' },
    chain: { position: row.position, count: Number(row.chain_count) },
    entered: { by: person(row.entered_by, row.entered_by_name), at: row.entered_at },
    reckonedBy: person(row.reckoned_by, row.reckoned_by_name),
    checked: act(row.checked_at, row.checked_by, row.checked_by_name),
    ended: act(row.ended_at, row.ended_by, row.ended_by_name),
    unanswered: row.status === 'open' && Number(row.unanswered_count) > 0,
  };
}

/** Rows of the book as lists show them. */
export async function summaries(db: Db, rows: readonly BookRow[]): Promise<DeadlineSummary[]> {
  const notices = await noticesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => summaryOf(row, notices.get(row.id) ?? []));
}

/** A deadline as lists show it. */
export async function deadlineSummary(db: Db, scope: Scope, id: string): Promise<DeadlineSummary> {
  const row = await bookRow(db, scope, id);
  const [found] = row ? await summaries(db, [row]) : [];
  if (!found) throw new Refusal('not_found', { record: 'deadline' });
  return found;
}

/** The same inside a command, for its answer. */
export function answered({ tx, scope }: CommandContext, id: string): Promise<DeadlineSummary> {
  return deadlineSummary(tx, scope, id);
}

/** A chain as lists show it, by position. */
export async function chainSummaries({ tx, scope }: CommandContext, chain: string): Promise<DeadlineSummary[]> {
  return summaries(tx, await chainRows(tx, scope, chain));
}
