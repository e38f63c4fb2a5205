import type { Reading, Writing } from '../../connection/index.ts';
import type { UserAccountTable } from '../../schema/index.ts';
import { raiseAccessVersion } from '../access/rights.ts';

export async function userById(db: Reading, id: string): Promise<UserAccountTable | undefined> {
  return db.selectFrom('user_account').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function userByLogin(db: Reading, login: string): Promise<UserAccountTable | undefined> {
  return db.selectFrom('user_account').selectAll().where('login', '=', login).executeTakeFirst();
}

export async function allUsers(db: Reading): Promise<UserAccountTable[]> {
  return db.selectFrom('user_account').selectAll().orderBy('name').orderBy('id').execute();
}

/** Everyone who has been here at least once. */
/** Names by id, in the order of the ids' own. */
export async function namesOf(db: Reading, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('user_account').select(['id', 'name']).where('id', 'in', ids).orderBy('id').execute();
}

export async function whoSignedIn(db: Reading): Promise<Set<string>> {
  const rows = await db.selectFrom('user_account').select('id').where('last_sign_in_at', 'is not', null).execute();
  return new Set(rows.map(({ id }) => id));
}

export async function insertUser(tx: Writing, row: UserAccountTable): Promise<void> {
  await tx.insertInto('user_account').values(row).execute();
  await raiseAccessVersion(tx);
}

export async function updateUser(
  tx: Writing,
  id: string,
  change: Partial<Omit<UserAccountTable, 'id' | 'login' | 'created_at'>>,
): Promise<void> {
  await tx.updateTable('user_account').set(change).where('id', '=', id).execute();
  if (change.name !== undefined) await raiseAccessVersion(tx);
}

export async function rolesOfUser(db: Reading, id: string) {
  return db
    .selectFrom('user_role')
    .innerJoin('role', 'role.id', 'user_role.role_id')
    .select(['role.id', 'role.name', 'role.starting_role'])
    .where('user_role.user_id', '=', id)
    .orderBy('role.created_at')
    .orderBy('role.id')
    .execute();
}

export async function teamsOfUser(db: Reading, id: string) {
  return db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select(['team.id', 'team.name'])
    .where('team_member.user_id', '=', id)
    .orderBy('team.name')
    .orderBy('team.id')
    .execute();
}

/** Who holds which role and is in which team, for lists of people. */
export async function memberships(db: Reading) {
  const roles = await db.selectFrom('user_role').selectAll().orderBy('role_id').execute();
  const teams = await db.selectFrom('team_member').selectAll().orderBy('team_id').execute();
  return { roles, teams };
}

export async function replaceRoles(tx: Writing, id: string, roles: readonly string[]): Promise<void> {
  await tx.deleteFrom('user_role').where('user_id', '=', id).execute();
  if (roles.length === 0) return;
  await tx
    .insertInto('user_role')
    .values(roles.map((role) => ({ user_id: id, role_id: role })))
    .execute();
}

export async function replaceTeams(tx: Writing, id: string, teams: readonly string[]): Promise<void> {
  await tx.deleteFrom('team_member').where('user_id', '=', id).execute();
  if (teams.length === 0) return;
  await tx
    .insertInto('team_member')
    .values(teams.map((team) => ({ team_id: team, user_id: id })))
    .execute();
}

/** Whether the person acknowledged the newest version of the privacy notice; true while there is none. */
export async function acknowledgedNotice(db: Reading, id: string): Promise<boolean> {
  const notice = await db.selectFrom('notice').select('version').orderBy('version', 'desc').executeTakeFirst();
  if (!notice) return true;
  const acknowledged = await db
    .selectFrom('notice_acknowledgement')
    .select('version')
    .where('user_id', '=', id)
    .where('version', '=', notice.version)
    .executeTakeFirst();
  return acknowledged !== undefined;
}
