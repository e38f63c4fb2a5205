import type { Reading } from '../../../db/connection/index.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { acknowledgedNotice, rolesOfUser, teamsOfUser, userById } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { RoleId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import { Language } from '../../../shared/contract/values.ts';
import { roleName } from '../../../shared/features/roles/role-name.ts';
import { type SessionState, type SessionUser, themes } from '../../../shared/features/session/operations.ts';
import { AccessRules } from '../access/access.ts';
import type { ChosenFolder, OpenOffice, ReadOnlyReason, Seat } from './office.ts';

/** The state of a session as the window shows it. */
export async function signedInState(
  folder: ChosenFolder,
  office: OpenOffice,
  seat: Seat,
  { readOnly, clockAhead }: { readOnly: ReadOnlyReason | null; clockAhead: number | null },
): Promise<SessionState> {
  return office.database.read(async (db) => {
    const row = await officeRow(db);
    return {
      state: seat.locked ? 'locked' : 'signed_in',
      folder: folder.path,
      demo: folder.demo,
      office: { id: row.id, name: row.name, country: row.country, region: row.region },
      user: await sessionUser(db, seat.userId),
      readOnly,
      clockAhead,
      share: await shareState(office),
      since: seat.since,
      idleLockMinutes: row.idle_lock_minutes,
    };
  });
}

/** What is known of the share; null where the office lies on this computer. */
async function shareState({ mode, roster }: OpenOffice) {
  if (mode === 'local' || !roster) return null;
  return { trust: roster.trust, warned: roster.warned, paused: roster.paused, provenAt: await roster.provenAt() };
}

async function sessionUser(db: Reading, userId: string): Promise<SessionUser> {
  const user = await userById(db, userId);
  if (!user) throw new Refusal('not_signed_in');
  // Nobody's rights when deactivated meanwhile; the gate refuses the next act.
  const access = await new AccessRules().of(db, userId);
  const language = Language.catch('en').parse(user.language);
  const roles = await rolesOfUser(db, userId);
  const teams = await teamsOfUser(db, userId);
  return {
    id: user.id as UserId,
    login: user.login,
    name: user.name,
    language,
    theme: themes.find((theme) => theme === user.theme) ?? 'system',
    roles: roles.map((role) => ({
      id: role.id as RoleId,
      name: roleName({ name: role.name, startingRole: role.starting_role }, language),
    })),
    teams: teams.map((team) => ({ id: team.id as TeamId, name: team.name })),
    permissions: [...(access?.actor.permissions ?? [])],
    mustChangePassphrase: user.must_change_passphrase === 1,
    noticeAcknowledged: await acknowledgedNotice(db, userId),
  };
}
