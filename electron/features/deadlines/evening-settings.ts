import { awayOn } from '../../../db/queries/absences/absences.ts';
import { eveningRows } from '../../../db/queries/deadlines/book.ts';
import { closedSince, eveningCheckRow, updateEveningCheck } from '../../../db/queries/deadlines/evening.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { userNames } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { EveningState } from '../../../shared/features/deadlines/evening.ts';
import {
  type Closings,
  isOfficeDay,
  lastBeforeNext,
  type OfficeCalendar,
  unclosedDays,
} from '../../../shared/features/deadlines/office-days.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext, CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';

type Caller = Pick<QueryContext, 'actor' | 'scope' | 'now'> & { readonly db: QueryContext['db'] };

/** Who does the evening check, since when, and when the office is closed. */
export async function eveningPlan(db: QueryContext['db']) {
  const row = await eveningCheckRow(db);
  const { country, region } = await officeRow(db);
  const calendar: OfficeCalendar = { country, region, closings: JSON.parse(row.closings) as Closings };
  return { row, calendar };
}

/** Who may close a day today: those who were named, and who stands in for one of them who is away. */
export async function closersOf(
  db: QueryContext['db'],
  row: { person_id: string | null; deputy_id: string | null },
  today: string,
): Promise<Set<string>> {
  const away = await awayOn(db, today);
  const closers = new Set([row.person_id, row.deputy_id].filter((id) => id !== null));
  for (const each of closers) closers.add(away.get(each) ?? each);
  return closers;
}

export const dayOfOffice = (now: string): string => wallTimeOf(new Date(now)).slice(0, 10);

const mostUnclosed = 100;

/** Whether nobody is left of those who were named. */
async function isVacant(db: QueryContext['db'], named: readonly (string | null)[]): Promise<boolean> {
  const people = await permissionsOfActivePeople(db);
  return !named.some((each) => each !== null && people.get(each)?.has('deadline.read'));
}

async function stateFor({ db, actor, scope, now }: Caller): Promise<EveningState> {
  const { row, calendar } = await eveningPlan(db);
  const { person_id: person, deputy_id: deputy, since } = row;
  const today = dayOfOffice(now);
  const names = await userNames(
    db,
    [person, deputy].filter((id) => id !== null),
  );
  const named = (id: string | null) => (id === null ? null : { id: id as UserId, name: names.get(id) ?? '' });
  const closed = since === null ? new Set<string>() : await closedSince(db, since);
  const unclosed = since === null ? [] : unclosedDays(since, today, closed, calendar).slice(0, mostUnclosed);
  const mine = since !== null && (await closersOf(db, row, today)).has(actor.id);
  const isOn = since !== null && isOfficeDay(today, calendar);
  const list = isOn ? await eveningRows(db, scope, today, lastBeforeNext(today, calendar)) : [];
  return {
    version: row.version,
    person: named(person),
    deputy: named(deputy),
    since,
    closings: calendar.closings.map((each) => ({ ...each })),
    today,
    mine,
    vacant: person !== null && (await isVacant(db, [person, deputy])),
    unclosed,
    alarmed: unclosed.length > 0 && (mine || actor.permissions.has('office.manage')),
    now: isOn
      ? {
          count: list.length,
          open: list.filter(({ status }) => status === 'open').length,
          isClosed: closed.has(today),
        }
      : null,
  };
}

export const evening: QueryHandler<'deadline.evening'> = (context) => stateFor(context);

/** Whoever does the evening check reads the book. */
async function demandReader(context: CommandContext, person: string | null): Promise<void> {
  if (person === null) return;
  const access = await context.accessOf(person);
  if (!access) throw new Refusal('person_inactive');
  if (!access.actor.permissions.has('deadline.read')) throw new Refusal('person_cannot_see_deadline');
}

const said = (closings: Closings): string[] => closings.map(({ from, until }) => `${from} – ${until}`);

export const setEvening: CommandHandler<'deadline.setEvening'> = async (context, input) => {
  const { tx } = context;
  const { row, calendar } = await eveningPlan(tx);
  demandVersion({ version: row.version }, input);
  const { person } = input;
  const deputy = person === null || input.deputy === person ? null : input.deputy;
  if (person !== row.person_id) await demandReader(context, person);
  if (deputy !== row.deputy_id) await demandReader(context, deputy);
  const closings = input.closings.toSorted((left, right) => (left.from < right.from ? -1 : 1));
  const names = await userNames(
    tx,
    [row.person_id, row.deputy_id, person, deputy].filter((id) => id !== null),
  );
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const changes = [
    { field: 'eveningPerson', before: name(row.person_id), after: name(person) },
    { field: 'eveningDeputy', before: name(row.deputy_id), after: name(deputy) },
    { field: 'closings', before: said(calendar.closings), after: said(closings) },
  ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (changes.length === 0) throw new Refusal('no_change');
  await updateEveningCheck(tx, {
    person_id: person,
    deputy_id: deputy,
    since: person === null ? null : (row.since ?? dayOfOffice(context.now)),
    closings: JSON.stringify(closings),
    version: row.version + 1,
  });
  context.changed('deadlines.changed');
  return { value: await stateFor({ ...context, db: tx }), audit: { changes } };
};
