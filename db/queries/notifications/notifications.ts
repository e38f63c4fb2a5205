import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { Schema } from '../../schema/index.ts';
import { preparedWrite } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleDeadline } from '../access/visible-deadline.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

const insert = preparedWrite((db, v: Schema['notification']) =>
  db.insertInto('notification').values({
    id: v.id,
    user_id: v.user_id,
    kind: v.kind,
    at: v.at,
    actor_id: v.actor_id,
    ticket_id: v.ticket_id,
    entry_id: v.entry_id,
    deadline_id: v.deadline_id,
    read_at: v.read_at,
  }),
);

export async function insertNotification(tx: Writing, notification: Schema['notification']): Promise<void> {
  await insert(tx, notification);
}

/** What belongs together: the same kind about the same ticket, read and unread apart. News about an account stand alone. */
const group = sql<string>`case when n.ticket_id is null then n.id
  else n.kind || ' ' || n.ticket_id || ' ' || (n.read_at is null) end`;

/** Someone's notifications under their rights of now: what is about a ticket or deadline they no longer see is not there. */
function shown(db: Reading, scope: Scope) {
  return db
    .selectFrom('notification as n')
    .where('n.user_id', '=', scope.userId)
    .where((eb) =>
      eb.or([
        eb('n.ticket_id', 'is', null),
        eb.exists(
          eb
            .selectFrom('ticket as t')
            .select('t.number')
            .whereRef('t.id', '=', 'n.ticket_id')
            .where(visibleTicket(scope)),
        ) as Expression<SqlBool>,
      ]),
    )
    .where((eb) =>
      eb.or([
        eb('n.deadline_id', 'is', null),
        eb.exists(
          eb
            .selectFrom('deadline as d')
            .select('d.number')
            .whereRef('d.id', '=', 'n.deadline_id')
            .where(visibleDeadline(scope)),
        ) as Expression<SqlBool>,
      ]),
    );
}

/** The newest of each group with the group's size, newest group first. */
export async function notificationGroups(db: Reading, scope: Scope, limit: number) {
  const groups = shown(db, scope)
    .select((eb) => [eb.fn.max('n.id').as('newest'), eb.fn.countAll<number>().as('count')])
    .groupBy(group)
    .orderBy('newest', 'desc')
    .limit(limit);
  return db
    .selectFrom(groups.as('g'))
    .innerJoin('notification as n', 'n.id', 'g.newest')
    .leftJoin('user_account as actor', 'actor.id', 'n.actor_id')
    .leftJoin('ticket as t', 't.id', 'n.ticket_id')
    .leftJoin('deadline as d', 'd.id', 'n.deadline_id')
    .leftJoin('ticket as dt', 'dt.id', 'd.ticket_id')
    .leftJoin('category as c', (join) =>
      join.on('c.id', '=', (eb) => eb.fn.coalesce('t.category_id', 'dt.category_id')),
    )
    .select([
      'n.id',
      'n.kind',
      'n.at',
      'n.read_at',
      'n.actor_id',
      'actor.name as actor_name',
      'n.ticket_id',
      't.number',
      't.title',
      'c.confidentiality',
      'n.deadline_id',
      'd.number as deadline_number',
      'd.title as deadline_title',
      'd.end_day as deadline_end',
      'g.count',
    ])
    .orderBy('n.id', 'desc')
    .execute();
}

/** Differs from what it was when something new came for somebody; asks for nobody's rights and tells nothing but that. */
export async function unreadMark(db: Reading, userId: string): Promise<string> {
  const { count, newest } = await db
    .selectFrom('notification')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('at').as('newest')])
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return `${count} ${newest}`;
}

/** How many groups hold something unread. */
export async function unreadGroups(db: Reading, scope: Scope): Promise<number> {
  const row = await shown(db, scope)
    .where('n.read_at', 'is', null)
    .select(sql<number>`count(distinct ${group})`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The groups of the given notifications, as far as they are shown. */
export async function shownAmong(db: Reading, scope: Scope, ids: readonly string[]) {
  return shown(db, scope).where('n.id', 'in', ids).select(['n.id', 'n.kind', 'n.ticket_id']).execute();
}

/** Marks what is shown and unread: everything, or what belongs to the given ones. Answers how many there were. */
export async function markShownRead(
  tx: Writing,
  scope: Scope,
  only: readonly { id: string; kind: string; ticket_id: string | null }[] | null,
  at: string,
): Promise<number> {
  const unread = await shown(tx, scope)
    .where('n.read_at', 'is', null)
    .select(['n.id', 'n.kind', 'n.ticket_id'])
    .execute();
  const wanted = only && new Set(only.map(belongs));
  const ids = unread.filter((row) => wanted === null || wanted.has(belongs(row))).map((row) => row.id);
  for (let from = 0; from < ids.length; from += 500) {
    await tx
      .updateTable('notification')
      .set({ read_at: at })
      .where('id', 'in', ids.slice(from, from + 500))
      .execute();
  }
  return ids.length;
}

const belongs = (row: { id: string; kind: string; ticket_id: string | null }) =>
  row.ticket_id === null ? row.id : `${row.kind} ${row.ticket_id}`;
