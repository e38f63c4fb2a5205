import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { migrate, OfficeDatabase, toRefusal, type Writing } from '../../../db/connection/index.ts';
import { insertBeginnings } from '../../../db/queries/office/founding.ts';
import { insertOffice } from '../../../db/queries/office/office.ts';
import { insertUser, replaceRoles } from '../../../db/queries/users/users.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { appendAudit } from '../audit/index.ts';
import { newId } from '../ids.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { newDatabaseKey, newKeyPair, recipientOf } from './age-keys.ts';
import { beginnings } from './beginnings.ts';
import { codeOf, renameDurably, syncFile, syncFolder, toWriteRefusal } from './durable-files.ts';
import { KeyFolder } from './key-folder.ts';
import { writeOfficeAge } from './office-age.ts';
import {
  databaseFile,
  folderFormat,
  inspectFolder,
  keysFolder,
  leftByFileManagers,
  makeOfficeFolders,
  writeOfficeFile,
} from './office-file.ts';

export type Founding = Omit<ParsedOf<'office.found'>, 'founding' | 'confirmation'> & { recoveryKey: string };
export type Founded = { officeId: string; userId: string; databaseKey: Uint8Array };

const building = '.griffel-founding-';

/**
 * Founds an office, all or nothing: it is built in a hidden folder beside the target and takes the target's place in one step. What an
 * interrupted founding left is swept away by the next one.
 */
export async function foundOffice(founding: Founding, ports: Ports): Promise<Founded> {
  const target = resolve(founding.folder);
  await refuseUnlessFree(target);
  const parent = dirname(target);
  const folder = join(parent, `${building}${randomUUID()}`);
  try {
    await sweepLeftovers(parent);
    await mkdir(folder, { mode: 0o700 });
    const founded = await build(folder, founding, ports);
    await clearTarget(target);
    await renameDurably(folder, target);
    return founded;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw new Refusal('folder_not_empty');
    if (code === 'ENOENT') throw new Refusal('folder_not_writable');
    throw toWriteRefusal(toRefusal(error));
  }
}

async function refuseUnlessFree(target: string): Promise<void> {
  const verdict = await inspectFolder(target);
  if (verdict === 'empty' || verdict === 'missing') return;
  if (verdict === 'not_empty') throw new Refusal('folder_not_empty');
  throw new Refusal(verdict === 'not_writable' ? 'folder_not_writable' : 'office_exists');
}

async function sweepLeftovers(parent: string): Promise<void> {
  const leftovers = (await readdir(parent)).filter((name) => name.startsWith(building));
  for (const name of leftovers) await rm(join(parent, name), { recursive: true, force: true });
}

/** Takes an existing empty folder out of the way; fails when something lies in it by now. */
async function clearTarget(target: string): Promise<void> {
  try {
    for (const name of leftByFileManagers) await rm(join(target, name), { force: true });
    await rmdir(target);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
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

  const database = new OfficeDatabase({
    file: databaseFile(folder),
    key: databaseKey,
    create: true,
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
  await writeOfficeFile(folder, { format: folderFormat, id: officeId, mode: 'local', demo: founding.demo });
  await syncFile(databaseFile(folder));
  await syncFolder(keysFolder(folder));
  await syncFolder(folder);
  return { officeId, userId, databaseKey };
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
