import { sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';

/** A reminder that has not been given: from `at` on, a wall time of the office. */
export type Pending = { id: string; number: number; stage: string; day: string; at: string };

/**
 * What is to be recalled: advance notices and the last day itself from six in the morning, the last day once more from noon where nobody
 * has acknowledged it, and what is open after it. A follow-up date is recalled on its day alone.
 */
function pending(upTo: string | null, limit: number) {
  const given = (stage: string, day: string) => sql`exists (
    select 1 from deadline_reminder as r
    where r.deadline_id = d.id and r.stage = ${sql.lit(stage)} and r.day = ${sql.ref(day)})`;
  return sql<Pending>`
    select id, number, stage, day, at from (
      select d.id, d.number, 'notice' as stage, n.day as day, n.day || 'T06:00' as at
        from deadline as d inner join deadline_notice as n on n.deadline_id = d.id
        where d.is_open = 1 and d.kind = 'deadline' and not ${given('notice', 'n.day')}
      union all
      select d.id, d.number, 'due', d.end_day, d.end_day || 'T06:00'
        from deadline as d where d.is_open = 1 and not ${given('due', 'd.end_day')}
      union all
      select d.id, d.number, 'unanswered', d.end_day, d.end_day || 'T12:00'
        from deadline as d inner join deadline_reminder as told
          on told.deadline_id = d.id and told.stage = 'due' and told.day = d.end_day and told.acknowledged_at is null
        where d.is_open = 1 and d.kind = 'deadline' and not ${given('unanswered', 'd.end_day')}
          and not ${given('overdue', 'd.end_day')}
      union all
      select d.id, d.number, 'overdue', d.end_day, d.end_day || 'T24:00'
        from deadline as d where d.is_open = 1 and d.kind = 'deadline' and not ${given('overdue', 'd.end_day')}
    ) where ${upTo === null ? sql`1` : sql`at <= ${upTo}`}
    order by at, number, stage limit ${limit}`;
}

/** The reminder that comes first, now or one day; null when nothing open is left to recall. */
export async function firstPending(db: Reading): Promise<Pending | null> {
  return (await pending(null, 1).execute(db)).rows[0] ?? null;
}

/** All that is to be given by a wall time of the office. */
export async function pendingBy(db: Reading, wall: string): Promise<Pending[]> {
  return (await pending(wall, 100_000).execute(db)).rows;
}

/** Writes down that a stage of a day was recalled, and who was told. */
export async function recordReminder(
  tx: Writing,
  { id, stage, day }: Pick<Pending, 'id' | 'stage' | 'day'>,
  at: string,
  told: readonly string[],
): Promise<void> {
  await tx
    .insertInto('deadline_reminder')
    .values({
      deadline_id: id,
      stage,
      day,
      at,
      told: JSON.stringify(told),
      acknowledged_by: null,
      acknowledged_at: null,
    })
    .execute();
}

/** Takes away what was given at a later instant than this: it is to be given again when its time comes. */
export async function forgetRemindersAfter(tx: Writing, at: string): Promise<void> {
  await tx.deleteFrom('deadline_reminder').where('at', '>', at).execute();
}

/** The reminders of a deadline that were given, oldest first. */
export async function remindersOf(db: Reading, id: string) {
  return db
    .selectFrom('deadline_reminder as r')
    .leftJoin('user_account as u', 'u.id', 'r.acknowledged_by')
    .select(['r.stage', 'r.day', 'r.at', 'r.told', 'r.acknowledged_by', 'r.acknowledged_at', 'u.name'])
    .where('r.deadline_id', '=', id)
    .orderBy('r.at')
    .orderBy('r.day')
    .execute();
}

/** Answers how many reminders this acknowledged. */
export async function acknowledgeReminders(tx: Writing, id: string, by: string, at: string): Promise<number> {
  const done = await tx
    .updateTable('deadline_reminder')
    .set({ acknowledged_by: by, acknowledged_at: at })
    .where('deadline_id', '=', id)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}
