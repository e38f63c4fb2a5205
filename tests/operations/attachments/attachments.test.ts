import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttachmentId, TicketId } from '../../../shared/contract/ids.ts';
import { refusalOf, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const mebibyte = 1024 * 1024;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function ticket(desk: TestDesk): Promise<TicketId> {
  return (await desk.do('ticket.create', { title: 'Stukken van de wederpartij' })).id;
}
async function attach(desk: TestDesk, to: TicketId, bytes: Uint8Array, name = 'stuk.pdf') {
  const upload = await desk.upload(name, bytes, 'application/pdf');
  return (await desk.do('attachment.add', { ticket: to, upload })).attachment;
}
async function read(desk: TestDesk, attachment: AttachmentId) {
  const { stream } = await desk.do('attachment.read', { attachment, purpose: 'save' });
  return desk.download(stream);
}
const files = (office: TestOffice) =>
  readdirSync(join(office.folder, 'attachments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('what comes out is what went in, whatever its size', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  // Around age's own chunks of 64 KiB and the stream's of 1 MiB.
  for (const size of [0, 1, 65_535, 65_536, 65_537, mebibyte - 1, mebibyte, mebibyte + 1, 3 * mebibyte, 5_000_000]) {
    const bytes = new Uint8Array(randomBytes(size));
    const attachment = await attach(office.admin, to, bytes);
    expect(attachment.size).toBe(size);
    expect(Buffer.compare(await read(office.admin, attachment.id), bytes)).toBe(0);
  }
  expect(await office.admin.do('ticket.get', { id: to })).toMatchObject({ attachmentCount: 10 });
});

test('chunks of any size make the same file', async () => {
  await using office = await testOffice();
  const sizes = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(sizes, async (chunks) => {
      const parts = chunks.map((size) => new Uint8Array(randomBytes(size)));
      const whole = Buffer.concat(parts);
      const { upload, stream } = await office.admin.do('upload.open', {
        name: 'deel.bin',
        size: whole.length,
        mediaType: 'application/octet-stream',
      });
      for (const [index, part] of parts.entries()) {
        const result = await office.admin.core.writeStream(stream, part, index === parts.length - 1);
        expect(result.ok).toBe(true);
      }
      const created = await office.admin.do('ticket.create', { title: 'Delen', uploads: [upload] });
      const { attachments } = await office.admin.do('ticket.get', { id: created.id });
      const [first] = attachments;
      expect(first && Buffer.compare(await read(office.admin, first.id), whole)).toBe(0);
    }),
    { numRuns: 8 },
  );
});

test('a new version takes the place of the old one, and both stay readable', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  const first = await attach(office.admin, to, bytesOf('eerste versie'), 'concept.docx');
  const upload = await office.admin.upload('concept.docx', bytesOf('tweede versie'));
  const { attachment } = await office.admin.do('attachment.add', { ticket: to, upload, replaces: first.id });
  expect(attachment).toMatchObject({ revision: 2, replacedBy: null });
  const { attachments } = await office.admin.do('ticket.get', { id: to });
  expect(attachments.find(({ id }) => id === first.id)?.replacedBy).toBe(attachment.id);
  expect(Buffer.from(await read(office.admin, first.id)).toString()).toBe('eerste versie');
  const again = await office.admin.upload('concept.docx', bytesOf('derde versie'));
  const late = await office.admin.refusal('attachment.add', { ticket: to, upload: again, replaces: first.id });
  expect(late.code).toBe('conflict');
  const elsewhere = await office.admin.refusal('attachment.add', {
    ticket: await ticket(office.admin),
    upload: again,
    replaces: attachment.id,
  });
  expect(elsewhere.code).toBe('not_found');
});

test('an upload that is not whole, or more than was said, is not kept', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  const open = () =>
    office.admin.do('upload.open', { name: 'half.bin', size: 10, mediaType: 'application/octet-stream' });
  const short = await open();
  const missing = await office.admin.refusal('attachment.add', { ticket: to, upload: short.upload });
  expect(missing.code).toBe('upload_incomplete');
  expect(refusalOf(await office.admin.core.writeStream(short.stream, bytesOf('kort'), true)).code).toBe(
    'upload_incomplete',
  );
  expect((await office.admin.refusal('attachment.add', { ticket: to, upload: short.upload })).code).toBe('not_found');
  const long = await open();
  expect(refusalOf(await office.admin.core.writeStream(long.stream, bytesOf('veel te lang'), true)).code).toBe(
    'file_too_large',
  );
  expect(refusalOf(await office.admin.core.writeStream(long.stream, bytesOf('x'), true)).code).toBe('stream_closed');
  expect(refusalOf(await office.admin.core.writeStream('no such stream', bytesOf('x'), true)).code).toBe(
    'stream_closed',
  );
  expect(files(office)).toEqual([]);
});

