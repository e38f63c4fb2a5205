import { namesOf } from '../../../db/queries/approvals/names.ts';
import { categoryById } from '../../../db/queries/categories/categories.ts';
import { allRoles, roleIdsOf } from '../../../db/queries/roles/roles.ts';
import { memberIdsOf, teamIdsOf } from '../../../db/queries/teams/teams.ts';
import { userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { Act, ActOf } from '../../../shared/features/approvals/act.ts';
import { auditValue } from '../../../shared/features/audit/values.ts';
import { roleName } from '../../../shared/features/roles/role-name.ts';
import { gainedPermissions } from '../../../shared/permissions/second-person.ts';
import { readPermissions } from '../../core/access/people.ts';
import type { QueryContext } from '../../core/dispatch/context.ts';

type Db = QueryContext['db'];

/** A name as it was when the request was made; or codes and role ids, which each reader sees in their own language. */
type Value = string | null;
/** One line of what is asked for. Kept with the request, so that it says for ever what was decided on. */
export type StoredFact =
  | { field: string; value: Value }
  | { field: string; before: Value; after: Value }
  | { field: string; added: string[]; removed: string[] };

/** What an act would change, compared with the present; refuses with `not_found` when it names something that does not exist. */
export async function factsOf(db: Db, { operation, act }: Act): Promise<StoredFact[]> {
  switch (operation) {
    case 'user.resetPassphrase':
      return [await person(db, act.id)];
    case 'user.add': {
      if (await userByLogin(db, act.login)) throw new Refusal('login_taken');
      const named = await nameOf(db, 'team', act.teams);
      return [
        { field: 'person', value: act.name },
        { field: 'login', value: act.login },
        ...change('email', null, act.email),
        ...(await roleDifference(db, [], act.roles)),
        ...difference('teams', [], act.teams.map(named)),
      ];
    }
    case 'user.setRoles':
      return [await person(db, act.id), ...(await roleDifference(db, await roleIdsOf(db, act.id), act.roles))];
    case 'user.setTeams': {
      const before = await teamIdsOf(db, act.id);
      const named = await nameOf(db, 'team', [...before, ...act.teams]);
      return [await person(db, act.id), ...difference('teams', before.map(named), act.teams.map(named))];
    }
    case 'team.setMembers': {
      const before = await memberIdsOf(db, act.id);
      const team = (await nameOf(db, 'team', [act.id]))(act.id);
      const named = await nameOf(db, 'user_account', [...before, ...act.members]);
      return [{ field: 'team', value: team }, ...difference('members', before.map(named), act.members.map(named))];
    }
    case 'role.update':
      return roleFacts(db, act);
    case 'category.update':
      return categoryFacts(db, act);
  }
}

async function person(db: Db, id: string): Promise<StoredFact> {
  return { field: 'person', value: (await nameOf(db, 'user_account', [id]))(id) };
}

async function nameOf(db: Db, table: 'user_account' | 'team', ids: readonly string[]): Promise<(id: string) => string> {
  const names = await namesOf(db, table, [...new Set(ids)]);
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Refusal('not_found', { record: table === 'team' ? 'team' : 'user' });
    return name;
  };
}

function difference(field: string, before: readonly string[], after: readonly string[]): StoredFact[] {
  const added = [...new Set(after)].filter((each) => !before.includes(each));
  const removed = before.filter((each) => !after.includes(each));
  return added.length + removed.length === 0 ? [] : [{ field, added, removed }];
}

/** The roles, and what they would newly allow: what a role is called does not say it. */
async function roleDifference(db: Db, before: readonly string[], after: readonly string[]): Promise<StoredFact[]> {
  const roles = new Map((await allRoles(db)).map((role) => [role.id, readPermissions(role.permissions)]));
  if (after.some((role) => !roles.has(role))) throw new Refusal('not_found', { record: 'role' });
  const allowed = (ids: readonly string[]) => ids.flatMap((id) => roles.get(id) ?? []);
  const gained = gainedPermissions(allowed(before), allowed(after));
  return [...difference('roles', before, after), ...difference('permissions', [], gained)];
}

function change(field: string, before: Value, after: Value): StoredFact[] {
  return before === after ? [] : [{ field, before, after }];
}

async function roleFacts(db: Db, act: ActOf<'role.update'>): Promise<StoredFact[]> {
  const role = (await allRoles(db)).find(({ id }) => id === act.id);
  if (!role) throw new Refusal('not_found', { record: 'role' });
  return [
    { field: 'role', value: act.id },
    // The name a starting role is shown with is no change; it depends on the reader's language.
    ...(role.starting_role === null ? change('name', role.name, act.name) : []),
    ...difference('permissions', readPermissions(role.permissions), act.permissions),
  ];
}

async function categoryFacts(db: Db, act: ActOf<'category.update'>): Promise<StoredFact[]> {
  const category = await categoryById(db, act.id);
  if (!category) throw new Refusal('not_found', { record: 'category' });
  const teams = [category.default_team_id, act.defaultTeam].filter((id) => id !== null);
  const team = await nameOf(db, 'team', teams);
  const names = (texts: Readonly<Record<string, string>>) => Object.values(texts).join(' / ');
  const present = names(JSON.parse(category.names) as Record<string, string>);
  return [
    { field: 'category', value: present },
    ...change('confidentiality', category.confidentiality, act.confidentiality),
    ...change('names', present, names(act.names)),
    ...change('guidelines', names(JSON.parse(category.guidelines) as Record<string, string>), names(act.guidelines)),
    ...change(
      'defaultTeam',
      category.default_team_id === null ? null : team(category.default_team_id),
      act.defaultTeam === null ? null : team(act.defaultTeam),
    ),
    ...change('defaultPriority', category.default_priority, act.defaultPriority),
  ];
}

/** The facts as a person reads them: codes as words, roles by their names in the reader's language, `+` added and `−` taken away. */
export async function readableFacts(
  db: Db,
  stored: readonly StoredFact[],
  language: Language,
): Promise<{ field: string; value: string }[]> {
  const roles = new Map(
    (await allRoles(db)).map((row) => [
      row.id,
      roleName({ name: row.name, startingRole: row.starting_role }, language),
    ]),
  );
  const readable = (field: string, value: Value) =>
    value !== null && (field === 'role' || field === 'roles')
      ? (roles.get(value) ?? value)
      : auditValue(field, value, language);
  return stored.map((fact) => {
    const { field } = fact;
    if ('value' in fact) return { field, value: readable(field, fact.value) };
    if ('before' in fact) return { field, value: `${readable(field, fact.before)} → ${readable(field, fact.after)}` };
    const added = fact.added.map((value) => `+ ${readable(field, value)}`);
    const removed = fact.removed.map((value) => `− ${readable(field, value)}`);
    return { field, value: [...added, ...removed].join(', ') };
  });
}
