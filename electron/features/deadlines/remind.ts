import { awayOn } from '../../../db/queries/absences/absences.ts';
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

/** Who is away today, with who stands in. */
type Away = ReadonlyMap<string, string>;

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

/**
 * Who stands in for the one responsible while they are away: the deadline's own deputy before the one of the absence; where that one is
 * away too, whoever stands in for them. The first who is there and may see it.
 */
async function standIn(context: CommandContext, row: DeadlineTable, away: Away): Promise<string[]> {
  const asked = new Set<string | null | undefined>([row.responsible_id, null, undefined]);
  const line = [row.deputy_id, away.get(row.responsible_id)];
  for (const next of line) {
    if (next === null || next === undefined || asked.has(next)) continue;
    asked.add(next);
    const found = away.has(next) ? [] : await reached(context, row, [next]);
    if (found.length > 0) return found;
    line.push(away.get(next));
  }
  return [];
}

async function everyoneWhoEnds(context: CommandContext): Promise<string[]> {
  const people = await permissionsOfActivePeople(context.tx);
  return [...people].filter(([, held]) => held.has('deadline.signOff')).map(([person]) => person);
}

/**
 * Who is told. First the one responsible, or the deputy where they are gone; when nobody answers the deputy and the team; when it is
 * overdue all of them. Who stands in for somebody absent is told at once, besides them; where nobody does, the team is. A strict one, or
 * one that nobody of them can see to, alarms everyone who may sign it off.
 */
async function addressees(
  context: CommandContext,
  row: DeadlineTable,
  stage: ReminderStage,
  away: Away,
): Promise<string[]> {
  const team = row.team_id === null ? [] : await activeMembers(context.tx, row.team_id);
  const first = await reached(context, row, [row.responsible_id]);
  const isAway = away.has(row.responsible_id);
  const instead = isAway ? await standIn(context, row, away) : [];
  const next = await reached(context, row, [row.deputy_id]);
  // Absent and nobody stands in.
  const isAlone = isAway && instead.length === 0;
  if ((stage === 'notice' || stage === 'due') && !isAlone) {
    if (first.length > 0) return [...new Set([...first, ...instead])];
    if (instead.length + next.length > 0) return instead.length > 0 ? instead : next;
  }
  const own = stage === 'unanswered' ? [] : first;
  const all = await reached(context, row, [...own, ...instead, ...next, ...team]);
  const alarm = row.team_id === null && (isAlone || (stage === 'overdue' && row.strict === 1));
  if (all.length > 0 && !alarm) return all;
  return reached(context, row, [...all, ...(await everyoneWhoEnds(context))]);
}

async function remindOf(context: CommandContext, stages: readonly Pending[], away: Away): Promise<number> {
  const row = await deadlineById(context.tx, stages[0]?.id ?? '');
  const stage = urgency.find((each) => stages.some((one) => one.stage === each));
  if (!row || !stage) return 0;
  const people = await addressees(context, row, stage, away);
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
  const wall = wallTimeOf(new Date(context.now));
  const pending = await pendingBy(context.tx, wall);
  const away = await awayOn(context.tx, wall.slice(0, 10));
  let told = 0;
  const byDeadline = Map.groupBy(pending, ({ id }) => id);
  for (const stages of byDeadline.values()) told += await remindOf(context, stages, away);
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
