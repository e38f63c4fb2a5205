import type { Confidentiality } from '../features/tickets/values.ts';
import { type Permission, wideningPermissions } from './catalogue.ts';

// Nobody gives alone, to themselves or to anyone else, sight or power that they do not hold: whoever makes an account knows its
// passphrase and could sign in as it.

/** The catalogue's own list, and sight of tickets and parties as such. */
const widening: readonly Permission[] = [...wideningPermissions, 'ticket.read', 'party.read'];

/** What of the permissions that widen sight or power comes new. */
export function gainedPermissions(now: Iterable<Permission>, afterwards: Iterable<Permission>): Permission[] {
  const held = new Set(now);
  const next = new Set(afterwards);
  return widening.filter((permission) => next.has(permission) && !held.has(permission));
}

/**
 * Whether the caller would give permissions that nobody gives alone: those that they lack themselves; and the right to be somebody's
 * second person always, or else they could make themselves one.
 */
export function permissionsNeedSecondPerson(change: {
  caller: Iterable<Permission>;
  /** What the person, or the role, has now and would have. */
  before: Iterable<Permission>;
  after: Iterable<Permission>;
}): boolean {
  const own = new Set(change.caller);
  return gainedPermissions(change.before, change.after).some((each) => each === 'approval.decide' || !own.has(each));
}

/** Whether somebody joins a team whose tickets the caller does not see as a member. */
export function teamsNeedSecondPerson(change: {
  callerTeams: readonly string[];
  before: readonly string[];
  after: readonly string[];
}): boolean {
  return change.after.some((team) => !change.before.includes(team) && !change.callerTeams.includes(team));
}

/** `team.setMembers`: the same for one team. */
export function membersNeedSecondPerson(change: {
  caller: string;
  before: readonly string[];
  after: readonly string[];
}): boolean {
  return !change.before.includes(change.caller) && change.after.some((member) => !change.before.includes(member));
}

const openness: { readonly [level in Confidentiality]: number } = { concerned: 0, team: 1, office: 2 };
type Category = { confidentiality: Confidentiality; defaultTeam: string | null };

/** `category.update`: whether more people, or people of another team, would see its tickets. */
export function categoryNeedsSecondPerson(before: Category, after: Category): boolean {
  if (openness[after.confidentiality] > openness[before.confidentiality]) return true;
  const elsewhere = after.defaultTeam !== null && after.defaultTeam !== before.defaultTeam;
  return before.confidentiality !== 'office' && elsewhere;
}
