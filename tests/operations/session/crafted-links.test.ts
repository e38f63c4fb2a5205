import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DeskFiles } from '../../../electron/core/roster/desk-files.ts';
import { passphrase, testOffice } from '../../support/office.ts';

// Whoever can write into the folder, but has no key of the office, lays links and pipes there; Windows has none.
const onUnix = it.skipIf(process.platform === 'win32');

onUnix('what desks tell each other is never written through a link', async () => {
  const root = mkdtempSync(join(tmpdir(), 'griffel-links-'));
  try {
    const [folder, mine] = [join(root, 'desks'), join(root, 'mine.txt')];
    mkdirSync(folder);
    writeFileSync(mine, 'mine');
    const [one, other] = [randomUUID(), randomUUID()];
    const names = [`${one}.json`, `${other}.${one}.ask`, `${other}.${one}.unsafe`, `${one}.pause`, 'proven'];
    for (const name of names) symlinkSync(mine, join(folder, name));
    const files = new DeskFiles(folder, undefined);
    const lock = await files.enter({ id: one, machine: 'here', schema: 1 });
    await files.ask(other, one);
    await files.tellUnsafe(other, one);
    await files.layPause(one);
    await files.noteProven(new Date('2026-03-02T08:00:00.000Z'));
    lock.release();
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(await files.provenAt()).toBe('2026-03-02T08:00:00.000Z');
    expect(await files.cards()).toMatchObject([{ id: one }]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

onUnix('links and pipes in the folder of the backups neither carry files away nor hold anything up', async () => {
  await using office = await testOffice();
  const { admin, folder } = office;
  const root = join(folder, '..');
  const mine = join(root, 'mine.txt');
  writeFileSync(mine, 'mine');
  const upload = await admin.upload('a.bin', Buffer.alloc(5_000, 'a'));
  const piped = await admin.upload('b.bin', Buffer.alloc(5_000, 'b'));
  await admin.do('ticket.create', { title: 'Mit Dateien', uploads: [upload, piped] });
  const kept = (id: string) => join(folder, 'attachments', id.slice(-2), `${id}.age`);
  const nobody = randomUUID();

  // A backup is made all the same, of what is a file.
  rmSync(kept(piped));
  execFileSync('mkfifo', [kept(piped), join(folder, 'keys', `${nobody}.age`)]);
  symlinkSync(mine, join(folder, 'keys', `${nobody}.login`));
  const backup = await admin.do('backup.create', {});
  expect(backup.attachments).toMatchObject({ count: 2, missing: [piped] });
  const backups = join(folder, 'backups');
  const keys = join(backups, backup.name, 'keys');
  expect(readdirSync(keys).some((name) => name.startsWith(nobody))).toBe(false);

  // What lies in the place of a file that comes back is not written through.
  rmSync(kept(upload));
  symlinkSync(mine, `${kept(upload)}.part`);
  await admin.do('check.files', {});
  expect(await admin.do('check.restoreFiles', {})).toEqual({ restored: 1, missing: 1 });
  expect(readFileSync(mine, 'utf8')).toBe('mine');

  // A backup that pretends to be one, and one with a foreign file among its keys.
  const pretended = join(backups, '20990101T000000Z-00000000');
  mkdirSync(pretended);
  execFileSync('mkfifo', [join(pretended, 'backup.json'), join(keys, `${nobody}.age`)]);
  symlinkSync(mine, join(keys, `${nobody}.login`));
  expect((await admin.do('backup.list', { folder: null })).rows.map(({ name }) => name)).toEqual([backup.name]);
  await admin.core.close();
  const target = join(root, 'restored');
  const opener = { login: 'ada', passphrase };
  await admin.do('backup.restore', { folder: backups, name: backup.name, opener, target, compareWith: null });
  expect(readdirSync(join(target, 'keys')).some((name) => name.startsWith(nobody))).toBe(false);
  rmSync(join(backups, backup.name, 'database.age'));
  execFileSync('mkfifo', [join(backups, backup.name, 'database.age')]);
  expect(await admin.refusal('backup.verify', { folder: backups, name: backup.name, opener })).toMatchObject({
    code: 'backup_damaged',
  });
});
