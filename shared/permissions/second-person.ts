import type { Confidentiality } from '../features/tickets/values.ts';
import { type Permission, wideningPermissions } from './catalogue.ts';

/** Giving any of these to oneself needs a second person: the catalogue's own list, and sight of tickets and parties as such. */
const widening: readonly Permission[] = [...wideningPermissions, 'ticket.read', 'party.read'];

/** What of the permissions that widen sight or power the caller would have afterwards and does not have now. */
export function gainedPermissions(now: Iterable<Permission>, afterwards: Iterable<Permission>): Permission[] {
  const held = new Set(now);
  const next = new Set(afterwards);
  return widening.filter((permission) => next.has(permission) && !held.has(permission));
}

type Role = { readonly id: string; readonly permissions: readonly Permission[] };

/** `user.setRoles`: whether the caller, who sets the roles of `person`, would thereby widen their own sight or power. */
export function rolesNeedSecondPerson(change: {
  caller: { id: string; permissions: Iterable<Permission> };
  person: string;
  /** The roles that the person would have. */
  roles: readonly Role[];
}): boolean {
  if (change.person !== change.caller.id) return false;
  return (
    gainedPermissions(
      change.caller.permissions,
      change.roles.flatMap((role) => role.permissions),
    ).length > 0
  );
}

/** `role.update`: whether a caller who holds the role would thereby widen their own sight or power. */
export function roleChangeNeedsSecondPerson(change: {
  callerPermissions: Iterable<Permission>;
  /** The caller's roles as they are now. */
  callerRoles: readonly Role[];
  role: string;
  permissions: readonly Permission[];
}): boolean {
  if (!change.callerRoles.some((role) => role.id === change.role)) return false;
  const afterwards = change.callerRoles.flatMap((role) =>
    role.id === change.role ? change.permissions : role.permissions,
  );
  return gainedPermissions(change.callerPermissions, afterwards).length > 0;
}

/** `user.setTeams`: whether the caller joins a team by it. */
export function teamsNeedSecondPerson(change: {
  caller: string;
  person: string;
  before: readonly string[];
  after: readonly string[];
}): boolean {
  return change.person === change.caller && change.after.some((team) => !change.before.includes(team));
}

/** `team.setMembers`: whether the caller joins the team by it. */
export function membersNeedSecondPerson(change: {
  caller: string;
  before: readonly string[];
  after: readonly string[];
}): boolean {
  return change.after.includes(change.caller) && !change.before.includes(change.caller);
}

const openness: { readonly [level in Confidentiality]: number } = { concerned: 0, team: 1, office: 2 };

/** `category.update`: whether more people than before would see its tickets. */
export function confidentialityNeedsSecondPerson(before: Confidentiality, after: Confidentiality): boolean {
  return openness[after] > openness[before];
}
