import { officeRow } from '../../../db/queries/office/office.ts';
import { userById } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditEvent } from '../../../shared/features/audit/events.ts';
import { appendAudit } from '../audit/index.ts';
import type { Desk } from '../dispatch/desk.ts';
import type { OpenOffice, Seat } from '../dispatch/office.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { demandPatience } from './attempts.ts';
import { loginDigest } from './login-digest.ts';
import { forget } from './remember.ts';
import { demandStrength } from './strength.ts';
import { witnessHead } from './trail.ts';

function seated(desk: Desk): { office: OpenOffice; seat: Seat } {
  const { office, seat } = desk;
  if (!office || !seat) throw new Refusal('not_signed_in');
  return { office, seat };
}

async function trace(
  desk: Desk,
  event: AuditEvent,
  outcome: 'done' | 'refused',
  facts: Record<string, string>,
): Promise<void> {
  const { office, seat } = seated(desk);
  if (desk.readOnly) return;
  await office.database.write(async (tx) => {
    if (office.gone) return;
    const user = await userById(tx, seat.userId);
    await appendAudit(tx, {
      at: instant(desk.ports.clock),
      actor: { kind: 'user', id: seat.userId },
      event,
      outcome,
      subject: { type: 'user', id: seat.userId, label: user?.name ?? '' },
      changes: [],
      facts,
    });
  });
}

/** Locks the session. The keys stay in memory, so that reminders run on. */
export async function lock(desk: Desk, why: string): Promise<void> {
  const { seat } = seated(desk);
  if (seat.locked) return;
  seat.locked = true;
  await setAside(desk);
  await trace(desk, 'session.locked', 'done', { why });
}

/** Opens a locked session again with the passphrase of the person who locked it. */
export async function unlock(desk: Desk, passphrase: string): Promise<void> {
  const { office, seat } = seated(desk);
  if (!seat.locked) return;
  const user = await office.database.read((db) => userById(db, seat.userId));
  if (user?.active !== 1) {
    await leave(desk);
    throw new Refusal('not_signed_in');
  }
  await provePassphrase(desk, passphrase, () => trace(desk, 'session.unlock_failed', 'refused', {}));
  seat.locked = false;
  await bringBack(desk);
  await trace(desk, 'session.unlocked', 'done', {});
}

/** Demands the passphrase of whoever is signed in; wrong ones cost time, as at the door. */
export async function provePassphrase(
  desk: Desk,
  passphrase: string,
  wrong: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { office, seat } = seated(desk);
  const { ports } = desk;
  const user = await office.database.read((db) => userById(db, seat.userId));
  if (!user) throw new Refusal('not_signed_in');
  const tag = await loginDigest(user.login, office.id);
  await demandPatience(ports, office.id, tag);
  if ((await identityOf(ports, office, seat.userId, passphrase)) === null) {
    await ports.witness.countWrongAttempt(office.id, tag, instant(ports.clock));
    await wrong();
    throw new Refusal('wrong_passphrase');
  }
  await ports.witness.forgetWrongAttempts(office.id, tag);
}

/**
 * While locked nobody is remembered on this computer: otherwise whoever walks by would end the program, start it again and be let in.
 * What was sealed waits in memory for the passphrase.
 */
async function setAside(desk: Desk): Promise<void> {
  const { office, seat } = seated(desk);
  const { remembered, log } = desk.ports;
  try {
    seat.setAside = await remembered.recall(office.id, seat.userId);
    await remembered.forget(office.id, seat.userId);
  } catch {
    log.error('what this computer remembers could not be set aside', { office: office.id });
  }
}

async function bringBack(desk: Desk): Promise<void> {
  const { office, seat } = seated(desk);
  const { remembered, log } = desk.ports;
  if (!seat.setAside) return;
  const sealed = seat.setAside;
  seat.setAside = null;
  await remembered
    .keep(office.id, seat.userId, sealed)
    .catch(() => log.error('nobody could be remembered on this computer', { office: office.id }));
}

/** Ends the session and drops the keys; nothing happens where nobody is signed in. By hand, this computer also forgets the person. */
export async function signOut(desk: Desk, why: 'by_hand' | 'quit' | 'closed' = 'by_hand'): Promise<void> {
  const { office, seat } = desk;
  if (!office || !seat) return;
  try {
    if (why === 'by_hand') await forget(desk.ports, office.id, seat.userId);
    await trace(desk, 'session.signed_out', 'done', {});
  } finally {
    await leave(desk);
  }
}

async function leave(desk: Desk): Promise<void> {
  const { office } = desk;
  if (office && !desk.readOnly) {
    // A failing disk must not keep anyone from signing out.
    await office.database.read((db) => witnessHead(db, desk.ports, office.id)).catch(() => undefined);
  }
  await desk.leave();
}

/** A person's identity, by their passphrase; null when the passphrase is wrong. Only the key file that the database knows counts. */
async function identityOf(
  ports: Ports,
  office: OpenOffice,
  userId: string,
  passphrase: string,
): Promise<string | null> {
  const user = await office.database.read((db) => userById(db, userId));
  const sealed = (await office.keys.people.sealedKeys(userId)).find(({ digest }) => digest === user?.key_digest);
  if (!sealed) throw new Refusal('key_file_damaged', { file: 'user' });
  return ports.passphrases.decrypt(sealed.bytes, passphrase).catch(() => {
    throw new Refusal('key_file_damaged', { file: 'user' });
  });
}

/** Checks the present passphrase and stages the same identity under a new one. */
export async function stageOwnPassphrase(
  ports: Ports,
  office: OpenOffice,
  userId: string,
  current: string,
  next: string,
) {
  const { user, name } = await office.database.read(async (db) => ({
    user: await userById(db, userId),
    name: (await officeRow(db)).name,
  }));
  if (!user) throw new Refusal('not_signed_in');
  const tag = await loginDigest(user.login, office.id);
  await demandPatience(ports, office.id, tag);
  const identity = await identityOf(ports, office, userId, current);
  if (identity === null) {
    await ports.witness.countWrongAttempt(office.id, tag, instant(ports.clock));
    throw new Refusal('wrong_passphrase');
  }
  await ports.witness.forgetWrongAttempts(office.id, tag);
  await demandStrength(ports.passphrases, next, [user.name, user.login, name]);
  return office.keys.stage(ports.passphrases, userId, next, identity);
}
