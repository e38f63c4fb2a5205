import type { Reading, Writing } from '../../connection/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

export type FileProblem = 'missing' | 'damaged';

/** Takes the place of what an earlier check found. */
export async function writeFileProblems(tx: Writing, found: ReadonlyMap<string, FileProblem>): Promise<void> {
  await tx.deleteFrom('file_problem').execute();
  for (const [attachment_id, problem] of found)
    await tx.insertInto('file_problem').values({ attachment_id, problem }).execute();
}

/** The missing and damaged files with their tickets, as far as the person of the scope may see these. */
export async function fileProblems(db: Reading, scope: Scope) {
  return db
    .selectFrom('file_problem as p')
    .innerJoin('attachment as a', 'a.id', 'p.attachment_id')
    .innerJoin('ticket as t', 't.id', 'a.ticket_id')
    .select(['a.id', 'a.name', 'a.size', 'p.problem', 't.id as ticketId', 't.number', 't.title'])
    .where(visibleTicket(scope))
    .orderBy('t.number')
    .orderBy('a.id')
    .execute();
}

/** The missing and damaged files, with what must come out of them. */
export async function brokenFiles(db: Reading) {
  return db
    .selectFrom('file_problem as p')
    .innerJoin('attachment as a', 'a.id', 'p.attachment_id')
    .select(['a.id', 'a.size', 'a.sha256', 'p.problem'])
    .orderBy('a.id')
    .execute();
}

/** These files are whole again. */
export async function forgetFileProblems(tx: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) await tx.deleteFrom('file_problem').where('attachment_id', '=', id).execute();
}

export async function countFileProblems(db: Reading): Promise<number> {
  const { count } = await db
    .selectFrom('file_problem')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
