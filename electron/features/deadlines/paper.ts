import { listBook, noticeRows, overdueRows } from '../../../db/queries/deadlines/book.ts';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import { lastDayOf } from '../../../shared/features/deadlines/paper/lists.ts';
import { auditHead } from '../../core/audit/index.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';
import { summaries } from './summary.ts';

/** Paper has no next page: everything is on it. */
const all = Number.MAX_SAFE_INTEGER;

export const paper: QueryHandler<'deadline.paper'> = async ({ db, scope }, { list, from, today, ...narrowed }) => {
  const until = lastDayOf(list, from);
  const head = await auditHead(db);
  // Every office has an entry of its founding.
  if (!head) throw new Error('the trail has no entry');
  const rows = { ...narrowed, direction: 'asc', after: null, limit: all } as const;
  const overdue = await overdueRows(db, scope, today, all);
  const isLate = new Set(overdue.map(({ id }) => id));
  const due = await listBook(db, scope, { ...rows, from, until, unchecked: false });
  const next = dateOf((dayOf(until) ?? 0) + 1);
  return {
    head: { seq: head.seq, fingerprint: head.fingerprint },
    overdue: await summaries(db, overdue),
    unchecked: await summaries(db, await listBook(db, scope, { ...rows, from: next, unchecked: true })),
    notices: await summaries(db, await noticeRows(db, scope, { ...narrowed, from, until })),
    due: await summaries(
      db,
      due.filter(({ id }) => !isLate.has(id)),
    ),
  };
};
