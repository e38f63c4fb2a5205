import type { Reading } from '../../connection/index.ts';
import { prepared } from './prepared.ts';

const version = prepared((db) => db.selectFrom('office').select('access_version'));

/** The counter that goes up whenever anything changes that rights are made of. */
export async function accessVersion(db: Reading): Promise<number> {
  const [row] = await version(db, {});
  return row?.access_version ?? 0;
}

export async function raiseAccessVersion(db: Reading): Promise<void> {
  await db
    .updateTable('office')
    .set((eb) => ({ access_version: eb('access_version', '+', 1) }))
    .execute();
}

/** What a person's rights are made of; undefined for nobody. */
export async function rightsOf(db: Reading, userId: string) {
  const user = await db
    .selectFrom('user_account')
    .select(['id', 'name', 'language', 'active', 'must_change_passphrase'])
    .where('id', '=', userId)
    .executeTakeFirst();
  if (!user) return undefined;
  const roles = await db
    .selectFrom('user_role')
    .innerJoin('role', 'role.id', 'user_role.role_id')
    .select('role.permissions')
    .where('user_role.user_id', '=', userId)
    .execute();
  const teams = await db.selectFrom('team_member').select('team_id').where('user_id', '=', userId).execute();
  return {
    id: user.id,
    name: user.name,
    language: user.language,
    active: user.active === 1,
    mustChangePassphrase: user.must_change_passphrase === 1,
    permissionLists: roles.map((role) => role.permissions),
    teamIds: teams.map((team) => team.team_id),
  };
}

/** The categories whose tickets not everybody sees. */
export async function confidentialCategories(db: Reading) {
  return db
    .selectFrom('category')
    .select(['id', 'confidentiality'])
    .where('confidentiality', '!=', 'office')
    .orderBy('id')
    .execute();
}
