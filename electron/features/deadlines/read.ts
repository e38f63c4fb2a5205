import { attachmentById } from '../../../db/queries/attachments/attachments.ts';
import {
  bookRow,
  chainRows,
  countOverdue,
  listBook,
  loadOfDays,
  overdueRows,
} from '../../../db/queries/deadlines/book.ts';
import { eventsOfDeadline, missingNumbers } from '../../../db/queries/deadlines/deadline.ts';
import { remindersOf } from '../../../db/queries/deadlines/reminders.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { toAttachmentRef, userNames } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId, UserId } from '../../../shared/contract/ids.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import { Basis, Trigger } from '../../../shared/features/deadlines/basis.ts';
import { catalogue as entries } from '../../../shared/features/deadlines/catalogue/index.ts';
import { ComputedPart } from '../../../shared/features/deadlines/explanation.ts';
import { type Desk, reckon } from '../../../shared/features/deadlines/reckon.ts';
import {
  DeadlineAct,
  DeadlineChange,
  type DeadlineDetail,
  ReminderStage,
} from '../../../shared/features/deadlines/values.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';
import { deadlineSubject } from './row.ts';
import { act, deadlineSummary, person, summaries } from './summary.ts';

/** As many overdue ones as anyone can look through; how many there are is said besides. */
const mostOverdue = 200;
const mostMissing = 100;

/** Where and when this office reckons. */
export async function deskOf(db: QueryContext['db'], now: string): Promise<Desk> {
  const { country, region } = await officeRow(db);
  return { country, region, today: wallTimeOf(new Date(now)).slice(0, 10) };
}

export const catalogue: QueryHandler<'deadline.catalogue'> = async () => ({
  rows: entries.map(({ id, jurisdiction, event, source, strict, grounds, minimum, asOf }) => ({
    id,
    jurisdiction,
    event,
    // Nothing changes what stands in the catalogue.
    source: source as DeadlineDetailSource,
    strict,
    grounds,
    minimum,
    asOf,
  })),
});
type DeadlineDetailSource = DeadlineDetail['parts'][number]['steps'][number]['sources'][number];

export const compute: QueryHandler<'deadline.compute'> = async ({ db, now }, { trigger, items }) => {
  const desk = await deskOf(db, now);
  return { outcomes: items.map((basis) => reckon(basis, trigger, desk)) };
};

export const list: QueryHandler<'deadline.list'> = async ({ db, scope }, { cursor, ...selection }) => {
  const [end, number] = readCursor(cursor) ?? [];
  const after = end === undefined || number === undefined ? null : ([String(end), Number(number)] as const);
  const rows = await listBook(db, scope, { ...selection, after, limit: selection.limit + 1 });
  const shown = rows.slice(0, selection.limit);
  const last = rows.length > selection.limit ? shown.at(-1) : undefined;
  return { rows: await summaries(db, shown), next: writeCursor(last ? [last.end_day, last.number] : null) };
};

export const overdue: QueryHandler<'deadline.overdue'> = async ({ db, scope }, { today }) => ({
  rows: await summaries(db, await overdueRows(db, scope, today, mostOverdue)),
  total: await countOverdue(db, scope, today),
});

export const load: QueryHandler<'deadline.load'> = async ({ db, scope }, range) => ({
  days: await loadOfDays(db, scope, range),
});

export const gaps: QueryHandler<'deadline.gaps'> = ({ db }) => missingNumbers(db, mostMissing);

export const get: QueryHandler<'deadline.get'> = async (context, { id }) => {
  const { db, scope } = context;
  const row = await bookRow(db, scope, id);
  if (!row) throw new Refusal('not_found', { record: 'deadline' });
  const open = row.confidentiality === null || row.confidentiality === 'office';
  if (!open) context.audit({ subject: deadlineSubject(row) });
  const chain = await chainRows(db, scope, row.chain_id);
  return {
    ...(await deadlineSummary(db, scope, id)),
    trigger: row.happened === null ? null : Trigger.parse(JSON.parse(row.happened)),
    basis: Basis.parse(JSON.parse(row.basis)),
    rawEnd: row.raw_end,
    parts: ComputedPart.array().parse(JSON.parse(row.parts)),
    lawAsOf: row.law_as_of,
    note: row.note,
    chainRows: chain.map((each) => ({
      id: each.id as DeadlineId,
      number: each.number,
      title: each.title,
      end: each.end_day,
      status: each.status as DeadlineDetail['status'],
    })),
    endReason: row.end_reason,
    proof: row.proof_id === null ? null : await proofOf(db, row.proof_id),
    history: (await eventsOfDeadline(db, id)).map((event) => ({
      act: DeadlineAct.parse(event.act),
      at: event.at,
      by: person(event.actor_id, event.actor_name),
      reason: event.reason,
      changes: DeadlineChange.array().parse(JSON.parse(event.changes)),
    })),
    reminders: await remindersSaid(db, id),
  };
};

async function remindersSaid(db: QueryContext['db'], id: string): Promise<DeadlineDetail['reminders']> {
  const given = (await remindersOf(db, id)).map((row) => ({ ...row, told: JSON.parse(row.told) as UserId[] }));
  const names = await userNames(
    db,
    given.flatMap(({ told }) => told),
  );
  return given.map((row) => ({
    stage: ReminderStage.parse(row.stage),
    day: row.day,
    at: row.at,
    told: row.told.map((each) => ({ id: each, name: names.get(each) ?? '' })),
    acknowledged: act(row.acknowledged_at, row.acknowledged_by, row.name),
  }));
}

async function proofOf(db: QueryContext['db'], id: string): Promise<DeadlineDetail['proof']> {
  const row = await attachmentById(db, id);
  return row ? toAttachmentRef({ ...row, added_by_name: null }) : null;
}
