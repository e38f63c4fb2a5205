import type { Reading, Writing } from '../../connection/index.ts';
import type { RoleTable } from '../../schema/index.ts';

export async function allRoles(db: Reading): Promise<RoleTable[]> {
  return db.selectFrom('role').selectAll().orderBy('created_at').orderBy('id').execute();
}

/** How many active people hold each role. */
export async function roleHolders(db: Reading): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('user_role')
    .innerJoin('user_account', 'user_account.id', 'user_role.user_id')
    .select('user_role.role_id')
    .select((eb) => eb.fn.countAll<number>().as('holders'))
    .where('user_account.active', '=', 1)
    .groupBy('user_role.role_id')
    .execute();
  return new Map(rows.map((row) => [row.role_id, Number(row.holders)]));
}

/** Everyone active with the permission list of each role they hold, as it is stored. */
export async function permissionListsOfActivePeople(db: Reading): Promise<{ user: string; permissions: string }[]> {
  return db
    .selectFrom('user_account')
    .innerJoin('user_role', 'user_role.user_id', 'user_account.id')
    .innerJoin('role', 'role.id', 'user_role.role_id')
    .select(['user_account.id as user', 'role.permissions'])
    .where('user_account.active', '=', 1)
    .orderBy('user_account.id')
    .execute();
}

export async function roleIdsOf(db: Reading, user: string): Promise<string[]> {
  const rows = await db.selectFrom('user_role').select('role_id').where('user_id', '=', user).execute();
  return rows.map((row) => row.role_id);
}

export async function activeHoldersOf(db: Reading, role: string): Promise<string[]> {
  const rows = await db
    .selectFrom('user_role')
    .innerJoin('user_account', 'user_account.id', 'user_role.user_id')
    .select('user_role.user_id')
    .where('user_role.role_id', '=', role)
    .where('user_account.active', '=', 1)
    .orderBy('user_role.user_id')
    .execute();
  return rows.map((row) => row.user_id);
}

export async function insertRole(tx: Writing, role: RoleTable): Promise<void> {
  await tx.insertInto('role').values(role).execute();
}

export async function updateRole(
  tx: Writing,
  role: Pick<RoleTable, 'id' | 'name' | 'permissions' | 'version'>,
): Promise<void> {
  await tx
    .updateTable('role')
    .set({ name: role.name, permissions: role.permissions, version: role.version })
    .where('id', '=', role.id)
    .execute();
}
