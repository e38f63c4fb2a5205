import type { Reading, Writing } from '../../connection/index.ts';
import type { RepairLossTable, RepairTable } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { sightClauses, visibleTicket } from '../access/visible-ticket.ts';

export async function writeRepairRow(
  tx: Writing,
  repair: RepairTable,
  losses: readonly RepairLossTable[],
): Promise<void> {
  await tx.insertInto('repair').values(repair).execute();
  // SQLite takes so many values in a statement.
  for (let start = 0; start < losses.length; start += 200)
    await tx
      .insertInto('repair_loss')
      .values(losses.slice(start, start + 200))
      .execute();
}

/** Lets a counter go on from a number at least. */
export async function raiseCounter(tx: Writing, name: string, value: number): Promise<void> {
  await tx
    .insertInto('counter')
    .values({ name, value })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb.fn<number>('max', ['counter.value', eb.val(value)]) })),
    )
    .execute();
}

/** The newest repair; undefined where there was none. */
export async function newestRepair(db: Reading): Promise<RepairTable | undefined> {
  return db.selectFrom('repair').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst();
}

/**
 * What was lost, deadlines first, as far as the person of the scope may know of it: by the rule for tickets, on what the ticket was then, and never more
 * open than its category was then. One of a category that this office does not know is for whom it concerns.
 * A deadline goes by its ticket; one on no ticket is open to who may read matters.
 */
export async function lossesOf(db: Reading, scope: Scope, repair: string): Promise<RepairLossTable[]> {
  return (
    db
      .selectFrom('repair_loss as t')
      .selectAll('t')
      .where('t.repair_id', '=', repair)
      .where((eb) => {
        const concerned = [sightClauses.assignee, sightClauses.requester, sightClauses.watcher];
        const known = eb.or([
          eb('t.category_id', 'is', null),
          eb.exists(eb.selectFrom('category').select('category.id').whereRef('category.id', '=', 't.category_id')),
        ]);
        const ofTeam = scope.teamIds.length === 0 ? eb.lit(false) : eb('t.team_id', 'in', [...scope.teamIds]);
        return eb.and([
          // The rule asks for nothing of a ticket that a loss does not have.
          visibleTicket(scope),
          scope.readsMatters ? eb.lit(true) : eb('t.kind', '=', 'ticket'),
          eb.or([
            eb.and([known, eb('t.confidentiality', '=', 'office')]),
            eb.and([known, eb('t.confidentiality', '=', 'team'), ofTeam]),
            ...concerned.map((clause) => clause(scope)),
          ]),
        ]);
      })
      // After a breakdown deadlines come back first.
      .orderBy('t.kind')
      .orderBy('t.strict', 'desc')
      .orderBy('t.end_day')
      .orderBy('t.number')
      .execute()
  );
}

export async function countLosses(db: Reading, repair: string): Promise<number> {
  const { count } = await db
    .selectFrom('repair_loss')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('repair_id', '=', repair)
    .executeTakeFirstOrThrow();
  return Number(count);
}
