import { chainOf, deadlineById, setNotices } from '../../../db/queries/deadlines/deadline.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId } from '../../../shared/contract/ids.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { Basis, Trigger } from '../../../shared/features/deadlines/basis.ts';
import type { DeadlineOutcome } from '../../../shared/features/deadlines/operations.ts';
import { type Desk, reckon } from '../../../shared/features/deadlines/reckon.ts';
import { type DeadlineChange, deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import type { CommandContext, CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { deskOf } from './read.ts';
import { changeDeadline, deadlineSubject, openDeadline, reckoningColumns } from './row.ts';
import { chainSummaries } from './summary.ts';

export const basisOf = (row: DeadlineTable) => Basis.parse(JSON.parse(row.basis));
export const triggerOf = (row: DeadlineTable) =>
  row.happened === null ? null : Trigger.parse(JSON.parse(row.happened));

type Reckoned = { row: DeadlineTable; outcome: DeadlineOutcome | null };

/** A chain under another event. What is over stays, and what a person or a court has set. */
async function chainUnder(db: QueryContext['db'], id: string, trigger: Trigger, desk: Desk): Promise<Reckoned[]> {
  const row = await deadlineById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'deadline' });
  return (await chainOf(db, row.chain_id)).map((each) => {
    const basis = basisOf(each);
    const stays = each.status !== 'open' || basis.kind === 'manual' || each.extended_at !== null;
    return { row: each, outcome: stays ? null : reckon(basis, trigger, desk) };
  });
}

export const previewTrigger: QueryHandler<'deadline.previewTrigger'> = async ({ db, now }, { id, trigger }) => ({
  rows: (await chainUnder(db, id, trigger, await deskOf(db, now))).map(({ row, outcome }) => ({
    id: row.id as DeadlineId,
    version: row.version,
    number: row.number,
    title: row.title,
    end: row.end_day,
    endTime: row.end_time,
    outcome,
  })),
});

const eventFields = {
  triggerDate: 'date',
  triggerTime: 'time',
  triggerEvent: 'event',
  triggerNote: 'note',
} as const satisfies Partial<Record<DeadlineChange['field'], keyof Trigger>>;

function eventChanges(before: Trigger | null, after: Trigger): DeadlineChange[] {
  return Object.entries(eventFields)
    .map(([field, part]) => ({
      field: field as keyof typeof eventFields,
      before: before?.[part] || null,
      after: after[part] || null,
    }))
    .filter((change) => change.before !== change.after);
}

type New = Extract<DeadlineOutcome, { ok: true }>;

function reckoningChanges(row: DeadlineTable, outcome: New): DeadlineChange[] {
  const all: DeadlineChange[] = [
    { field: 'rawEnd', before: row.raw_end, after: outcome.rawEnd },
    { field: 'end', before: row.end_day, after: outcome.end },
    { field: 'endTime', before: row.end_time, after: outcome.endTime },
  ];
  return all.filter(({ before, after }) => before !== after);
}

async function store(
  context: CommandContext,
  row: DeadlineTable,
  outcome: New,
  said: { trigger: Trigger; reason: string; changes: readonly DeadlineChange[] },
): Promise<void> {
  const { trigger, reason, changes } = said;
  await setNotices(context.tx, row.id, outcome.notices);
  const patch = {
    happened: JSON.stringify(trigger),
    ...reckoningColumns(outcome),
    checked_by: null,
    checked_at: null,
    reckoned_by: context.actor.id,
  };
  await changeDeadline(context, row, patch, { act: 'trigger_changed', reason, changes });
}

/** Whoever changes a chain has seen all of it, as it is now. */
async function demandSeen(
  context: CommandContext,
  moving: readonly Reckoned[],
  expected: readonly { id: string; version: number }[],
): Promise<void> {
  for (const each of expected) await openDeadline(context, each);
  const seen = new Set(expected.map((each) => each.id));
  if (seen.size === moving.length && moving.every(({ row }) => seen.has(row.id as DeadlineId))) return;
  const chain = moving[0]?.row.chain_id ?? '';
  throw new Refusal('conflict', { current: await chainSummaries(context, chain), changedFields: ['end'] });
}

export const changeTrigger: CommandHandler<'deadline.changeTrigger'> = async (context, input) => {
  const { id, trigger, reason, expected } = input;
  const chain = await chainUnder(context.tx, id, trigger, await deskOf(context.tx, context.now));
  const moving = chain.filter(({ outcome }) => outcome !== null);
  const subject = chain.find(({ row }) => row.id === id)?.row;
  if (!subject || moving.length === 0) throw new Refusal('deadline_ended');
  await demandSeen(context, moving, expected);
  const changes: AuditChange[] = [];
  for (const { row, outcome } of moving) {
    if (row.extension_end !== null) throw new Refusal('deadline_extension_open');
    if (!outcome?.ok) {
      const { code, field } = outcome ?? {};
      throw new Refusal('deadline_not_computable', { item: row.position - 1, code, field });
    }
    const ofEvent = eventChanges(triggerOf(row), trigger);
    if (ofEvent.length === 0) throw new Refusal('no_change');
    const ofEnd = reckoningChanges(row, outcome);
    await store(context, row, outcome, { trigger, reason, changes: [...ofEvent, ...ofEnd] });
    if (changes.length === 0) changes.push(...ofEvent);
    const prefix = row.id === id ? '' : `${deadlineNumber(row.number)} `;
    changes.push(...ofEnd.map((change) => ({ ...change, field: `${prefix}${change.field}` })));
  }
  return {
    value: { rows: await chainSummaries(context, subject.chain_id) },
    audit: { subject: deadlineSubject(subject), changes, facts: { reason, count: moving.length } },
  };
};
