import type { Reading, Writing } from '../../../db/connection/index.ts';
import { userById } from '../../../db/queries/users/users.ts';
import { appendAudit, auditHead } from '../audit/index.ts';
import type { Ports } from '../ports/index.ts';
import type { KeyFolder } from './key-folder.ts';

/** Brings the failed sign-ins of this desktop into the trail; answers how many. */
export async function mergeFailedSignIns(
  tx: Writing,
  ports: Ports,
  officeId: string,
  people: KeyFolder,
): Promise<number> {
  const attempts = await ports.witness.failedSignIns(officeId);
  for (const { at, loginTag } of attempts) {
    const id = await people.find(loginTag).catch(() => null);
    const person = id === null ? undefined : await userById(tx, id);
    await appendAudit(tx, {
      at,
      actor: { kind: 'nobody', id: '' },
      event: 'session.sign_in_failed',
      outcome: 'refused',
      subject: person ? { type: 'user', id: person.id, label: person.name } : null,
      changes: [],
      facts: {},
    });
  }
  return attempts.length;
}

/** Remembers where the trail ends now. */
export async function witnessHead(db: Reading, ports: Ports, officeId: string): Promise<void> {
  const head = await auditHead(db);
  if (head) await ports.witness.remember(officeId, { seq: head.seq, hash: head.hash });
}
