import type { Beginnings } from '../../../db/queries/office/founding.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { startingCategories } from '../../../shared/features/categories/starting-set.ts';
import { defaultNoticeTexts } from '../../../shared/features/notices/default-texts.ts';
import { startingTeams } from '../../../shared/features/teams/starting-set.ts';
import { startingRoles } from '../../../shared/permissions/catalogue.ts';
import { newId } from '../ids.ts';

/** Roles, teams, categories and privacy notice of a new office. It changes all of them as it likes. */
export function beginnings(office: { name: string; address: string; language: Language }, now: string): Beginnings {
  const teams = new Map(Object.entries(startingTeams).map(([key, names]) => [key, { id: newId(now), names }]));
  return {
    // A starting role has no name of its own until someone renames it: every reader sees it in their language.
    roles: Object.entries(startingRoles).map(([key, permissions]) => ({
      id: newId(now),
      name: '',
      starting_role: key,
      permissions: JSON.stringify(permissions),
      version: 1,
      created_at: now,
    })),
    teams: [...teams.values()].map(({ id, names }) => ({
      id,
      name: names[office.language],
      active: 1,
      version: 1,
      created_at: now,
    })),
    categories: Object.values(startingCategories).map((category) => ({
      id: newId(now),
      names: JSON.stringify(category.names),
      guidelines: JSON.stringify(category.guidelines),
      confidentiality: category.confidentiality,
      default_team_id: (category.defaultTeam && teams.get(category.defaultTeam)?.id) ?? null,
      default_priority: category.defaultPriority,
      retired: 0,
      version: 1,
      created_at: now,
    })),
    notice: { version: 1, texts: JSON.stringify(defaultNoticeTexts(office)), changed_by: null, changed_at: now },
  };
}
