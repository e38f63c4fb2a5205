import { allRoles, roleHolders } from '../../../db/queries/roles/roles.ts';
import type { RoleId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { Role } from '../../../shared/features/roles/operations.ts';
import { roleName } from '../../../shared/features/roles/role-name.ts';
import type { Permission } from '../../../shared/permissions/catalogue.ts';
import { readPermissions } from '../../core/access/people.ts';
import type { QueryContext } from '../../core/dispatch/context.ts';

type Db = QueryContext['db'];

/** What these roles allow together. */
export async function permissionsOfRoles(db: Db, ids: readonly string[]): Promise<Permission[]> {
  const roles = (await allRoles(db)).filter(({ id }) => ids.includes(id));
  return roles.flatMap(({ permissions }) => readPermissions(permissions));
}

/** All roles as the reader sees them. */
export async function rolesFor(db: Db, language: Language): Promise<Role[]> {
  const holders = await roleHolders(db);
  return (await allRoles(db)).map((row) => ({
    id: row.id as RoleId,
    version: row.version,
    name: roleName({ name: row.name, startingRole: row.starting_role }, language),
    startingRole: row.starting_role,
    permissions: readPermissions(row.permissions),
    holders: holders.get(row.id) ?? 0,
  }));
}
