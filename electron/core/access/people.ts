import type { Reading } from '../../../db/connection/index.ts';
import { permissionListsOfActivePeople } from '../../../db/queries/roles/roles.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';

/** A stored permission list in the catalogue's order; what this program does not know is left out. */
export function readPermissions(stored: string): Permission[] {
  const names = new Set(JSON.parse(stored) as string[]);
  return permissions.filter((permission) => names.has(permission));
}

/** What every active person with a role may do. */
export async function permissionsOfActivePeople(db: Reading): Promise<Map<string, Set<Permission>>> {
  const people = new Map<string, Set<Permission>>();
  for (const row of await permissionListsOfActivePeople(db)) {
    const held = people.get(row.user) ?? new Set();
    for (const permission of readPermissions(row.permissions)) held.add(permission);
    people.set(row.user, held);
  }
  return people;
}
