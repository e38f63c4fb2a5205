import { deadlineById, noticesOf, setNotices } from '../../../db/queries/deadlines/deadline.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { ComputedPart } from '../../../shared/features/deadlines/explanation.ts';
import type { Extension } from '../../../shared/features/deadlines/operations.ts';
import { type Desk, isExtendable, reckonExtension } from '../../../shared/features/deadlines/reckon.ts';
import type { DeadlineChange } from '../../../shared/features/deadlines/values.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { deskOf } from './read.ts';
import { changeDeadline, deadlineSubject, openDeadline, orderedNotices } from './row.ts';
import { answered } from './summary.ts';
import { basisOf, triggerOf } from './trigger.ts';

function outcomeOf(row: DeadlineTable, extension: Extension, desk: Desk) {
  const old = { basis: basisOf(row), trigger: triggerOf(row), end: row.end_day, strict: row.strict === 1 };
  if (!isExtendable(old)) throw new Refusal('deadline_not_extendable');
  return reckonExtension(old, extension, desk);
}

export const previewExtension: QueryHandler<'deadline.previewExtension'> = async ({ db, now }, { id, extension }) => {
  const row = await deadlineById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'deadline' });
  return outcomeOf(row, extension, await deskOf(db, now));
};

/** The old end holds and is recalled until the grant is recorded; the end that is asked for is recalled besides. */
export const extend: CommandHandler<'deadline.extend'> = async (context, input) => {
  const { extension, reason, notices } = input;
  const row = await openDeadline(context, input);
  if (row.extension_end !== null) throw new Refusal('deadline_extension_open');
  const outcome = outcomeOf(row, extension, await deskOf(context.tx, context.now));
  if (!outcome.ok) throw new Refusal('deadline_not_computable', { item: 0, code: outcome.code, field: outcome.field });
  const before = (await noticesOf(context.tx, [row.id])).get(row.id) ?? [];
  const all = orderedNotices([...before, ...(notices ?? outcome.notices)], outcome.end);
  await setNotices(context.tx, row.id, all);
  const patch = {
    extension_end: outcome.end,
    extension_asked_at: context.now,
    extension_parts: JSON.stringify(outcome.parts),
  };
  const changes: DeadlineChange[] = [{ field: 'extensionEnd', before: null, after: outcome.end }];
  await changeDeadline(context, row, patch, { act: 'extension_asked', reason, changes });
  return {
    value: await answered(context, row.id),
    audit: { subject: deadlineSubject(row), changes, facts: { reason } },
  };
};

/** The reckoning with the extension's after it, where what was granted is what was computed. */
function partsWith(row: DeadlineTable, end: string): ComputedPart[] {
  const parts = ComputedPart.array().parse(JSON.parse(row.parts));
  const more = ComputedPart.array().parse(JSON.parse(row.extension_parts ?? '[]'));
  return more.at(-1)?.end === end ? [...parts, ...more] : parts;
}

const noExtension = { extension_end: null, extension_asked_at: null, extension_parts: null };

export const grant: CommandHandler<'deadline.grant'> = async (context, { granted, end: other, reason, ...wanted }) => {
  const row = await openDeadline(context, wanted);
  if (row.extension_end === null) throw new Refusal('deadline_no_extension');
  const end = granted ? (other ?? row.extension_end) : row.end_day;
  if (granted && end <= row.end_day)
    throw new Refusal('deadline_not_computable', { item: 0, code: 'out_of_range', field: 'end' });
  const notices = (await noticesOf(context.tx, [row.id])).get(row.id) ?? [];
  await setNotices(
    context.tx,
    row.id,
    notices.filter((day) => day <= end),
  );
  const changes: DeadlineChange[] = granted ? [{ field: 'end', before: row.end_day, after: end }] : [];
  const parts = partsWith(row, end);
  const now = {
    end_day: end,
    end_time: null,
    raw_end: parts.at(-1)?.end === end ? (parts.at(-1)?.rawEnd ?? end) : end,
    parts: JSON.stringify(parts),
    warnings: parts.flatMap(({ warnings }) => warnings).length,
    extended_at: context.now,
    checked_by: null,
    checked_at: null,
    reckoned_by: context.actor.id,
  };
  const act = granted ? 'extension_granted' : 'extension_refused';
  await changeDeadline(context, row, { ...noExtension, ...(granted ? now : {}) }, { act, reason, changes });
  return {
    value: await answered(context, row.id),
    audit: { subject: deadlineSubject(row), changes, facts: { granted, reason } },
  };
};
