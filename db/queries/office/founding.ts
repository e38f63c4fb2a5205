import type { Writing } from '../../connection/index.ts';
import type { CategoryTable, RoleTable, TeamTable } from '../../schema/index.ts';

/** What a new office holds besides itself and its first person. */
export type Beginnings = {
  roles: RoleTable[];
  teams: TeamTable[];
  categories: CategoryTable[];
  notice: { version: number; texts: string; changed_by: string | null; changed_at: string };
};

export async function insertBeginnings(tx: Writing, beginnings: Beginnings): Promise<void> {
  await tx.insertInto('role').values(beginnings.roles).execute();
  await tx.insertInto('team').values(beginnings.teams).execute();
  await tx.insertInto('category').values(beginnings.categories).execute();
  await tx.insertInto('notice').values(beginnings.notice).execute();
}
