import { resolve } from 'node:path';
import { raiseAccessVersion } from '../../../db/queries/access/rights.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { updateUser, userById, userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditEvent } from '../../../shared/features/audit/events.ts';
import { readRecoveryKey } from '../../../shared/features/office/recovery-key.ts';
import { AccessRules } from '../access/access.ts';
import { appendAudit, checkWitness } from '../audit/index.ts';
import { settleRepair } from '../damage/placing.ts';
import type { Desk } from '../dispatch/desk.ts';
import type { ChosenFolder, OpenOffice, ReadOnlyReason } from '../dispatch/office.ts';
import { finishMove } from '../maintenance/arrive.ts';
import { closingAt, endsClosings, keptClosing, officeClosed } from '../maintenance/closing.ts';
import { instant } from '../ports/clock.ts';
import { newKeyPair, recipientOf, sha256 } from './age-keys.ts';
import { demandPatience, noteFailedSignIn } from './attempts.ts';
import type { Founded } from './founding.ts';
import { KeyFolder, type SealedKey } from './key-folder.ts';
import { loginDigest } from './login-digest.ts';
import type { OfficeAge } from './office-age.ts';
import {
  demandPlace,
  folderExists,
  keysFolder,
  officeFileHere,
  readOfficeFile,
  writeOfficeFile,
} from './office-file.ts';
import { closeOpening, type Opening, openOffice, openWithIdentity, type Progress } from './open-office.ts';
import { forget, notePolicy, type RememberedKey, remember, rememberedKey } from './remember.ts';
import { finishRotation } from './rotation.ts';
import { watchShare } from './share-watch.ts';
import { demandStrength } from './strength.ts';
import { mergeFailedSignIns, witnessHead } from './trail.ts';

/** Chooses an office folder; refuses with what is wrong with it. */
export async function chooseFolder(desk: Desk, folder: string, takeOver = false): Promise<void> {
  const path = resolve(folder);
  if (!(await folderExists(path))) throw new Refusal('office_missing');
  const office = await readOfficeFile(path);
  await demandPlace(desk.ports, path, office, takeOver);
  desk.closed = null;
  desk.folder = { path, officeId: office.id, demo: office.demo, takeOver };
}

/** What stands open for signing in: the chosen folder, still there, and nobody signed in. */
async function closedOffice(desk: Desk): Promise<ChosenFolder> {
  const { folder, office } = desk;
  if (!folder) throw new Refusal('no_office_open');
  if (office) throw new Refusal('office_already_open');
  await settleRepair(folder.path, desk.ports);
  const file = await readOfficeFile(folder.path);
  // Another office was laid in its place.
  if (file.id !== folder.officeId) throw new Refusal('office_damaged');
  await demandPlace(desk.ports, folder.path, file, folder.takeOver);
  return folder;
}

/**
 * Signs a person in with login and passphrase. An unknown login and a wrong passphrase make no difference. `remember` says whether this
 * computer is to remember them from now on; undefined leaves it as it is.
 */
export async function signIn(
  desk: Desk,
  { login, passphrase, remember: keep }: { login: string; passphrase: string; remember?: boolean | undefined },
  progress: Progress,
): Promise<void> {
  const { path, officeId } = await closedOffice(desk);
  const { ports } = desk;
  const tag = await loginDigest(login, officeId);
  await demandPatience(ports, officeId, tag);
  const wrong = async () => {
    await noteFailedSignIn(ports, officeId, tag);
    return new Refusal('wrong_credentials');
  };
  const people = new KeyFolder(keysFolder(path), officeId);
  const userId = await people.find(tag);
  if (userId === null) {
    // As long as a wrong passphrase takes.
    await ports.passphrases.encrypt('nobody', passphrase);
    throw await wrong();
  }
  const unlocked = await firstThatOpens(desk, await people.sealedKeys(userId), passphrase);
  if (!unlocked) throw await wrong();
  const opening = await openWithIdentity(ports, path, officeId, unlocked.identity, progress);
  // Not yet let in: the key was changed and nobody signed in since, or the person is gone and the file came back.
  if (!opening) throw new Refusal('key_file_damaged', { file: 'office' });
  try {
    const publicKey = await recipientOf(unlocked.identity);
    const user = await opening.office.database.read((db) => userById(db, userId));
    const known = user?.active === 1 && user.login === login;
    if (!known || user.public_key !== publicKey || user.key_digest !== unlocked.digest) throw await wrong();
    await takeSeat(desk, opening, { userId, identity: unlocked.identity }, 'session.signed_in');
  } catch (error) {
    await closeOpening(opening);
    throw error;
  }
  await ports.witness.forgetWrongAttempts(officeId, tag);
  if (keep !== undefined) await settleRemembered(desk, userId, keep ? unlocked : null);
}

