import { createHash } from 'node:crypto';
import { attachmentById } from '../../../db/queries/attachments/attachments.ts';
import { type BookRow, eveningRows, rowsOf } from '../../../db/queries/deadlines/book.ts';
import { type ClosedRow, closedBetween, insertClosedDay } from '../../../db/queries/deadlines/evening.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { ClosedDay, EveningRow } from '../../../shared/features/deadlines/evening.ts';
import { isOfficeDay, lastBeforeNext } from '../../../shared/features/deadlines/office-days.ts';
import type { DeadlineStatus } from '../../../shared/features/deadlines/values.ts';
import { deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import type { CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { closersOf, dayOfOffice, eveningPlan } from './evening-settings.ts';
import { summaries } from './summary.ts';

type Db = QueryContext['db'];
type Caller = Pick<QueryContext, 'actor' | 'scope' | 'now'> & { readonly db: Db };
/** How a deadline stood when its day was closed. */
type Entry = { id: string; status: DeadlineStatus; end: string };

function count(entries: readonly Pick<Entry, 'status' | 'end'>[], day: string): ClosedDay['counts'] {
  const of = (status: DeadlineStatus) => entries.filter((each) => each.status === status).length;
  const overdue = entries.filter((each) => each.status === 'open' && each.end < day).length;
  return { signedOff: of('signed_off'), struck: of('struck'), open: of('open') - overdue, overdue };
}

const entryOf = ({ id, status, end_day: end }: BookRow): Entry => ({ id, status: status as DeadlineStatus, end });
const entriesOf = ({ entries }: Pick<ClosedRow, 'entries'>) => JSON.parse(entries) as Entry[];

function closedDay(row: ClosedRow): ClosedDay {
  return {
    day: row.day,
    by: { id: row.by_id as UserId, name: row.by_name ?? '' },
    at: row.at,
    late: row.late === 1,
    remark: row.remark,
    counts: count(entriesOf(row), row.day),
  };
}

/** Changes with every deadline that comes, goes or is touched. */
function fingerprint(rows: readonly BookRow[]): string {
  const text = rows.map(({ id, version }) => `${id} ${version}`).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** May be closed: no later than today, since the check began, and a working day of the office. */
async function listOf({ db, scope, actor, now }: Caller, day: string) {
  const { row, calendar } = await eveningPlan(db);
  const until = lastBeforeNext(day, calendar);
  const rows = await eveningRows(db, scope, day, until);
  const isOpen = row.since !== null && day >= row.since && day <= dayOfOffice(now) && isOfficeDay(day, calendar);
  const isOnes = (await closersOf(db, row, dayOfOffice(now))).has(actor.id);
  return { rows, until, isOpen, isOnes };
}

async function shown(db: Db, rows: readonly BookRow[], was: ReadonlyMap<string, Entry>, day: string) {
  const found: EveningRow[] = [];
  const all = await summaries(db, rows);
  for (const [at, row] of rows.entries()) {
    const deadline = all[at];
    const { status, end } = was.get(row.id) ?? entryOf(row);
    const proof = row.proof_id === null || status === 'open' ? undefined : await attachmentById(db, row.proof_id);
    if (!deadline) continue;
    const reason = status === 'open' ? '' : row.end_reason;
    const overdue = status === 'open' && end < day;
    found.push({ deadline, status, end, overdue, reason, proof: proof?.name ?? null });
  }
  return found;
}

export const eveningList: QueryHandler<'deadline.eveningList'> = async (context, { day }) => {
  const { db, scope } = context;
  const [closed] = await closedBetween(db, day, day);
  if (closed) {
    const entries = entriesOf(closed);
    const was = new Map(entries.map((entry) => [entry.id, entry]));
    const rows = entries.length === 0 ? [] : await rowsOf(db, scope, [...was.keys()]);
    const all = { rows: await shown(db, rows, was, day), counts: count(entries, day) };
    return { day, until: closed.until, ...all, closed: closedDay(closed), mayClose: false, seen: '' };
  }
  const { rows, until, isOpen, isOnes } = await listOf(context, day);
  return {
    day,
    until,
    rows: await shown(db, rows, new Map(), day),
    counts: count(rows.map(entryOf), day),
    closed: null,
    mayClose: isOpen && isOnes,
    seen: fingerprint(rows),
  };
};

export const closeDay: CommandHandler<'deadline.closeDay'> = async (context, { day, remark, seen }) => {
  const { tx, actor, now } = context;
  if (!actor.permissions.has('deadline.read')) throw new Refusal('forbidden', { permission: 'deadline.read' });
  if ((await closedBetween(tx, day, day)).length > 0) throw new Refusal('evening_closed_before');
  const { rows, until, isOpen, isOnes } = await listOf({ ...context, db: tx }, day);
  if (!isOnes) throw new Refusal('evening_of_others');
  if (!isOpen) throw new Refusal('evening_no_such_day');
  if (fingerprint(rows) !== seen) throw new Refusal('evening_list_changed');
  const entries = rows.map(entryOf);
  const { signedOff, struck, open, overdue } = count(entries, day);
  const said = remark.trim();
  if (open + overdue > 0 && said === '') throw new Refusal('evening_remark_needed', { count: open + overdue });
  const late = dayOfOffice(now) > day;
  await insertClosedDay(tx, {
    day,
    until,
    at: now,
    by_id: actor.id,
    late: late ? 1 : 0,
    remark: said,
    entries: JSON.stringify(entries),
  });
  context.changed('deadlines.changed');
  const [made] = await closedBetween(tx, day, day);
  if (!made) throw new Error('the day was not closed');
  return {
    value: closedDay(made),
    audit: {
      changes: rows.map(({ number, status }) => ({
        field: `${deadlineNumber(number)} deadlineStatus`,
        before: null,
        after: status,
      })),
      facts: { day, late, signedOff, struck, open, overdue, note: said },
    },
  };
};

export const closedDays: QueryHandler<'deadline.closedDays'> = async ({ db }, { month }) => ({
  rows: (await closedBetween(db, `${month}-01`, `${month}-31`)).map(closedDay),
});
