import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { testOffice } from '../../support/office.ts';
import { decryptSqlcipher4 } from '../../support/sqlcipher.ts';

const ageIsThere = spawnSync('age', ['--version']).status === 0;

/** Decrypts with the public `age` tool; where it is not installed, which is said, with the library that implements its format. */
async function age(file: string, identity: string, scratch: string): Promise<Buffer> {
  if (ageIsThere) {
    const key = join(scratch, 'identity.txt');
    writeFileSync(key, `${identity}\n`, { mode: 0o600 });
    return execFileSync('age', ['--decrypt', '--identity', key, file], { maxBuffer: 64 * 1024 * 1024 });
  }
  process.stderr.write('the age tool is not installed: checked with its library alone\n');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(readFileSync(file)));
}

test('with the recovery key, public tools alone open the database and the files of an office', async () => {
  await using office = await testOffice();
  const scratch = mkdtempSync(join(tmpdir(), 'griffel-tools-'));
  try {
    const { id } = await office.admin.do('ticket.create', { title: 'Leesbaar zonder Griffel' });
    const bytes = Buffer.from('Een bijlage. '.repeat(20_000));
    const upload = await office.admin.upload('stuk.txt', bytes, 'text/plain');
    const { attachment } = await office.admin.do('attachment.add', { ticket: id, upload });
    await office.admin.do('session.signOut', {});

    const sealed = join(office.folder, 'keys', 'office.age');
    const { keys } = JSON.parse((await age(sealed, office.recoveryKey, scratch)).toString()) as { keys: string[] };
    const plain = join(scratch, 'plain.db');
    decryptSqlcipher4(join(office.folder, 'griffel.db'), Buffer.from(keys[0] ?? '', 'hex'), plain);
    const database = new DatabaseSync(plain, { readOnly: true });
    const titles = database.prepare('select title from ticket').all();
    const integrity = database.prepare('pragma integrity_check').get();
    const { attachment_identity: own } = database.prepare('select attachment_identity from office').get() as {
      attachment_identity: string;
    };
    database.close();
    expect(titles.map((row) => row['title'])).toEqual(['Leesbaar zonder Griffel']);
    expect(integrity).toEqual({ integrity_check: 'ok' });

    const folder = join(office.folder, 'attachments');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const file = join(folder, names.find((name) => name.endsWith(`${attachment.id}.age`)) ?? '');
    // Both for the office itself and for recovery.
    for (const identity of [office.recoveryKey, own]) {
      expect(Buffer.compare(await age(file, identity, scratch), bytes)).toBe(0);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

test('a key file names the work that guessing at it takes', async () => {
  await using office = await testOffice();
  const file = join(office.folder, 'keys', `${office.administrator.id}.age`);
  const [, stanza] = readFileSync(file, 'latin1').split('\n');
  // age's own header: recipient type, salt, work factor as a power of two. Tests ask for 2, an office gets 18.
  expect(stanza).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 2$/u);
});