/** Signs in someone whom this computer remembers. Whatever does not fit any more is forgotten, and the passphrase is asked for. */
export async function signInRemembered(desk: Desk, userId: string, progress: Progress): Promise<void> {
  const { path, officeId } = await closedOffice(desk);
  const { ports } = desk;
  const forgotten = async () => {
    await forget(ports, officeId, userId);
    return new Refusal('not_remembered');
  };
  const key = await rememberedKey(ports, officeId, userId);
  if (!key) throw await forgotten();
  // Without their key file nobody enters with a passphrase either.
  const files = await new KeyFolder(keysFolder(path), officeId).sealedKeys(userId).catch(() => []);
  if (!files.some(({ digest }) => digest === key.digest)) throw await forgotten();
  const opening = await openWithIdentity(ports, path, officeId, key.identity, progress);
  if (!opening) throw await forgotten();
  try {
    const publicKey = await recipientOf(key.identity);
    const { user, allowed } = await opening.office.database.read(async (db) => ({
      user: await userById(db, userId),
      allowed: (await officeRow(db)).remember_allowed === 1,
    }));
    const fits = user?.active === 1 && user.public_key === publicKey && user.key_digest === key.digest;
    if (!fits || !allowed) {
      const loginTag = user && (await loginDigest(user.login, officeId));
      if (loginTag) await ports.witness.noteFailedSignIn(officeId, { at: instant(ports.clock), loginTag });
      if (!allowed) await notePolicy(ports, officeId, false);
      throw await forgotten();
    }
    const holder = { userId, identity: key.identity };
    await takeSeat(desk, opening, holder, 'session.signed_in', { remembered: true });
  } catch (error) {
    await closeOpening(opening);
    throw error;
  }
  // Sealed anew, so that a changed name is shown the next time.
  await settleRemembered(desk, userId, key);
}

/** Remembers whoever just sat down with this key, or forgets them; the policy is noted for the next time. */
async function settleRemembered(desk: Desk, userId: string, key: RememberedKey | null): Promise<void> {
  const { office, ports } = desk;
  if (!office) return;
  try {
    const { name, allowed } = await office.database.read(async (db) => ({
      name: (await userById(db, userId))?.name ?? '',
      allowed: (await officeRow(db)).remember_allowed === 1,
    }));
    if (key && allowed && ports.keychain.available())
      await remember(ports, office.id, { userId, name }, { identity: key.identity, digest: key.digest });
    else await forget(ports, office.id, userId);
  } catch {
    // They are signed in; the next time asks for the passphrase.
    ports.log.error('nobody could be remembered on this computer', { office: office.id });
  }
}

async function firstThatOpens(
  desk: Desk,
  keys: readonly SealedKey[],
  passphrase: string,
): Promise<{ identity: string; digest: string } | null> {
  for (const { bytes, digest } of keys) {
    const identity = await desk.ports.passphrases.decrypt(bytes, passphrase).catch(() => {
      throw new Refusal('key_file_damaged', { file: 'user' });
    });
    if (identity !== null) return { identity, digest };
  }
  return null;
}

/** Lets someone in who holds the recovery key, and seals a new key for that person under the passphrase given. */
export async function recover(
  desk: Desk,
  { recoveryKey, login, passphrase }: { recoveryKey: string; login: string; passphrase: string },
  progress: Progress,
): Promise<void> {
  const { path, officeId } = await closedOffice(desk);
  const { ports } = desk;
  // The delay is one for all logins: it guards the recovery key.
  const tag = sha256(`recovery ${officeId}`);
  await demandPatience(ports, officeId, tag);
  const identity = readRecoveryKey(recoveryKey);
  const recipient = identity && (await recipientOf(identity));
  const opening = recipient && (await openWithIdentity(ports, path, officeId, identity, progress));
  if (!opening) {
    await noteFailedSignIn(ports, officeId, tag);
    throw new Refusal('recovery_key_wrong');
  }
  await ports.witness.forgetWrongAttempts(officeId, tag);
  try {
    const { database, keys } = opening.office;
    if (opening.readOnly) throw new Refusal('read_only');
    const { user, office } = await database.read(async (db) => ({
      user: await userByLogin(db, login),
      office: await officeRow(db),
    }));
    if (office.recovery_recipient !== recipient) throw new Refusal('recovery_key_wrong');
    if (user?.active !== 1) throw new Refusal('wrong_credentials');
    await demandStrength(ports.passphrases, passphrase, [user.name, user.login, office.name]);
    if (!(await checkWitness(database, officeId, ports.witness))) throw new Refusal('office_rewritten');
    const own = await newKeyPair();
    const staged = await keys.stage(ports.passphrases, user.id, passphrase, own.identity);
    const holder = { userId: user.id, identity: own.identity };
    await takeSeat(desk, opening, holder, 'session.recovered', {
      newKey: { public_key: staged.publicKey, key_digest: staged.digest, must_change_passphrase: 0 },
    });
    await settleRemembered(desk, user.id, null);
    await ports.witness.forgetWrongAttempts(officeId, await loginDigest(login, officeId));
  } catch (error) {
    await closeOpening(opening);
    throw error;
  }
}

