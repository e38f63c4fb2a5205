import type { Reading, Writing } from '../../connection/index.ts';

export type NoticeRow = { version: number; texts: string; changed_by: string | null; changed_at: string };

/** The version that holds now. */
export async function currentNotice(db: Reading): Promise<NoticeRow | undefined> {
  return db.selectFrom('notice').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirst();
}

/** Older versions stay: they are what people acknowledged. */
export async function insertNotice(tx: Writing, notice: NoticeRow): Promise<void> {
  await tx.insertInto('notice').values(notice).execute();
}

export async function acknowledgedAt(db: Reading, user: string, version: number): Promise<string | null> {
  const row = await db
    .selectFrom('notice_acknowledgement')
    .select('at')
    .where('user_id', '=', user)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** The first acknowledgement of a version counts; a second one changes nothing. */
export async function acknowledge(tx: Writing, user: string, version: number, at: string): Promise<void> {
  await tx
    .insertInto('notice_acknowledgement')
    .values({ user_id: user, version, at })
    .onConflict((conflict) => conflict.columns(['user_id', 'version']).doNothing())
    .execute();
}
