import type { Reading } from '../../connection/index.ts';
import { knownParty } from './known-party.ts';
import { prepared, preparedFor } from './prepared.ts';
import type { Scope } from './scope.ts';
import { visibleDeadline } from './visible-deadline.ts';
import { visibleTicket } from './visible-ticket.ts';

type One = { id: string };

const visible = preparedFor((db, scope, v: One) =>
  db.selectFrom('ticket as t').select('t.number').where('t.id', '=', v.id).where(visibleTicket(scope)),
);
const withVisible = preparedFor((db, scope, v: One) =>
  db
    .selectFrom('ticket_entry')
    .innerJoin('ticket as t', 't.id', 'ticket_entry.ticket_id')
    .select('t.number')
    .where('ticket_entry.id', '=', v.id)
    .where(visibleTicket(scope)),
);

export async function seesTicket(db: Reading, scope: Scope, id: string): Promise<boolean> {
  return (await visible(db, scope, { id })).length > 0;
}

const placedWith = prepared((db, v: One) =>
  db.selectFrom('ticket').select(['assignee_id', 'requester_user_id', 'team_id']).where('id', '=', v.id),
);

/** Everyone who may see a ticket for more than its category: whoever works on it, asked for it or watches it, and its team. */
export async function peopleOfTicket(db: Reading, id: string): Promise<string[]> {
  const [ticket] = await placedWith(db, { id });
  const watchers = await db.selectFrom('ticket_watcher').select('user_id').where('ticket_id', '=', id).execute();
  const members = await db
    .selectFrom('team_member')
    .select('user_id')
    .where('team_id', '=', ticket?.team_id ?? '')
    .execute();
  const people = [
    ticket?.assignee_id,
    ticket?.requester_user_id,
    ...[...watchers, ...members].map((row) => row.user_id),
  ];
  return [...new Set(people.filter((person) => typeof person === 'string'))];
}

export async function seesEntry(db: Reading, scope: Scope, id: string): Promise<boolean> {
  return (await withVisible(db, scope, { id })).length > 0;
}

/** An attachment is seen with its ticket; one that proves a deadline with that; a rejected mail's file by whoever dropped it. */
export async function seesAttachment(db: Reading, scope: Scope, id: string): Promise<boolean> {
  const ofTicket = await db
    .selectFrom('attachment')
    .innerJoin('ticket as t', 't.id', 'attachment.ticket_id')
    .select('t.number')
    .where('attachment.id', '=', id)
    .where(visibleTicket(scope))
    .executeTakeFirst();
  if (ofTicket) return true;
  const ofDeadline = await db
    .selectFrom('deadline as d')
    .select('d.number')
    .where('d.proof_id', '=', id)
    .where(visibleDeadline(scope))
    .executeTakeFirst();
  if (ofDeadline) return true;
  const ofRejection = await db
    .selectFrom('mail_rejection')
    .innerJoin('attachment', 'attachment.id', 'mail_rejection.attachment_id')
    .select('mail_rejection.id')
    .where('mail_rejection.attachment_id', '=', id)
    .where('attachment.ticket_id', 'is', null)
    .where('mail_rejection.owner_id', '=', scope.userId)
    .executeTakeFirst();
  return ofRejection !== undefined;
}

/** Undo is for those who made the change and still see all it touched. */
export async function ownsChangeSet(db: Reading, scope: Scope, id: string): Promise<boolean> {
  const entries = await db
    .selectFrom('ticket_entry')
    .innerJoin('ticket as t', 't.id', 'ticket_entry.ticket_id')
    .select('ticket_entry.actor_id')
    .select(visibleTicket(scope).as('visible'))
    .where('ticket_entry.change_set_id', '=', id)
    .execute();
  return entries.length > 0 && entries.every((entry) => entry.actor_id === scope.userId && Number(entry.visible) === 1);
}

const known = preparedFor((db, scope, v: One) =>
  db.selectFrom('party as p').select('p.id').where('p.id', '=', v.id).where(knownParty(scope)),
);

export async function seesParty(db: Reading, scope: Scope, id: string): Promise<boolean> {
  return (await known(db, scope, { id })).length > 0;
}

const openTables = {
  user_account: prepared((db, v: One) => db.selectFrom('user_account').select('id').where('id', '=', v.id)),
  team: prepared((db, v: One) => db.selectFrom('team').select('id').where('id', '=', v.id)),
  role: prepared((db, v: One) => db.selectFrom('role').select('id').where('id', '=', v.id)),
  category: prepared((db, v: One) => db.selectFrom('category').select('id').where('id', '=', v.id)),
  matter: prepared((db, v: One) => db.selectFrom('matter').select('id').where('id', '=', v.id)),
};

/** Records that every colleague may know of. */
export async function exists(db: Reading, table: keyof typeof openTables, id: string): Promise<boolean> {
  return (await openTables[table](db, { id })).length > 0;
}

/** The name of such a record, for the trail of a refused act. */
export async function nameOfOpenRecord(
  db: Reading,
  type: 'user' | 'team' | 'role' | 'category',
  id: string,
): Promise<string | undefined> {
  if (type === 'category') {
    const row = await db.selectFrom('category').select('names').where('id', '=', id).executeTakeFirst();
    return row && Object.values(JSON.parse(row.names) as Record<string, string>)[0];
  }
  const table = type === 'user' ? 'user_account' : type;
  const row = await db.selectFrom(table).select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}

/** Saved views and notifications are their owner's alone. */
export async function owns(
  db: Reading,
  table: 'saved_view' | 'notification',
  id: string,
  userId: string,
): Promise<boolean> {
  const row =
    table === 'saved_view'
      ? await db.selectFrom(table).select('id').where('id', '=', id).where('owner_id', '=', userId).executeTakeFirst()
      : await db.selectFrom(table).select('id').where('id', '=', id).where('user_id', '=', userId).executeTakeFirst();
  return row !== undefined;
}

const deadlineOf = preparedFor((db, scope, v: One) =>
  db.selectFrom('deadline as d').select('d.number').where('d.id', '=', v.id).where(visibleDeadline(scope)),
);

export async function seesDeadline(db: Reading, scope: Scope, id: string): Promise<boolean> {
  return (await deadlineOf(db, scope, { id })).length > 0;
}

/** A request for a second person is known to its author and to those who may decide. */
export async function seesApproval(db: Reading, id: string, userId: string, decides: boolean): Promise<boolean> {
  const row = await db.selectFrom('approval').select('requested_by').where('id', '=', id).executeTakeFirst();
  return row !== undefined && (decides || row.requested_by === userId);
}
