import { type AbsenceRow, absencesFrom, endAbsence, insertAbsence } from '../../../db/queries/absences/absences.ts';
import { isActive, userNames } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { Absence } from '../../../shared/features/absences/operations.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';

const todayOf = (now: string) => wallTimeOf(new Date(now)).slice(0, 10);
const overlap = (left: AbsenceRow, from: string, until: string) => left.from_day <= until && from <= left.until_day;
const mayFor = (actor: Actor, person: string) => actor.id === person || actor.permissions.has('user.manage');

function toAbsence(row: AbsenceRow, all: readonly AbsenceRow[], actor: Actor, today: string): Absence {
  return {
    person: { id: row.person_id as UserId, name: row.person_name },
    from: row.from_day,
    until: row.until_day,
    deputy: { id: row.deputy_id as UserId, name: row.deputy_name },
    isNow: row.from_day <= today,
    isDeputyAway: all.some((each) => each.person_id === row.deputy_id && overlap(each, row.from_day, row.until_day)),
    mayEnd: mayFor(actor, row.person_id),
  };
}

async function all({ actor, now }: Pick<QueryContext, 'actor' | 'now'>, db: QueryContext['db']): Promise<Absence[]> {
  const rows = await absencesFrom(db, todayOf(now));
  return rows.map((row) => toAbsence(row, rows, actor, todayOf(now)));
}

const list: QueryHandler<'absence.list'> = async (context) => ({ rows: await all(context, context.db) });

const subjectOf = async (db: QueryContext['db'], person: string) => ({
  type: 'user',
  id: person,
  label: (await userNames(db, [person])).get(person) ?? '',
});

/** Nobody is entered as away for days that are over: who stood in then cannot be changed any more. */
const enter: CommandHandler<'absence.enter'> = async (context, { person, from, until, deputy }) => {
  const { tx, actor, now } = context;
  if (!mayFor(actor, person)) throw new Refusal('forbidden', { permission: 'user.manage' });
  if (from < todayOf(now)) throw new Refusal('absence_in_past');
  if (deputy === person) throw new Refusal('absence_own_deputy');
  for (const each of [person, deputy]) if (!(await isActive(tx, each))) throw new Refusal('person_inactive');
  const rows = await absencesFrom(tx, todayOf(now));
  if (rows.some((row) => row.person_id === person && overlap(row, from, until))) throw new Refusal('absence_overlaps');
  const row = { person_id: person, from_day: from, until_day: until, deputy_id: deputy };
  await insertAbsence(tx, { ...row, entered_by: actor.id, entered_at: now });
  await context.notify({ to: deputy, kind: 'deputy_named' });
  await context.notify({ to: person, kind: 'absence_entered' });
  context.changed('office.changed');
  context.changed('deadlines.changed');
  const value = (await all(context, tx)).find((each) => each.person.id === person && each.from === from);
  if (!value) throw new Error('the absence was not entered');
  return {
    value,
    audit: {
      subject: await subjectOf(tx, person),
      changes: [{ field: 'deputy', before: null, after: value.deputy.name }],
      facts: { from, until },
    },
  };
};

/** One that has begun ends with yesterday, one that has not is taken out; the trail keeps both. */
const end: CommandHandler<'absence.end'> = async (context, { person, from }) => {
  const { tx, actor, now } = context;
  if (!mayFor(actor, person)) throw new Refusal('forbidden', { permission: 'user.manage' });
  const today = todayOf(now);
  const row = (await absencesFrom(tx, today)).find((each) => each.person_id === person && each.from_day === from);
  if (!row) throw new Refusal('no_change');
  const last = from < today ? dateOf((dayOf(today) ?? 0) - 1) : null;
  await endAbsence(tx, person, from, last);
  context.changed('office.changed');
  context.changed('deadlines.changed');
  return {
    value: {},
    audit: {
      subject: await subjectOf(tx, person),
      changes: [{ field: 'absentUntil', before: row.until_day, after: last }],
      facts: { from },
    },
  };
};

export const absenceHandlers = { 'absence.list': list, 'absence.enter': enter, 'absence.end': end };
