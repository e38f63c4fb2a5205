import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import { type SmallDisk, smallDisk } from '../support/disk.ts';
import { foundAt, passphrase, TestDesk, type TestOffice, testOffice, testPorts } from '../support/office.ts';

const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function officeOfItsOwn(): Promise<TestOffice> {
  const office = await testOffice();
  undo.push(() => office[Symbol.asyncDispose]());
  return office;
}

/** A file system of its own, taken away after the test. */
function diskOfItsOwn(megabytes: number): SmallDisk | null {
  const disk = smallDisk(megabytes);
  if (disk) undo.push(disk.remove);
  return disk;
}

/** Where nothing can be mounted the check is not made, which is said; an automatic run must be able to. */
function withoutMount(): void {
  process.stderr.write('not checked here: mounting needs root on Linux\n');
  expect(process.env['CI']).not.toBe('true');
}

describe('a full disk', () => {
  it('is said so, loses nothing that was acknowledged, and work goes on when there is room', async () => {
    const disk = diskOfItsOwn(6);
    if (!disk) return withoutMount();
    const desk = new TestDesk(testPorts(mkdtempSync(join(tmpdir(), 'griffel-profile-'))));
    undo.push(() => desk.core.close());
    await foundAt(desk, join(disk.folder, 'office'));
    const ticket = await desk.do('ticket.create', { title: 'voll' });
    const acknowledged: string[] = [];
    let refused: string | null = null;
    for (let n = 0; n < 400 && !refused; n++) {
      const body = `${n} ${'Wort '.repeat(4_000)}`;
      const result = await desk.core.call('ticket.addNote', { id: ticket.id, body });
      if (result.ok) acknowledged.push(body);
      else refused = result.error.code;
    }
    expect(refused).toBe('disk_full');
    const big = desk.upload('gross.bin', Buffer.alloc(8 * 1024 * 1024, 7));
    await expect(big).rejects.toMatchObject({ code: 'disk_full' });

    const notes = async () => {
      const page = await desk.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 200 });
      return page.rows.filter((row) => row.kind === 'note').map((row) => row.body.trim());
    };
    expect((await notes()).toReversed()).toEqual(acknowledged.map((body) => body.trim()));
    disk.remount('size=64m');
    await desk.do('ticket.addNote', { id: ticket.id, body: 'wieder Platz' });
    expect((await notes())[0]).toBe('wieder Platz');
    expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
  });
});

describe('a folder that can only be read', () => {
  it('opens for reading, says so, and refuses every change', async () => {
    const disk = diskOfItsOwn(32);
    if (!disk) return withoutMount();
    const ports = testPorts(mkdtempSync(join(tmpdir(), 'griffel-profile-')));
    const desk = new TestDesk(ports);
    const folder = join(disk.folder, 'office');
    await foundAt(desk, folder);
    const ticket = await desk.do('ticket.create', { title: 'nur lesen' });
    await desk.core.close();
    disk.remount('ro');
    const later = new TestDesk(ports);
    undo.push(() => later.core.close());
    await later.do('office.open', { folder });
    const state = await later.do('session.signIn', { login: 'ada', passphrase });
    expect(state).toMatchObject({ state: 'signed_in', readOnly: 'folder' });
    expect((await later.do('ticket.get', { id: ticket.id })).title).toBe('nur lesen');
    expect(await later.refusal('ticket.create', { title: 'x' })).toMatchObject({ code: 'read_only' });
  });
});

/** Writes over a part of a file. */
function spoil(file: string, position: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, position);
  closeSync(handle);
}

describe('a damaged database', () => {
  it('is recognised wherever the damage is: a clear error, no crash, and never silently wrong', async () => {
    const office = await officeOfItsOwn();
    for (let n = 0; n < 40; n++)
      await office.admin.do('ticket.create', { title: `Akte ${n}`, description: 'Text '.repeat(500) });
    await office.admin.core.close();
    const file = join(office.folder, 'griffel.db');
    const whole = readFileSync(file);
    const clear: ErrorCode[] = ['office_damaged', 'read_only'];
    for (const share of [0, 0.02, 0.2, 0.4, 0.6, 0.8, 0.99]) {
      writeFileSync(file, whole);
      spoil(file, Math.floor((statSync(file).size * share) / 4096) * 4096 + 100, 600);
      const desk = await office.desk(true);
      const signedIn = await desk.core.call('session.signIn', { login: 'ada', passphrase });
      const list = {
        list: 'all',
        filter: {},
        order: { sort: 'number', direction: 'asc', group: null },
        cursor: null,
        limit: 200,
      };
      const results = [signedIn];
      if (signedIn.ok) {
        results.push(await desk.core.call('ticket.list', list));
        for (let number = 1; number <= 40; number++) results.push(await desk.core.call('ticket.byNumber', { number }));
        results.push(await desk.core.call('search.tickets', { text: 'Akte', limit: 50 }));
        results.push(await desk.core.call('audit.verify', {}));
      }
      for (const [i, result] of results.entries())
        if (!result.ok) expect(clear, `at ${share} ${i} ${JSON.stringify(result.error)}`).toContain(result.error.code);
      await desk.core.close();
    }
    writeFileSync(file, whole);
    const desk = await office.as(office.administrator);
    expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
  });
});

describe('a damaged attachment', () => {
  it('is named as damaged or missing; the rest works', async () => {
    const office = await officeOfItsOwn();
    const ticket = await office.admin.do('ticket.create', { title: 'Anlagen' });
    const attach = async (name: string) => {
      const upload = await office.admin.upload(name, Buffer.alloc(3 * 1024 * 1024, name), 'application/pdf');
      return (await office.admin.do('attachment.add', { ticket: ticket.id, upload })).attachment.id;
    };
    const [good, spoilt, cut, gone] = [
      await attach('gut'),
      await attach('kaputt'),
      await attach('kurz'),
      await attach('weg'),
    ];
    const fileOf = (id: string) => {
      const folder = join(office.folder, 'attachments');
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
        name.endsWith(`${id}.age`),
      );
      if (!found) throw new Error('no such file');
      return join(folder, found);
    };
    spoil(fileOf(spoilt), 2 * 1024 * 1024, 10);
    writeFileSync(fileOf(cut), readFileSync(fileOf(cut)).subarray(0, 1024 * 1024));
    unlinkSync(fileOf(gone));
    const read = async (attachment: typeof good) => {
      const { stream } = await office.admin.do('attachment.read', { attachment, purpose: 'save' });
      return office.admin.download(stream);
    };
    expect((await read(good)).byteLength).toBe(3 * 1024 * 1024);
    await expect(read(spoilt)).rejects.toMatchObject({ code: 'attachment_damaged' });
    await expect(read(cut)).rejects.toMatchObject({ code: 'attachment_damaged' });
    await expect(read(gone)).rejects.toMatchObject({ code: 'attachment_missing' });
    expect((await office.admin.do('ticket.get', { id: ticket.id })).attachments).toHaveLength(4);
    expect((await read(good)).byteLength).toBe(3 * 1024 * 1024);
  });
});
