import { noticesOf, setNotices } from '../../../db/queries/deadlines/deadline.ts';
import { userNames } from '../../../db/queries/tickets/ticket.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineChange } from '../../../shared/features/deadlines/values.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { changeDeadline, deadlineSubject, demandSight, openDeadline, orderedNotices } from './row.ts';
import { answered } from './summary.ts';

/** A second person has compared the entry with the paper: never who entered it or, when its reckoning was changed since, who did that. */
export const check: CommandHandler<'deadline.check'> = async (context, wanted) => {
  const row = await openDeadline(context, wanted);
  if (row.checked_at !== null || row.kind !== 'deadline') throw new Refusal('deadline_checked_before');
  if (row.reckoned_by === context.actor.id) throw new Refusal('second_person_needed');
  const checked = { checked_by: context.actor.id, checked_at: context.now };
  await changeDeadline(context, row, checked, { act: 'checked' });
  return { value: await answered(context, row.id), audit: { subject: deadlineSubject(row) } };
};

type Change = ParsedOf<'deadline.change'>;

/** What differs, with people and teams by name. */
async function differences(
  { tx }: CommandContext,
  row: DeadlineTable,
  input: Change,
  notices: { before: readonly string[]; after: readonly string[] },
): Promise<DeadlineChange[]> {
  const people = [row.responsible_id, row.deputy_id, input.responsible, input.deputy].filter((id) => id !== null);
  const names = await userNames(tx, people);
  const teams = new Map(
    (await tx.selectFrom('team').select(['id', 'name']).execute()).map((team) => [team.id, team.name]),
  );
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? teams.get(id) ?? null));
  const all: DeadlineChange[] = [
    { field: 'title', before: row.title, after: input.title },
    { field: 'responsible', before: name(row.responsible_id), after: name(input.responsible) },
    { field: 'deputy', before: name(row.deputy_id), after: name(input.deputy) },
    { field: 'team', before: name(row.team_id), after: name(input.team) },
    { field: 'notices', before: notices.before.join(' ') || null, after: notices.after.join(' ') || null },
    { field: 'note', before: row.note || null, after: input.note || null },
  ];
  return all.filter(({ before, after }) => before !== after);
}

/** Changes who looks after a deadline, when it is recalled and what is written about it; never its reckoning. Another title or other notices ask for a second person again. */
export const change: CommandHandler<'deadline.change'> = async (context, input) => {
  const row = await openDeadline(context, input);
  if (input.responsible !== row.responsible_id) await demandSight(context, row, input.responsible);
  if (input.deputy !== row.deputy_id) await demandSight(context, row, input.deputy);
  const deputy = input.deputy === input.responsible ? null : input.deputy;
  const before = (await noticesOf(context.tx, [row.id])).get(row.id) ?? [];
  const after = orderedNotices(input.notices, row.extension_end ?? row.end_day);
  const changes = await differences(context, row, { ...input, deputy }, { before, after });
  if (changes.length === 0) throw new Refusal('no_change');
  await setNotices(context.tx, row.id, after);
  // What was compared with the paper is another than what stands there now.
  const onSlip = row.checked_at !== null && changes.some(({ field }) => field === 'title' || field === 'notices');
  const patch = {
    title: input.title,
    responsible_id: input.responsible,
    deputy_id: deputy,
    team_id: input.team,
    note: input.note,
    ...(onSlip ? { checked_by: null, checked_at: null, reckoned_by: context.actor.id } : {}),
  };
  await changeDeadline(context, row, patch, { act: 'changed', changes });
  const known = new Set([row.responsible_id, row.deputy_id]);
  for (const to of new Set([input.responsible, deputy]))
    if (to !== null && !known.has(to)) await context.notify({ to, kind: 'deadline_given', deadline: row.id });
  return { value: await answered(context, row.id), audit: { subject: deadlineSubject(row), changes } };
};
