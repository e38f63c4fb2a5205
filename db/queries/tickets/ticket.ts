import type { Kysely } from 'kysely';
import type { AttachmentId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { AttachmentRef, TicketSummary, UserRef } from '../../../shared/features/tickets/values.ts';
import type { Schema, TicketRow } from '../../schema/index.ts';
import { prepared, preparedFor } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';
import { summaryColumns, summaryOf, ticketsWithNames } from './summary.ts';

type One = { id: string };

const summary = preparedFor((db, scope, v: One) =>
  ticketsWithNames(db).select(summaryColumns).where('t.id', '=', v.id).where(visibleTicket(scope)),
);
const wholeRow = prepared((db, v: One) => db.selectFrom('ticket').selectAll().where('id', '=', v.id));

/** The ticket as a list shows it, or null when the scope does not include it. */
export async function ticketSummary(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  id: string,
): Promise<TicketSummary | null> {
  const [row] = await summary(db, scope, { id });
  return row ? summaryOf(row, language) : null;
}

/** The bare row; for handlers whose record access the gate has checked. */
export async function ticketRow(db: Kysely<Schema>, id: string): Promise<TicketRow> {
  const [row] = await wholeRow(db, { id });
  if (!row) throw new Error('no such ticket');
  return row;
}

export async function ticketIdByNumber(db: Kysely<Schema>, scope: Scope, number: number): Promise<string | null> {
  const row = await db
    .selectFrom('ticket as t')
    .select('t.id')
    .where('t.number', '=', number)
    .where(visibleTicket(scope))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What the ticket's own page needs besides the summary. */
export async function ticketExtras(db: Kysely<Schema>, id: string) {
  return ticketsWithNames(db)
    .leftJoin('user_account as cb', 'cb.id', 't.created_by')
    .select([
      't.description',
      't.waiting_until',
      't.created_by',
      'cb.name as created_by_name',
      'c.guidelines as guidelines',
      'ru.email as requester_user_email',
      'rp.email as requester_party_email',
      'rp.phone as requester_party_phone',
    ])
    .where('t.id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function watchersOf(db: Kysely<Schema>, ticketId: string): Promise<UserRef[]> {
  const rows = await db
    .selectFrom('ticket_watcher as w')
    .innerJoin('user_account as u', 'u.id', 'w.user_id')
    .select(['u.id', 'u.name'])
    .where('w.ticket_id', '=', ticketId)
    .orderBy('u.name')
    .execute();
  return rows.map((row) => ({ id: row.id as UserId, name: row.name }));
}

function attachments(db: Kysely<Schema>) {
  return db
    .selectFrom('attachment as f')
    .leftJoin('user_account as u', 'u.id', 'f.added_by')
    .select([
      'f.id',
      'f.name',
      'f.size',
      'f.media_type',
      'f.revision',
      'f.replaced_by',
      'f.added_at',
      'f.added_by',
      'f.entry_id',
      'u.name as added_by_name',
    ])
    .orderBy('f.added_at')
    .orderBy('f.id');
}
type AttachmentListRow = Awaited<ReturnType<ReturnType<typeof attachments>['execute']>>[number];

export function toAttachmentRef(row: AttachmentListRow): AttachmentRef {
  return {
    id: row.id as AttachmentId,
    name: row.name,
    size: row.size,
    mediaType: row.media_type,
    revision: row.revision,
    replacedBy: row.replaced_by as AttachmentId | null,
    addedAt: row.added_at,
    addedBy: row.added_by ? { id: row.added_by as UserId, name: row.added_by_name ?? '' } : null,
  };
}

export async function attachmentsOfTicket(db: Kysely<Schema>, ticketId: string): Promise<AttachmentRef[]> {
  const rows = await attachments(db).where('f.ticket_id', '=', ticketId).execute();
  return rows.map(toAttachmentRef);
}

export async function attachmentsOfEntries(
  db: Kysely<Schema>,
  entryIds: readonly string[],
): Promise<Map<string, AttachmentRef[]>> {
  const found = new Map<string, AttachmentRef[]>();
  if (entryIds.length === 0) return found;
  for (const row of await attachments(db).where('f.entry_id', 'in', entryIds).execute()) {
    const entry = row.entry_id ?? '';
    found.set(entry, [...(found.get(entry) ?? []), toAttachmentRef(row)]);
  }
  return found;
}

const nextNumber = prepared((db) =>
  db
    .insertInto('counter')
    .values({ name: 'ticket', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', 1) })))
    .returning('value'),
);

/** The next ticket number: never repeated, never skipped, since it is taken in the transaction that uses it. */
export async function nextTicketNumber(tx: Kysely<Schema>): Promise<number> {
  const [row] = await nextNumber(tx, {});
  if (!row) throw new Error('no next number');
  return row.value;
}

export async function userNames(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('user_account').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

const activity = prepared((db, v: One) => db.selectFrom('user_account').select('active').where('id', '=', v.id));

/** People who can act: active ones alone. */
export async function isActive(db: Kysely<Schema>, userId: string): Promise<boolean> {
  const [row] = await activity(db, { id: userId });
  return row?.active === 1;
}

const membersOf = prepared((db, v: { team: string }) =>
  db
    .selectFrom('team_member as m')
    .innerJoin('user_account as u', 'u.id', 'm.user_id')
    .select('u.id')
    .where('m.team_id', '=', v.team)
    .where('u.active', '=', 1),
);

export async function activeMembers(db: Kysely<Schema>, teamId: string): Promise<string[]> {
  return (await membersOf(db, { team: teamId })).map((row) => row.id);
}
