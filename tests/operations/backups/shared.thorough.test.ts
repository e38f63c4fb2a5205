import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate, OfficeDatabase } from '../../../db/connection/index.ts';
import type { Snapshotter } from '../../../electron/core/ports/snapshotter.ts';
import { enter, TestDesk, TestOffice, testPorts } from '../../support/office.ts';
import { scratch } from '../../support/scratch.ts';

const key = new Uint8Array(32).fill(7);

/** A database with a rollback journal, of several steps of copying. */
async function someDatabase(): Promise<OfficeDatabase> {
  const file = join(scratch(), 'griffel.db');
  const database = await OfficeDatabase.open({ file, key, journalMode: 'delete', create: true });
  await migrate(database);
  await database.write(async (tx) => {
    await sql`create table entry (id integer primary key, body text)`.execute(tx);
    const rows = Array.from({ length: 2_000 }, () => '0').join();
    await sql`insert into entry (body) select hex(randomblob(5000)) from json_each(${`[${rows}]`})`.execute(tx);
  });
  return database;
}

test('the file of a shared office is copied as it is, and the copy is a database', async () => {
  const { snapshotter } = testPorts(scratch());
  const database = await someDatabase();
  const { file } = database;
  expect(statSync(file).size).toBeGreaterThan(2 * 8 * 1024 * 1024);
  for (const locked of [false, true]) {
    const into = join(scratch(), 'copy.db');
    const job = { file, key, into, nativeBinding: undefined, locked };
    expect(await database.lend((handle) => snapshotter.copyShared({ ...job, handle }))).toBe(true);
    const copy = await OfficeDatabase.open({ file: into, key, journalMode: 'delete' });
    expect(await copy.integrityProblems()).toEqual([]);
    expect(statSync(into).size).toBe(statSync(file).size);
    await copy.close();
  }
  // The lock of the writer survives that the file is read beside it.
  const writing = database.write(async (tx) => {
    await database.lend(async () => undefined);
    const rival = await OfficeDatabase.open({ file, key, journalMode: 'delete' });
    await expect(rival.write(async () => undefined)).rejects.toMatchObject({ code: 'busy' });
    await rival.close();
    void tx;
  });
  await writing;
  await database.close();
});

test('a copy during which somebody wrote says that it is of no use', async () => {
  const { snapshotter } = testPorts(scratch());
  const database = await someDatabase();
  const { file } = database;
  const rival = await OfficeDatabase.open({ file, key, journalMode: 'delete' });
  let whole = true;
  for (let attempt = 0; attempt < 100 && whole; attempt++) {
    const into = join(scratch(), 'copy.db');
    const job = { file, key, into, nativeBinding: undefined, locked: false };
    let isDone = false;
    const copying = database
      .lend((handle) => snapshotter.copyShared({ ...job, handle }))
      .finally(() => {
        isDone = true;
      });
    while (!isDone) {
      await rival.write((tx) => sql`insert into entry (body) values ('x')`.execute(tx));
      await breathe();
    }
    whole = await copying;
  }
  expect(whole).toBe(false);
  await rival.close();
  await database.close();
});

test('where people write all the time they are asked to pause: reading goes on, what they send waits and is done', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  const erik = await office.add('erik', 'lawyer');
  const colleague = await office.as(erik);
  const { id } = await colleague.do('ticket.create', { title: 'Before' });
  const real = office.admin.ports.snapshotter;
  const seen: unknown[] = [];
  let sent: Promise<unknown> = Promise.resolve();
  const snapshotter: Snapshotter = {
    ...real,
    async copyShared(job) {
      // Somebody was always quicker.
      if (!job.locked) return false;
      const state = await colleague.do('session.state', {});
      seen.push('share' in state && state.share?.paused);
      let isSent = false;
      sent = colleague.do('ticket.addNote', { id, body: 'Meanwhile' }).then(() => {
        isSent = true;
      });
      const whole = await real.copyShared(job);
      seen.push((await colleague.do('ticket.get', { id })).title, isSent);
      return whole;
    },
  };
  await using desk = new TestDesk({ ...office.admin.ports, snapshotter });
  await desk.do('office.open', { folder: office.folder });
  await enter(desk, office.administrator.login);
  await desk.do('backup.create', {});
  await sent;
  expect(seen).toEqual([true, 'Before', false]);
  const after = await colleague.do('session.state', {});
  expect('share' in after && after.share?.paused).toBe(false);
  const { rows } = await colleague.do('ticket.timeline', { id, cursor: null, limit: 10 });
  expect(rows.some(({ body }) => body === 'Meanwhile')).toBe(true);
});
