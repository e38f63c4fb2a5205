import type { Reading, Writing } from '../../connection/index.ts';
import type { TeamTable } from '../../schema/index.ts';
import { raiseAccessVersion } from '../access/rights.ts';

export async function allTeams(db: Reading): Promise<TeamTable[]> {
  return db.selectFrom('team').selectAll().orderBy('name').orderBy('id').execute();
}

/** The members of every team, in the order of their names. */
export async function allMembers(
  db: Reading,
): Promise<{ team_id: string; user_id: string; name: string; active: number }[]> {
  return db
    .selectFrom('team_member')
    .innerJoin('user_account', 'user_account.id', 'team_member.user_id')
    .select(['team_member.team_id', 'team_member.user_id', 'user_account.name', 'user_account.active'])
    .orderBy('user_account.name')
    .orderBy('team_member.user_id')
    .execute();
}

export async function memberIdsOf(db: Reading, team: string): Promise<string[]> {
  const rows = await db
    .selectFrom('team_member')
    .innerJoin('user_account', 'user_account.id', 'team_member.user_id')
    .select('team_member.user_id')
    .where('team_member.team_id', '=', team)
    .orderBy('user_account.name')
    .orderBy('team_member.user_id')
    .execute();
  return rows.map((row) => row.user_id);
}

export async function teamIdsOf(db: Reading, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select('team_member.team_id')
    .where('team_member.user_id', '=', user)
    .orderBy('team.name')
    .orderBy('team_member.team_id')
    .execute();
  return rows.map((row) => row.team_id);
}

export async function insertTeam(tx: Writing, team: TeamTable): Promise<void> {
  await tx.insertInto('team').values(team).execute();
  await raiseAccessVersion(tx);
}

export async function updateTeam(
  tx: Writing,
  id: string,
  change: Partial<Pick<TeamTable, 'name' | 'active' | 'version'>>,
): Promise<void> {
  await tx.updateTable('team').set(change).where('id', '=', id).execute();
  if (change.name !== undefined) await raiseAccessVersion(tx);
}

export async function replaceMembers(tx: Writing, team: string, members: readonly string[]): Promise<void> {
  await tx.deleteFrom('team_member').where('team_id', '=', team).execute();
  if (members.length === 0) return;
  await tx
    .insertInto('team_member')
    .values(members.map((user) => ({ team_id: team, user_id: user })))
    .execute();
}

/** Names and activity of people, by id. */
export async function peopleById(
  db: Reading,
  ids: readonly string[],
): Promise<Map<string, { name: string; active: boolean }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('user_account').select(['id', 'name', 'active']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, { name: row.name, active: row.active === 1 }]));
}
