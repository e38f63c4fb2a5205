import {
  allMembers,
  allTeams,
  insertTeam,
  peopleById,
  replaceMembers,
  updateTeam,
} from '../../../db/queries/teams/teams.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { TeamId, UserId } from '../../../shared/contract/ids.ts';
import type { Team } from '../../../shared/features/teams/operations.ts';
import { membersNeedSecondPerson } from '../../../shared/permissions/second-person.ts';
import { demandAllSeen } from '../../core/access/unseen.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext, CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandFreeName } from '../../core/names.ts';
import { demandSecondPerson } from '../approvals/index.ts';

async function teams(db: QueryContext['db']): Promise<Team[]> {
  const members = Map.groupBy(await allMembers(db), (row) => row.team_id);
  return (await allTeams(db)).map((row) => ({
    id: row.id as TeamId,
    version: row.version,
    name: row.name,
    active: row.active === 1,
    members: (members.get(row.id) ?? []).map((member) => member.user_id as UserId),
  }));
}

/** The team that a command changes and all others; refuses when the caller saw an older version. */
async function teamAt({ tx }: CommandContext, wanted: { id: string; version: number }) {
  const all = await teams(tx);
  const current = all.find((team) => team.id === wanted.id);
  if (!current) throw new Refusal('not_found', { record: 'team' });
  demandVersion(current, wanted);
  return { all, current };
}

const list: QueryHandler<'team.list'> = async ({ db }) => ({ rows: await teams(db) });

const create: CommandHandler<'team.create'> = async (context, input) => {
  demandFreeName(await teams(context.tx), input.name, null);
  const id = newId<TeamId>(context.now);
  await insertTeam(context.tx, { id, name: input.name, active: 1, version: 1, created_at: context.now });
  context.changed('office.changed');
  return {
    value: { id, version: 1, name: input.name, active: true, members: [] },
    audit: {
      subject: { type: 'team', id, label: input.name },
      changes: [{ field: 'name', before: null, after: input.name }],
    },
  };
};

const update: CommandHandler<'team.update'> = async (context, input) => {
  const { all, current } = await teamAt(context, input);
  demandFreeName(all, input.name, current.id);
  const version = current.version + 1;
  await updateTeam(context.tx, current.id, { name: input.name, active: input.active ? 1 : 0, version });
  context.changed('office.changed');
  return {
    value: { ...current, version, name: input.name, active: input.active },
    audit: {
      subject: { type: 'team', id: current.id, label: current.name },
      changes: (['name', 'active'] as const)
        .filter((field) => current[field] !== input[field])
        .map((field) => ({ field, before: current[field], after: input[field] })),
    },
  };
};

const setMembers: CommandHandler<'team.setMembers'> = async (context, input) => {
  const { tx, actor } = context;
  const { current } = await teamAt(context, input);
  const wanted = [...new Set(input.members)];
  const people = await peopleById(tx, [...new Set([...wanted, ...current.members])]);
  const joining = wanted.filter((member) => !current.members.includes(member));
  if (joining.some((member) => !people.get(member)?.active)) throw new Refusal('person_inactive');
  const facts = membersNeedSecondPerson({ caller: actor.id, before: current.members, after: wanted })
    ? await demandSecondPerson(context, { operation: 'team.setMembers', act: input, secondPerson: input.secondPerson })
    : {};
  const version = current.version + 1;
  await replaceMembers(tx, current.id, wanted);
  await updateTeam(tx, current.id, { version });
  await context.accessChanged();
  await demandAllSeen(context);
  context.changed('office.changed');
  const value = (await teams(tx)).find((team) => team.id === current.id);
  if (!value) throw new Refusal('not_found', { record: 'team' });
  const names = (ids: readonly string[]) => ids.map((id) => people.get(id)?.name ?? id);
  return {
    value,
    audit: {
      subject: { type: 'team', id: current.id, label: current.name },
      changes: [{ field: 'members', before: names(current.members), after: names(value.members) }],
      facts,
    },
  };
};

export const teamHandlers = {
  'team.list': list,
  'team.create': create,
  'team.update': update,
  'team.setMembers': setMembers,
};
