import { migrate, OfficeDatabase, type Writing } from '../../../db/connection/index.ts';
import { insertBeginnings } from '../../../db/queries/office/founding.ts';
import { insertOffice } from '../../../db/queries/office/office.ts';
import { insertUser, replaceRoles } from '../../../db/queries/users/users.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { usualMatterPattern } from '../../../shared/features/matters/number.ts';
import { appendAudit } from '../audit/index.ts';
import { newId } from '../ids.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { newDatabaseKey, newKeyPair, recipientOf } from './age-keys.ts';
import { beginnings } from './beginnings.ts';
import { buildOfficeFolder } from './build-folder.ts';
import { syncFile, syncFolder } from './durable-files.ts';
import { KeyFolder } from './key-folder.ts';
import { writeOfficeAge } from './office-age.ts';
import {
  databaseFile,
  journalOf,
  keysFolder,
  makeOfficeFolders,
  officeFileHere,
  writeOfficeFile,
} from './office-file.ts';

export type Founding = Omit<ParsedOf<'office.found'>, 'founding' | 'confirmation'> & { recoveryKey: string };
export type Founded = { officeId: string; userId: string; identity: string; databaseKey: Uint8Array };

/** Founds an office, all or nothing. */
export async function foundOffice(founding: Founding, ports: Ports): Promise<Founded> {
  return buildOfficeFolder(founding.folder, founding.mode, ports, (folder) => build(folder, founding, ports));
}

async function build(folder: string, founding: Founding, ports: Ports): Promise<Founded> {
  const now = instant(ports.clock);
  const officeId = newId(now);
  const userId = newId(now);
  const databaseKey = newDatabaseKey();
  const recoveryRecipient = await recipientOf(founding.recoveryKey);
  if (recoveryRecipient === null) throw new Refusal('recovery_key_wrong');
  await makeOfficeFolders(folder);

  const own = await newKeyPair();
  const people = new KeyFolder(keysFolder(folder), officeId);
  const keyDigest = await people.stage(userId, await ports.passphrases.encrypt(own.identity, founding.passphrase));
  await people.settle({ id: userId, login: founding.administrator.login, keyDigest });
  await writeOfficeAge(keysFolder(folder), officeId, [databaseKey], [own.recipient, recoveryRecipient]);

  const database = await OfficeDatabase.open({
    file: databaseFile(folder),
    key: databaseKey,
    create: true,
    journalMode: journalOf(founding.mode),
    nativeBinding: ports.nativeBinding,
  });
  try {
    await migrate(database);
    const files = await newKeyPair();
    await database.write(async (tx) => {
      await insertOffice(tx, {
        id: officeId,
        name: founding.name,
        address: founding.address,
        country: founding.country,
        region: founding.region,
        language: founding.language,
        demo: founding.demo ? 1 : 0,
        idle_lock_minutes: 15,
        remember_allowed: 0,
        matter_pattern: usualMatterPattern(founding.country),
        attachment_identity: files.identity,
        attachment_recipient: files.recipient,
        recovery_recipient: recoveryRecipient,
        access_version: 1,
        version: 1,
        created_at: now,
      });
      await insertAdministrator(tx, founding, { userId, publicKey: own.recipient, keyDigest, now });
      await appendAudit(tx, {
        at: now,
        actor: { kind: 'user', id: userId },
        event: 'office.founded',
        outcome: 'done',
        subject: { type: 'office', id: officeId, label: founding.name },
        changes: [],
        facts: { administrator: founding.administrator.name, country: founding.country, demo: founding.demo },
      });
    });
  } finally {
    await database.close();
  }
  const { demo, mode } = founding;
  await writeOfficeFile(folder, await officeFileHere(ports, { id: officeId, demo, mode }));
  await syncFile(databaseFile(folder));
  await syncFolder(keysFolder(folder));
  return { officeId, userId, identity: own.identity, databaseKey };
}

async function insertAdministrator(
  tx: Writing,
  founding: Founding,
  own: { userId: string; publicKey: string; keyDigest: string; now: string },
): Promise<void> {
  const office = beginnings(founding, own.now);
  await insertBeginnings(tx, office);
  await insertUser(tx, {
    id: own.userId,
    login: founding.administrator.login,
    name: founding.administrator.name,
    email: null,
    language: founding.language,
    theme: 'system',
    active: 1,
    public_key: own.publicKey,
    key_digest: own.keyDigest,
    must_change_passphrase: 0,
    last_sign_in_at: own.now,
    version: 1,
    created_at: own.now,
  });
  const administrator = office.roles.find((role) => role.starting_role === 'administrator');
  if (!administrator) throw new Error('no administrator among the starting roles');
  await replaceRoles(tx, own.userId, [administrator.id]);
}
