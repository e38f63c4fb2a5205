import { seesDeadline } from '../../../db/queries/access/records.ts';
import { openDeadlinesOfPerson } from '../../../db/queries/deadlines/deadline.ts';
import { userNames } from '../../../db/queries/tickets/ticket.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type DeadlineChange, deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import type { AuditFacts, CommandContext } from '../../core/dispatch/context.ts';
import { changeDeadline } from './row.ts';

/** How many of the deadlines a refusal names. */
const named = 5;

async function sees(context: CommandContext, person: string | null, id: string): Promise<boolean> {
  const access = person === null ? null : await context.accessOf(person);
  if (!access?.actor.permissions.has('deadline.read')) return false;
  return seesDeadline(context.tx, access.scope, id);
}

/** Names those that the caller sees, and counts all. */
async function refuse(context: CommandContext, rows: readonly DeadlineTable[]): Promise<never> {
  const numbers: string[] = [];
  for (const row of rows) {
    if (numbers.length > named) break;
    if (await sees(context, context.actor.id, row.id)) numbers.push(deadlineNumber(row.number));
  }
  const said = numbers.length > named ? [...numbers.slice(0, named), '…'] : numbers;
  throw new Refusal('deadlines_left', { count: rows.length, deadlines: said.join(', ') || '–' });
}

/** Who has it from now on: the heir, or the deadline's own deputy where the heir may not see it. */
async function nextOf(context: CommandContext, row: DeadlineTable, leaving: string, heir: string): Promise<string> {
  if (row.responsible_id !== leaving) return row.responsible_id;
  for (const person of [heir, row.deputy_id])
    if (person !== null && (await sees(context, person, row.id))) return person;
  throw new Refusal('person_cannot_see_deadline');
}

/**
 * Gives the open deadlines of somebody who goes to an heir, all in the same command; as a deputy they are replaced only where the heir may
 * see the deadline. Refuses with `deadlines_left` where they are responsible for any and no heir is named. Answers what the trail
 * should say.
 */
export async function handDeadlinesOver(
  context: CommandContext,
  leaving: string,
  heir: string | null,
): Promise<NonNullable<AuditFacts['facts']>> {
  const rows = await openDeadlinesOfPerson(context.tx, leaving);
  const own = rows.filter((row) => row.responsible_id === leaving);
  if (own.length > 0 && heir === null) return refuse(context, own);
  if (heir !== null && (await context.accessOf(heir)) === null) throw new Refusal('person_inactive');
  const names = await userNames(context.tx, [
    leaving,
    ...(heir ? [heir] : []),
    ...rows.flatMap((row) => row.deputy_id ?? []),
  ]);
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  for (const row of rows) {
    const responsible = heir === null ? row.responsible_id : await nextOf(context, row, leaving, heir);
    const wanted = row.deputy_id === leaving ? heir : row.deputy_id;
    const isWanted = wanted !== responsible && (wanted === row.deputy_id || (await sees(context, wanted, row.id)));
    const deputy = isWanted ? wanted : null;
    const all: DeadlineChange[] = [
      { field: 'responsible', before: name(row.responsible_id), after: name(responsible) },
      { field: 'deputy', before: name(row.deputy_id), after: name(deputy) },
    ];
    const changes = all.filter(({ before, after }) => before !== after);
    await changeDeadline(context, row, { responsible_id: responsible, deputy_id: deputy }, { act: 'changed', changes });
    for (const to of [responsible, deputy]) {
      if (to === null || to === row.responsible_id || to === row.deputy_id) continue;
      await context.notify({ to, kind: 'deadline_given', deadline: row.id });
    }
  }
  return own.length === 0 ? {} : { deadlines: own.length, deadlineHeir: name(heir) };
}
