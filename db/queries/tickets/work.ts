import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Language } from '../../../shared/contract/values.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { Schema, TicketTable } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';
import { columnsWithParty, summariesWithNames, ticketsWithParty } from './summary.ts';

type Eb = ExpressionBuilder<Schema & { t: TicketTable }, 't'>;

/** Why a ticket stands on someone's Today. */
const workConditions = {
  /** A follow-up date, or the date that is waited for, has come. */
  followUps: (eb: Eb, scope: Scope, today: string) =>
    eb.and([
      eb('t.assignee_id', '=', scope.userId),
      eb.or([
        eb.and([eb('t.follow_up', 'is not', null), eb('t.follow_up', '<=', today)]),
        eb.and([eb('t.waiting_until', 'is not', null), eb('t.waiting_until', '<=', today)]),
      ]),
    ]),
  urgent: (eb: Eb, scope: Scope) => eb.and([eb('t.assignee_id', '=', scope.userId), eb('t.priority', '=', 'urgent')]),
  newForMe: (eb: Eb, scope: Scope) => eb.and([eb('t.assignee_id', '=', scope.userId), eb('t.status', '=', 'new')]),
  newForTeams: (eb: Eb, scope: Scope) =>
    eb.and([
      eb('t.assignee_id', 'is', null),
      eb('t.status', '=', 'new'),
      eb('t.team_id', 'in', scope.teamIds.length > 0 ? scope.teamIds : ['']),
    ]),
} satisfies Record<string, (eb: Eb, scope: Scope, today: string) => Expression<SqlBool>>;
type WorkKind = keyof typeof workConditions;

/** What presses more: a ticket stands in one place only, the first that fits. */
const pressesMore: Readonly<Record<WorkKind, readonly WorkKind[]>> = {
  followUps: [],
  urgent: ['followUps'],
  newForMe: ['followUps', 'urgent'],
  // Unassigned, so none of the others.
  newForTeams: [],
};

/** Whether an open question to the person already puts the ticket on top of their Today. */
const asksMe = (eb: Eb, scope: Scope) =>
  eb(
    't.id',
    'in',
    eb
      .selectFrom('ticket_entry as e')
      .select('e.ticket_id')
      .where('e.question_to', '=', scope.userId)
      .where('e.answered_at', 'is', null),
  );

/**
 * Open tickets of one kind of work, the most urgent and oldest first, and how many there are. What asks the person something, or
 * presses more, stands elsewhere.
 */
export async function work(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  kind: WorkKind,
  today: string,
  limit: number,
): Promise<{ rows: TicketSummary[]; total: number }> {
  const such = (eb: Eb) =>
    eb.and([
      visibleTicket(scope),
      eb('t.is_open', '=', 1),
      workConditions[kind](eb, scope, today),
      eb.not(asksMe(eb, scope)),
      ...pressesMore[kind].map((other) => eb.not(workConditions[other](eb, scope, today))),
    ]);
  const rows = await ticketsWithParty(db)
    .select(columnsWithParty)
    .where((eb) => such(eb as unknown as Eb))
    .orderBy('t.priority_rank', 'desc')
    .orderBy('t.number')
    .limit(limit)
    .execute();
  const counted = await db
    .selectFrom('ticket as t')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(such)
    .executeTakeFirstOrThrow();
  return { rows: await summariesWithNames(db, scope, language, rows), total: Number(counted.count) };
}
