import { OfficeDatabase, type Writing } from '../../../db/connection/index.ts';
import { keyRotations, officeKeyRow, setKeyRotations } from '../../../db/queries/office/office.ts';
import { keyHolders } from '../../../db/queries/users/keys.ts';
import { appendAudit } from '../audit/index.ts';
import { newDatabaseKey } from '../keys/age-keys.ts';
import { KeyFolder } from '../keys/key-folder.ts';
import { writeOfficeAge } from '../keys/office-age.ts';
import { databaseFile, keysFolder } from '../keys/office-file.ts';
import type { Ports } from '../ports/index.ts';

/** Says in a restored trail that the office goes on with another key than on the day of the backup. */
export async function tellNewKey(tx: Writing, officeId: string, now: string): Promise<void> {
  await setKeyRotations(tx, (await keyRotations(tx)) + 1);
  await appendAudit(tx, {
    at: now,
    actor: { kind: 'system', id: 'key-rotation' },
    event: 'key.rotated',
    outcome: 'done',
    subject: { type: 'office', id: officeId, label: '' },
    changes: [],
    facts: {},
  });
}

/**
 * Encrypts what was made ready out of a backup with a key that nobody ever had. The key of that day may have been renewed since because
 * of somebody who left with it, and what office.age says of today is no proof: whoever left could have laid another one there.
 */
export async function renewKey(ready: string, officeId: string, key: Uint8Array, ports: Ports): Promise<void> {
  const { nativeBinding, reencrypter } = ports;
  const file = databaseFile(ready);
  const newKey = newDatabaseKey();
  await reencrypter.reencrypt({ file, key, newKey, nativeBinding }, () => undefined);
  const database = await OfficeDatabase.open({
    file,
    key: newKey,
    readOnly: true,
    journalMode: 'delete',
    nativeBinding,
  });
  try {
    const { holders, recovery } = await database.read(async (db) => ({
      holders: await keyHolders(db),
      recovery: (await officeKeyRow(db)).recovery_recipient,
    }));
    const recipients = [...holders.filter(({ active }) => active).map(({ publicKey }) => publicKey), recovery];
    await writeOfficeAge(keysFolder(ready), officeId, [newKey], recipients);
    const people = new KeyFolder(keysFolder(ready), officeId);
    for (const { id, active } of holders) if (!active) await people.remove(id);
  } finally {
    await database.close();
    newKey.fill(0);
  }
}