test('what no command took up is gone after signing out, discarding or cancelling; what was taken up stays', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  const kept = await attach(office.admin, to, bytesOf('blijft'));
  await office.admin.upload('vergeten.txt', bytesOf('vergeten'));
  const discarded = await office.admin.upload('weg.txt', bytesOf('weg'));
  await office.admin.do('upload.discard', { upload: discarded });
  const cancelled = await office.admin.do('upload.open', { name: 'af.txt', size: 9, mediaType: 'text/plain' });
  await office.admin.core.writeStream(cancelled.stream, bytesOf('afge'), false);
  await office.admin.core.cancelStream(cancelled.stream);
  const open = await office.admin.do('upload.open', { name: 'open.txt', size: 9, mediaType: 'text/plain' });
  await office.admin.core.writeStream(open.stream, bytesOf('open'), false);
  await office.admin.do('session.signOut', {});
  expect(files(office).map((file) => file.slice(-4 - kept.id.length))).toEqual([`${kept.id}.age`]);
});

test('what a crash left is swept away a day later, and nothing that belongs to a ticket with it', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  const kept = await attach(office.admin, to, bytesOf('blijft'));
  await office.admin.do('session.signOut', {});
  const incoming = join(office.folder, 'attachments', 'incoming');
  const orphan = '0197a000-0000-7000-8000-0000000000aa';
  const young = '0197a000-0000-7000-8000-0000000000ab';
  const old = new Date(Date.now() - 25 * 60 * 60 * 1_000);
  for (const id of [orphan, young]) {
    writeFileSync(join(incoming, `${id}.part`), 'half');
    writeFileSync(join(incoming, `${id}.upload`), '');
  }
  // A marker that a kill left beside a file that did come into the database.
  writeFileSync(join(incoming, `${kept.id}.upload`), '');
  for (const id of [orphan, kept.id]) utimesSync(join(incoming, `${id}.upload`), old, old);
  const desk = await office.as(office.administrator);
  const names = files(office).map((file) => file.split(/[\\/]/u).at(-1));
  expect(names.sort()).toEqual([`${kept.id}.age`, `${young}.part`, `${young}.upload`].sort());
  expect(Buffer.from(await read(desk, kept.id)).toString()).toBe('blijft');
});

test('a file that was changed, cut, swapped or lost is told from a good one', async () => {
  await using office = await testOffice();
  const to = await ticket(office.admin);
  const size = 300_000;
  const place = (id: string) => files(office).find((file) => file.endsWith(`${id}.age`)) ?? '';
  const outcome = async (id: AttachmentId) => {
    const result = await office.admin.core.call('attachment.read', { attachment: id, purpose: 'save' });
    if (!result.ok) return result.error.code;
    const { stream } = result.value as { stream: string };
    for (;;) {
      const next = await office.admin.core.readStream(stream);
      if (!next.ok) return next.error.code;
      if (next.value.last) return 'whole';
    }
  };
  const damaged: Record<string, (file: string, other: string) => void> = {
    whole: () => undefined,
    header: (file) => overwrite(file, 30),
    middle: (file) => overwrite(file, 200_000),
    end: (file) => overwrite(file, readFileSync(file).length - 1),
    cut: (file) => truncateSync(file, 150_000),
    'cut between chunks': (file) => truncateSync(file, readFileSync(file).length - (size % 65_536) - 16),
    empty: (file) => writeFileSync(file, ''),
    swapped: (file, other) => writeFileSync(file, readFileSync(other)),
    lost: (file) => rmSync(file),
  };
  const other = await attach(office.admin, to, new Uint8Array(randomBytes(size)));
  const outcomes: Record<string, string> = {};
  for (const [what, spoil] of Object.entries(damaged)) {
    const attachment = await attach(office.admin, to, new Uint8Array(randomBytes(size)));
    spoil(place(attachment.id), place(other.id));
    outcomes[what] = await outcome(attachment.id);
  }
  expect(outcomes).toEqual({
    whole: 'whole',
    header: 'attachment_damaged',
    middle: 'attachment_damaged',
    end: 'attachment_damaged',
    cut: 'attachment_damaged',
    'cut between chunks': 'attachment_damaged',
    empty: 'attachment_damaged',
    swapped: 'attachment_damaged',
    lost: 'attachment_missing',
  });
  expect(await outcome(other.id)).toBe('whole');
});

function overwrite(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('each reading stands in the trail with its purpose, and a colleague cannot take up my upload', async () => {
  await using office = await testOffice();
  const bram = await office.as(await office.add('bram', 'secretary'));
  const to = await ticket(office.admin);
  const upload = await office.admin.upload('mijn.txt', bytesOf('mijn'));
  expect((await bram.refusal('attachment.add', { ticket: to, upload })).code).toBe('not_found');
  const { attachment } = await office.admin.do('attachment.add', { ticket: to, upload });
  await bram.do('attachment.read', { attachment: attachment.id, purpose: 'preview' });
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', {
    filter: { events: ['attachment.read', 'attachment.added'] },
    cursor: null,
    limit: 10,
  });
  expect(rows.filter((row) => row.outcome === 'done')).toMatchObject([
    { event: 'attachment.read', actor: { name: 'Bram' }, facts: { file: 'mijn.txt', purpose: 'preview' } },
    { event: 'attachment.added', actor: { name: 'Ada Vermeer' }, facts: { file: 'mijn.txt' } },
  ]);
});
