import { replaceRoles, replaceTeams, updateUser } from '../../../db/queries/users/users.ts';
import { permissionsNeedSecondPerson, teamsNeedSecondPerson } from '../../../shared/permissions/second-person.ts';
import { demandAllSeen } from '../../core/access/unseen.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { demandSecondPerson } from '../approvals/index.ts';
import { demandNoPartyAddress } from '../parties/index.ts';
import { demandAdministrator, permissionsOfRoles } from '../roles/index.ts';
import { add, deactivate, reactivate, resetPassphrase } from './accounts.ts';
import { namesOfRoles, namesOfTeams } from './names.ts';
import { subjectOf, user, userAt, users } from './people.ts';

const directory: QueryHandler<'user.directory'> = async ({ db }) => ({
  rows: (await users(db)).map(({ id, name, login, active, teams }) => ({ id, name, login, active, teams })),
});

const list: QueryHandler<'user.list'> = async ({ db }) => ({ rows: await users(db) });

const update: CommandHandler<'user.update'> = async (context, input) => {
  const { tx } = context;
  const current = await userAt(context, input);
  const { name, email, language } = input;
  if (email !== current.email) await demandNoPartyAddress(tx, email);
  await updateUser(tx, current.id, { name, email, language, version: current.version + 1 });
  // Names and languages are kept together with rights.
  await context.accessChanged();
  context.changed('office.changed');
  return {
    value: await user(tx, current.id),
    audit: {
      subject: subjectOf(current),
      changes: (['name', 'email', 'language'] as const)
        .filter((field) => current[field] !== input[field])
        .map((field) => ({ field, before: current[field], after: input[field] })),
    },
  };
};

const setRoles: CommandHandler<'user.setRoles'> = async (context, input) => {
  const { tx, actor } = context;
  const current = await userAt(context, input);
  const wanted = [...new Set(input.roles)];
  const widens = permissionsNeedSecondPerson({
    caller: actor.permissions,
    before: await permissionsOfRoles(tx, current.roles),
    after: await permissionsOfRoles(tx, wanted),
  });
  const facts = widens
    ? await demandSecondPerson(context, { operation: 'user.setRoles', act: input, secondPerson: input.secondPerson })
    : {};
  await replaceRoles(tx, current.id, wanted);
  await updateUser(tx, current.id, { version: current.version + 1 });
  await demandAdministrator(context);
  await context.accessChanged();
  await demandAllSeen(context);
  await context.notify({ to: current.id, kind: 'roles_changed' });
  context.changed('office.changed');
  return {
    value: await user(tx, current.id),
    audit: {
      subject: subjectOf(current),
      changes: [
        {
          field: 'roles',
          before: await namesOfRoles(context, current.roles),
          after: await namesOfRoles(context, wanted),
        },
      ],
      facts,
    },
  };
};

const setTeams: CommandHandler<'user.setTeams'> = async (context, input) => {
  const { tx, actor } = context;
  const current = await userAt(context, input);
  const wanted = [...new Set(input.teams)];
  const widens = teamsNeedSecondPerson({ callerTeams: actor.teamIds, before: current.teams, after: wanted });
  const facts = widens
    ? await demandSecondPerson(context, { operation: 'user.setTeams', act: input, secondPerson: input.secondPerson })
    : {};
  await replaceTeams(tx, current.id, wanted);
  await updateUser(tx, current.id, { version: current.version + 1 });
  await context.accessChanged();
  await demandAllSeen(context);
  context.changed('office.changed');
  return {
    value: await user(tx, current.id),
    audit: {
      subject: subjectOf(current),
      changes: [
        {
          field: 'teams',
          before: await namesOfTeams(context, current.teams),
          after: await namesOfTeams(context, wanted),
        },
      ],
      facts,
    },
  };
};

const setPreferences: CommandHandler<'user.setPreferences'> = async (context, { language, theme }) => {
  const { tx, actor } = context;
  const before = await tx
    .selectFrom('user_account')
    .select(['language', 'theme'])
    .where('id', '=', actor.id)
    .executeTakeFirstOrThrow();
  await updateUser(tx, actor.id, { language, theme });
  await context.accessChanged();
  const after = { language, theme };
  return {
    value: {},
    audit: {
      subject: subjectOf(actor),
      changes: (['language', 'theme'] as const)
        .filter((field) => before[field] !== after[field])
        .map((field) => ({ field, before: before[field], after: after[field] })),
    },
  };
};

export const userHandlers = {
  'user.directory': directory,
  'user.list': list,
  'user.add': add,
  'user.update': update,
  'user.setRoles': setRoles,
  'user.setTeams': setTeams,
  'user.deactivate': deactivate,
  'user.reactivate': reactivate,
  'user.resetPassphrase': resetPassphrase,
  'user.setPreferences': setPreferences,
};
