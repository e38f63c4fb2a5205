import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pastTheProgram } from './database.ts';

/** Whether a crash at this moment would leave a write-ahead log to be played back. */
export function logIsHot(folder: string): boolean {
  try {
    return statSync(join(folder, 'griffel.db-wal')).size > 0;
  } catch {
    return false;
  }
}

/** What an office holds after a crash, and everything in it that is only half done. */
export async function wholeOffice(folder: string, recoveryKey: string) {
  const raw = await pastTheProgram(folder, recoveryKey);
  try {
    const texts = (sql: string) => new Set(raw.prepare(sql).pluck().all() as string[]);
    const numbers = (what: string, sql: string) =>
      (raw.prepare(sql).pluck().all() as number[]).map((number) => `${what}: T-${number}`);
    const integrity = raw.pragma('integrity_check', { simple: true });
    const gaps = raw.prepare('select count(*) - coalesce(max(number), 0) from ticket').pluck().get();
    const problems = [
      ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
      ...(gaps === 0 ? [] : ['a ticket number was left out']),
      // Each ticket has its entry, its place in the index and the trail.
      ...numbers(
        'half a ticket',
        `select t.number from ticket t where
           not exists (select 1 from ticket_entry e where e.ticket_id = t.id and e.kind = 'created')
           or not exists (select 1 from search_head d where d.rowid = t.number)
           or (select count(*) from audit_entry a where a.subject_id = t.id and a.event = 'ticket.created') != 1`,
      ),
      ...numbers(
        'files counted wrong',
        `select number from ticket t where attachment_count != (select count(*) from attachment f where f.ticket_id = t.id)`,
      ),
    ];
    return {
      titles: texts('select title from ticket'),
      notes: texts("select body from ticket_entry where kind = 'note'"),
      files: texts('select name from attachment'),
      /** Titles and notes that are there more than once. */
      doubled: raw
        .prepare(
          `select title from ticket group by title having count(*) > 1
           union all select body from ticket_entry where kind = 'note' group by body having count(*) > 1`,
        )
        .pluck()
        .all() as string[],
      problems,
    };
  } finally {
    raw.close();
  }
}
