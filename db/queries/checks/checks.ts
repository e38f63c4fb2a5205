import type { Reading } from '../../connection/index.ts';

/** The newest entry of the trail that tells of a check of the office, with its content. */
export async function newestCheck(db: Reading) {
  return db
    .selectFrom('audit_entry as e')
    .innerJoin('audit_content as c', 'c.seq', 'e.seq')
    .select(['e.at', 'c.content'])
    .where('e.event', '=', 'office.checked')
    .where('e.outcome', '=', 'done')
    .orderBy('e.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}
