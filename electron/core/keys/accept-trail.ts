import { userById } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { AccessRules } from '../access/access.ts';
import { appendAudit, verifyInSteps } from '../audit/index.ts';
import type { Desk } from '../dispatch/desk.ts';
import { instant } from '../ports/clock.ts';
import { provePassphrase } from './seat.ts';

/**
 * Takes the office as it is for the right one on this computer, which remembers more of it: after a restore, say. An administrator
 * vouches for it with their passphrase; the trail must be intact in itself, and tells what this computer had seen.
 */
export async function acceptTrail(desk: Desk, passphrase: string): Promise<void> {
  const { office, seat, ports } = desk;
  if (!office || !seat) throw new Refusal('not_signed_in');
  if (seat.locked) throw new Refusal('locked');
  if (desk.readOnly !== 'audit_rewritten') throw new Refusal('no_change');
  const access = await office.database.read((db) => new AccessRules().of(db, seat.userId));
  if (!access) throw new Refusal('not_signed_in');
  if (!access.actor.permissions.has('backup.manage')) throw new Refusal('forbidden', { permission: 'backup.manage' });
  await provePassphrase(desk, passphrase);
  const remembered = await ports.witness.recall(office.id);
  const watching = { signal: new AbortController().signal, progress: () => undefined, witnessed: null };
  const { intact } = await office.database.readApart((steps) => verifyInSteps(steps, watching));
  if (!intact) throw new Refusal('audit_broken');
  const head = await office.database.write(async (tx) => {
    const user = await userById(tx, seat.userId);
    if (user?.active !== 1) throw new Refusal('not_signed_in');
    return appendAudit(tx, {
      at: instant(ports.clock),
      actor: { kind: 'user', id: seat.userId },
      event: 'audit.accepted',
      outcome: 'done',
      subject: { type: 'office', id: office.id, label: '' },
      changes: [],
      facts: { entry: String(remembered?.seq ?? 0) },
    });
  });
  await ports.witness.accept(office.id, { seq: head.seq, hash: head.hash });
  await office.database.read((db) => office.keys.settle(db));
  desk.readOnly = null;
}
