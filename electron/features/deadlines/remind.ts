import { seesDeadline } from '../../../db/queries/access/records.ts';
import { deadlineById } from '../../../db/queries/deadlines/deadline.ts';
import {
  acknowledgeReminders,
  forgetRemindersAfter,
  type Pending,
  pendingBy,
  recordReminder,
  remindersOf,
} from '../../../db/queries/deadlines/reminders.ts';
import { activeMembers } from '../../../db/queries/tickets/ticket.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { ReminderStage } from '../../../shared/features/deadlines/values.ts';
import type { NotificationKind } from '../../../shared/features/notifications/operations.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { deadlineSubject, note } from './row.ts';
import { answered } from './summary.ts';

const kinds = {
  notice: 'deadline_notice',
  due: 'deadline_due',
  unanswered: 'deadline_unanswered',
  overdue: 'deadline_overdue',
} as const satisfies Record<ReminderStage, NotificationKind>;

/** Of what was missed together the most urgent is said; the others are given with it. */
const urgency: readonly ReminderStage[] = ['overdue', 'unanswered', 'due', 'notice'];

/** Of these people those who are there and may see the deadline, each once. */
async function reached(
  context: CommandContext,
  row: DeadlineTable,
  people: readonly (string | null)[],
): Promise<string[]> {
  const found: string[] = [];
  for (const person of new Set(people.filter((each) => each !== null))) {
    const access = await context.accessOf(person);
    if (!access?.actor.permissions.has('deadline.read')) continue;
    if (await seesDeadline(context.tx, access.scope, row.id)) found.push(person);
  }
  return found;
}

async function everyoneWhoEnds(context: CommandContext): Promise<string[]> {
  const people = await permissionsOfActivePeople(context.tx);
  return [...people].filter(([, held]) => held.has('deadline.signOff')).map(([person]) => person);
}

/**
 * Who is told. First the one responsible, or the deputy where they are gone; when nobody answers the deputy and the team; when it is
 * overdue all of them. A strict one, or one that nobody of them can see to, alarms everyone who may sign it off.
 */
async function addressees(context: CommandContext, row: DeadlineTable, stage: ReminderStage): Promise<string[]> {
  const team = row.team_id === null ? [] : await activeMembers(context.tx, row.team_id);
  const first = await reached(context, row, [row.responsible_id]);
  const next = await reached(context, row, [row.deputy_id]);
  if (stage === 'notice' || stage === 'due') {
    if (first.length > 0) return first;
    if (next.length > 0) return next;
  }
  const all = await reached(context, row, [...(stage === 'unanswered' ? [] : first), ...next, ...team]);
  const alarm = stage === 'overdue' && row.strict === 1 && row.team_id === null;
  if (all.length > 0 && !alarm) return all;
  return reached(context, row, [...all, ...(await everyoneWhoEnds(context))]);
}

async function remindOf(context: CommandContext, stages: readonly Pending[]): Promise<number> {
  const row = await deadlineById(context.tx, stages[0]?.id ?? '');
  const stage = urgency.find((each) => stages.some((one) => one.stage === each));
  if (!row || !stage) return 0;
  const people = await addressees(context, row, stage);
  for (const to of people) await context.notify({ to, kind: kinds[stage], deadline: row.id });
  for (const one of stages) await recordReminder(context.tx, one, context.now, one.stage === stage ? people : []);
  return people.length;
}

/**
 * What was given after this instant was given by a clock that ran far ahead. The clocks of an office's desks, and its zones, lie closer
 * together.
 */
export const latestRight = (now: string): string => new Date(Date.parse(now) + 2 * 24 * 60 * 60 * 1_000).toISOString();

/**
 * Gives every reminder whose time has come, also what was missed while no program was on: each stage once. What a wrong clock gave years
 * before its time is given again when that comes.
 */
export const remind: CommandHandler<'deadline.remind'> = async (context) => {
  await forgetRemindersAfter(context.tx, latestRight(context.now));
  const pending = await pendingBy(context.tx, wallTimeOf(new Date(context.now)));
  let told = 0;
  const byDeadline = Map.groupBy(pending, ({ id }) => id);
  for (const stages of byDeadline.values()) told += await remindOf(context, stages);
  if (told > 0) context.changed('deadlines.changed');
  return { value: { deadlines: byDeadline.size, told }, audit: { facts: { count: byDeadline.size, people: told } } };
};

/** Someone who was reminded has taken note, by name; nobody else can do that for them. */
export const acknowledge: CommandHandler<'deadline.acknowledge'> = async (context, { id }) => {
  const row = await deadlineById(context.tx, id);
  if (!row) throw new Refusal('not_found', { record: 'deadline' });
  const { actor } = context;
  const given = (await remindersOf(context.tx, id)).filter((each) => each.acknowledged_at === null);
  if (given.length === 0) throw new Refusal('no_change');
  const own = given.some(({ told }) => (JSON.parse(told) as string[]).includes(actor.id));
  if (!own && row.responsible_id !== actor.id && row.deputy_id !== actor.id) throw new Refusal('not_addressed_to_you');
  await acknowledgeReminders(context.tx, id, actor.id, context.now);
  await note(context, id, { act: 'acknowledged' });
  context.changed('deadlines.changed');
  return { value: await answered(context, id), audit: { subject: deadlineSubject(row) } };
};