/** Seats the person whose office was just founded. */
export async function enterFounded(desk: Desk, { userId, identity, databaseKey }: Founded): Promise<void> {
  const { path, officeId } = await closedOffice(desk);
  const age: OfficeAge = { keys: [databaseKey], recipients: '', rotation: null };
  const opening = await openOffice(desk.ports, path, officeId, age);
  try {
    await takeSeat(desk, opening, { userId, identity }, null);
  } catch (error) {
    await closeOpening(opening);
    throw error;
  }
}

type NewKey = { public_key: string; key_digest: string; must_change_passphrase: 0 };

/** The last step of every way in: what must stand in the trail, key files put in order, the seat taken. */
async function takeSeat(
  desk: Desk,
  opening: Opening,
  { userId, identity }: { userId: string; identity: string },
  event: AuditEvent | null,
  { newKey, remembered }: { newKey?: NewKey; remembered?: true } = {},
): Promise<void> {
  const { office, readOnly } = opening;
  const { ports } = desk;
  const now = instant(ports.clock);
  await finishMove(office);
  await demandOpenFor(desk, office, userId, now);
  const descends = await checkWitness(office.database, office.id, ports.witness);
  if (!readOnly && descends) {
    await office.database.write(async (tx) => {
      await mergeFailedSignIns(tx, ports, office.id, office.keys.people);
      const user = await userById(tx, userId);
      if (user?.active !== 1) throw new Refusal('wrong_credentials');
      await updateUser(tx, userId, { ...newKey, last_sign_in_at: now });
      if (newKey) await raiseAccessVersion(tx);
      if (event === null) return;
      await appendAudit(tx, {
        at: now,
        actor: { kind: 'user', id: userId },
        event,
        outcome: 'done',
        subject: { type: 'user', id: userId, label: user.name },
        changes: [],
        facts: remembered ? { remembered } : {},
      });
    });
    await ports.witness.clearFailedSignIns(office.id);
    if (desk.folder?.takeOver) await takeOver(desk, office, userId);
    if (opening.lock) await finishRotation(office, now);
    await office.database.read(async (db) => {
      await office.keys.settle(db);
      await witnessHead(db, ports, office.id);
    });
  }
  const policy = await office.database.read(officeRow);
  await notePolicy(ports, office.id, policy.remember_allowed === 1);
  opening.lock?.release();
  office.drafts.unlock(userId, identity);
  desk.office = office;
  desk.seat = { userId, since: now, locked: false, setAside: null };
  desk.readOnly = readOnlyReason(opening, descends);
  desk.closed = null;
  await office.presence?.sit(userId);
  if (desk.readOnly !== 'damaged') watchShare(desk, office);
}

/** A closed office lets nobody in but the closer and those who may open it again; the door says so from then on. */
async function demandOpenFor(desk: Desk, office: OpenOffice, userId: string, now: string): Promise<void> {
  const { closing, access } = await office.database.read(async (db) => ({
    closing: closingAt(await keptClosing(db), now),
    access: await new AccessRules().of(db, userId),
  }));
  if (!closing || closing.phase === 'announced' || closing.by.id === userId) return;
  if (access?.actor.permissions.has(endsClosings)) return;
  desk.closed = closing;
  throw officeClosed(closing);
}

/** Makes a local office that came from another computer this computer's own. */
async function takeOver({ ports, folder }: Desk, office: OpenOffice, userId: string): Promise<void> {
  const { id, mode } = office;
  await office.database.write(async (tx) => {
    await appendAudit(tx, {
      at: instant(ports.clock),
      actor: { kind: 'user', id: userId },
      event: 'office.taken_over',
      outcome: 'done',
      subject: { type: 'office', id, label: (await officeRow(tx)).name },
      changes: [],
      facts: {},
    });
  });
  await writeOfficeFile(office.folder, await officeFileHere(ports, { id, demo: folder?.demo ?? false, mode }));
}

function readOnlyReason({ office, readOnly, damaged }: Opening, descends: boolean): ReadOnlyReason | null {
  if (damaged) return 'damaged';
  if (office.roster?.trust === 'unsafe') return 'share_unsafe';
  if (readOnly) return 'folder';
  return descends ? null : 'audit_rewritten';
}
