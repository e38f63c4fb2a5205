import { seesTicket } from '../../../db/queries/access/records.ts';
import { deadlineById, insertDeadlineEvent, updateDeadline } from '../../../db/queries/deadlines/deadline.ts';
import { isActive } from '../../../db/queries/tickets/ticket.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineOutcome } from '../../../shared/features/deadlines/operations.ts';
import { type DeadlineAct, type DeadlineChange, deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { answered } from './summary.ts';

/** What the audit trail calls a deadline. */
export function deadlineSubject(row: { id: string; number: number; title: string }) {
  return { type: 'deadline', id: row.id, label: `${deadlineNumber(row.number)} ${row.title}` };
}

/** How an end came about, as the book keeps it. */
export function reckoningColumns(outcome: Extract<DeadlineOutcome, { ok: true }>) {
  return {
    raw_end: outcome.rawEnd,
    end_day: outcome.end,
    end_time: outcome.endTime,
    parts: JSON.stringify(outcome.parts),
    warnings: outcome.parts.flatMap(({ warnings }) => warnings).length,
    law_as_of: outcome.lawAsOf,
  };
}

/** Reads the deadline for a change; refuses with `conflict` when it is not the version that the caller saw, and when it has ended. */
export async function openDeadline(
  context: CommandContext,
  wanted: { id: string; version: number },
): Promise<DeadlineTable> {
  const row = await deadlineById(context.tx, wanted.id);
  if (!row) throw new Refusal('not_found', { record: 'deadline' });
  if (row.version !== wanted.version) demandVersion({ ...(await answered(context, row.id)), note: row.note }, wanted);
  if (row.status !== 'open') throw new Refusal('deadline_ended');
  return row;
}

/** What is written down beside the deadline itself. */
export type Happening = { act: DeadlineAct; reason?: string; changes?: readonly DeadlineChange[] };

/** Puts it into the deadline's history. */
export async function note(context: CommandContext, id: string, happening: Happening): Promise<void> {
  await insertDeadlineEvent(context.tx, {
    id: newId(context.now),
    deadline_id: id,
    at: context.now,
    actor_id: context.actor.id,
    act: happening.act,
    reason: happening.reason ?? '',
    changes: JSON.stringify(happening.changes ?? []),
  });
}

/** Writes a change with a new version and its place in the history, and tells the windows. */
export async function changeDeadline(
  context: CommandContext,
  row: DeadlineTable,
  patch: Partial<Omit<DeadlineTable, 'id' | 'number' | 'version'>>,
  happening: Happening,
): Promise<void> {
  await updateDeadline(context.tx, row.id, { ...patch, version: row.version + 1 });
  await note(context, row.id, happening);
  context.changed('deadlines.changed');
}

type Place = { ticket_id: string | null; matter_id: string | null };

/** Whoever is to look after a deadline is active and sees it. */
export async function demandSight(context: CommandContext, place: Place, person: string | null): Promise<void> {
  if (person === null) return;
  if (!(await isActive(context.tx, person))) throw new Refusal('person_inactive');
  const access = await context.accessOf(person);
  if (access?.actor.permissions.has('deadline.read')) {
    const { scope } = access;
    if (place.ticket_id !== null && (await seesTicket(context.tx, scope, place.ticket_id))) return;
    if (place.ticket_id === null && (place.matter_id === null || scope.readsMatters)) return;
  }
  throw new Refusal('person_cannot_see_deadline');
}

/** Advance notices in order, each once, none after the last day. */
export function orderedNotices(notices: readonly string[], end: string): string[] {
  if (notices.some((day) => day > end)) throw new Refusal('deadline_notice_too_late');
  return [...new Set(notices)].sort();
}
