import { allRoles } from '../../../db/queries/roles/roles.ts';
import { allTeams } from '../../../db/queries/teams/teams.ts';
import { roleName } from '../../../shared/features/roles/role-name.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';

/** Roles as the acting person reads them, for the trail. */
export async function namesOfRoles({ tx, actor }: CommandContext, ids: readonly string[]): Promise<string[]> {
  const rows = (await allRoles(tx)).filter(({ id }) => ids.includes(id));
  return rows.map((row) => roleName({ name: row.name, startingRole: row.starting_role }, actor.language));
}

export async function namesOfTeams({ tx }: CommandContext, ids: readonly string[]): Promise<string[]> {
  return (await allTeams(tx)).filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
