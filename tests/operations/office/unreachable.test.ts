import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { toRefusal } from '../../../db/connection/index.ts';
import { toWriteRefusal } from '../../../electron/core/keys/durable-files.ts';
import { TestOffice } from '../../support/office.ts';

const bytes = new TextEncoder().encode('Vollmacht');

/** The office as it looks while its drive is away: at most an empty folder in its place. */
async function whileAway(office: TestOffice, empty: boolean, work: () => Promise<void>): Promise<void> {
  const aside = `${office.folder}-aside`;
  renameSync(office.folder, aside);
  if (empty) mkdirSync(office.folder);
  try {
    await work();
    // Nothing was laid in its stead.
    expect(existsSync(office.folder) ? readdirSync(office.folder) : []).toEqual([]);
  } finally {
    if (empty) rmdirSync(office.folder);
    renameSync(aside, office.folder);
  }
}

test.each([false, true])(
  'a drive that drops in mid-session is told as away, and work goes on when it is back',
  async (empty) => {
    await using office = await TestOffice.found({ mode: 'shared' });
    const { admin } = office;
    const ticket = await admin.do('ticket.create', { title: 'Vor dem Abbruch' });
    const upload = await admin.upload('vollmacht.pdf', bytes);
    const { attachment } = await admin.do('attachment.add', { ticket: ticket.id, upload });
    await whileAway(office, empty, async () => {
      expect((await admin.refusal('ticket.create', { title: 'Im Abbruch' })).code).toBe('office_unreachable');
      await expect(admin.upload('noch.pdf', bytes)).rejects.toMatchObject({ code: 'office_unreachable' });
      const read = await admin.refusal('attachment.read', { attachment: attachment.id, purpose: 'save' });
      expect(read.code).toBe('office_unreachable');
    });
    await admin.do('ticket.create', { title: 'Danach' });
    const { stream } = await admin.do('attachment.read', { attachment: attachment.id, purpose: 'save' });
    expect(Buffer.from(await admin.download(stream))).toEqual(Buffer.from(bytes));
  },
);

test('who comes back in the middle of a commit of others waits for it instead of calling the folder away', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  const { admin } = office;
  await whileAway(office, false, async () => {
    expect((await admin.refusal('ticket.create', { title: 'Im Abbruch' })).code).toBe('office_unreachable');
  });
  // A share that remembers lengths for a second says so while a colleague makes the file longer.
  const file = join(office.folder, 'griffel.db');
  const whole = readFileSync(file);
  truncateSync(file, 4_096);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let answered = false;
    const coming = admin.core.call('ticket.counts', {}).finally(() => {
      answered = true;
    });
    while (vi.getTimerCount() === 0 && !answered) await turn();
    writeFileSync(file, whole);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await coming).toMatchObject({ ok: true, value: { all: 0 } });
  } finally {
    vi.useRealTimers();
  }
});

test('opening a folder that is not there still says that it is missing', async () => {
  await using office = await TestOffice.found();
  await using desk = await office.desk();
  await desk.do('office.close', {});
  const refusal = await desk.refusal('office.open', { folder: join(office.folder, 'elsewhere') });
  expect(refusal.code).toBe('office_missing');
});

test('an attachment that alone is gone stays missing', async () => {
  await using office = await TestOffice.found();
  const { admin } = office;
  const ticket = await admin.do('ticket.create', { title: 'Eine Datei' });
  const upload = await admin.upload('vollmacht.pdf', bytes);
  const { attachment } = await admin.do('attachment.add', { ticket: ticket.id, upload });
  renameSync(join(office.folder, 'attachments'), join(office.folder, 'moved'));
  const read = await admin.refusal('attachment.read', { attachment: attachment.id, purpose: 'save' });
  expect(read.code).toBe('attachment_missing');
});

test.each([
  ['SQLITE_IOERR_READ', 'office_unreachable'],
  ['SQLITE_IOERR_FSYNC', 'office_unreachable'],
  ['SQLITE_IOERR_LOCK', 'office_unreachable'],
  ['SQLITE_CANTOPEN', 'office_unreachable'],
  ['SQLITE_CANTOPEN_FULLPATH', 'office_unreachable'],
  ['SQLITE_READONLY_DBMOVED', 'office_unreachable'],
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_IOERR_SHORT_READ', 'office_damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'office_damaged'],
  ['SQLITE_CORRUPT_INDEX', 'office_damaged'],
  ['SQLITE_NOTADB', 'office_damaged'],
  ['SQLITE_FULL', 'disk_full'],
])('%s of SQLite is told as %s', (code, told) => {
  expect(toRefusal(new Database.SqliteError('what SQLite says', code))).toMatchObject({ code: told });
});

test.each(['EIO', 'ENOTCONN', 'ESTALE', 'EHOSTDOWN', 'ETIMEDOUT', 'ENETUNREACH'])(
  '%s while writing says that the place is away',
  (code) => {
    expect(toWriteRefusal(Object.assign(new Error('what the system says'), { code }))).toMatchObject({
      code: 'office_unreachable',
    });
  },
);
