import { allUsers, memberships, userById } from '../../../db/queries/users/users.ts';
import type { UserAccountTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { RoleId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import { Language } from '../../../shared/contract/values.ts';
import type { User } from '../../../shared/features/users/operations.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext, QueryContext } from '../../core/dispatch/context.ts';

type Db = QueryContext['db'];

function toUser(row: UserAccountTable, roles: readonly string[], teams: readonly string[]): User {
  return {
    id: row.id as UserId,
    version: row.version,
    login: row.login,
    name: row.name,
    email: row.email,
    language: Language.catch('en').parse(row.language),
    active: row.active === 1,
    roles: roles as RoleId[],
    teams: teams as TeamId[],
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
  };
}

/** Everyone's account, by name. */
export async function users(db: Db): Promise<User[]> {
  const { roles, teams } = await memberships(db);
  const rolesOf = Map.groupBy(roles, (row) => row.user_id);
  const teamsOf = Map.groupBy(teams, (row) => row.user_id);
  return (await allUsers(db)).map((row) =>
    toUser(
      row,
      (rolesOf.get(row.id) ?? []).map(({ role_id }) => role_id),
      (teamsOf.get(row.id) ?? []).map(({ team_id }) => team_id),
    ),
  );
}

export async function user(db: Db, id: string): Promise<User> {
  const row = await userById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'user' });
  const { roles, teams } = await memberships(db);
  return toUser(
    row,
    roles.filter((each) => each.user_id === id).map((each) => each.role_id),
    teams.filter((each) => each.user_id === id).map((each) => each.team_id),
  );
}

/** The account that a command changes; refuses when the caller saw an older version. */
export async function userAt({ tx }: CommandContext, wanted: { id: string; version: number }): Promise<User> {
  const current = await user(tx, wanted.id);
  demandVersion(current, wanted);
  return current;
}

export const subjectOf = (person: { id: string; name: string }) => ({
  type: 'user',
  id: person.id,
  label: person.name,
});
