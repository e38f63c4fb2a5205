import { createCipheriv, createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refusal } from '../../shared/contract/errors.ts';
import { type TestDesk, type TestOffice, testOffice } from '../support/office.ts';
import { filesOf } from '../support/scan.ts';

const mebibyte = 1024 * 1024;
const size = 500 * 1000 * 1000;
/** Far below the file, far above what a running core takes by itself. */
const mostGrowth = 150 * mebibyte;
let office: TestOffice;

beforeAll(async () => {
  office = await testOffice();
  const { bavail, bsize } = await statfs(office.folder);
  // Better said than found out half-way: the encrypted file, and room to spare.
  expect(bavail * bsize, 'bytes free for this test').toBeGreaterThan(2 * size);
});
afterAll(() => office[Symbol.asyncDispose]());

/** The same bytes each time, as hard to compress as any; never more than one chunk of them at once. */
function* chunksOf(bytes: number): Generator<Buffer> {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16));
  const nothing = Buffer.alloc(mebibyte);
  for (let left = bytes; left > 0; left -= mebibyte) yield cipher.update(nothing.subarray(0, Math.min(left, mebibyte)));
}

/** The most memory the process ever took beyond what it had at the start. */
class Growth {
  readonly #start = process.memoryUsage.rss();
  most = 0;
  look(): void {
    this.most = Math.max(this.most, process.memoryUsage.rss() - this.#start);
  }
}

async function openUpload(desk: TestDesk) {
  return desk.do('upload.open', { name: 'Akte.zip', size, mediaType: 'application/zip' });
}

it('a file of 500 MB comes in, stays and goes out again in flat memory', async () => {
  const { admin } = office;
  const sent = createHash('sha256');
  const growth = new Growth();
  const { upload, stream } = await openUpload(admin);
  let done = 0;
  for (const chunk of chunksOf(size)) {
    sent.update(chunk);
    done += chunk.byteLength;
    const result = await admin.core.writeStream(stream, chunk, done === size);
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    growth.look();
  }
  const ticket = await admin.do('ticket.create', { title: 'The whole file', uploads: [upload] });
  const { rows } = await admin.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 10 });
  const [attachment] = rows.flatMap((row) => row.attachments);
  expect(attachment).toMatchObject({ name: 'Akte.zip', size });
  if (!attachment) throw new Error('the file is not there');

  const got = createHash('sha256');
  const download = await admin.do('attachment.read', { attachment: attachment.id, purpose: 'save' });
  let received = 0;
  for (let last = false; !last; ) {
    const result = await admin.core.readStream(download.stream);
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    got.update(result.value.bytes);
    received += result.value.bytes.byteLength;
    last = result.value.last;
    growth.look();
  }
  expect(received).toBe(size);
  expect(got.digest('hex')).toBe(sent.digest('hex'));
  expect(growth.most).toBeLessThan(mostGrowth);
});

it('one that is given up half-way leaves nothing behind, whichever way it was going', async () => {
  const { admin } = office;
  const before = filesOf(office.folder).filter((file) => file.includes('attachments'));
  const { upload, stream } = await openUpload(admin);
  let sent = 0;
  for (const chunk of chunksOf(20 * mebibyte)) {
    expect(await admin.core.writeStream(stream, chunk, false)).toMatchObject({ ok: true });
    sent += 1;
  }
  expect(sent).toBe(20);
  expect(await admin.core.cancelStream(stream)).toMatchObject({ ok: true });
  const [chunk] = chunksOf(mebibyte);
  expect(await admin.core.writeStream(stream, chunk ?? Buffer.alloc(1), false)).toMatchObject({ ok: false });
  expect(await admin.refusal('ticket.create', { title: 'Without it', uploads: [upload] })).toBeTruthy();
  expect(filesOf(office.folder).filter((file) => file.includes('attachments'))).toEqual(before);

  const { rows } = await admin.do('ticket.list', {
    list: 'all',
    filter: {},
    order: { sort: 'number', direction: 'asc', group: null },
    cursor: null,
    limit: 10,
  });
  const [ticket] = rows;
  if (!ticket) throw new Error('no ticket');
  const timeline = await admin.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 10 });
  const [attachment] = timeline.rows.flatMap((row) => row.attachments);
  if (!attachment) throw new Error('the file is not there');
  const download = await admin.do('attachment.read', { attachment: attachment.id, purpose: 'save' });
  expect(await admin.core.readStream(download.stream)).toMatchObject({ ok: true, value: { last: false } });
  expect(await admin.core.cancelStream(download.stream)).toMatchObject({ ok: true });
  expect(await admin.core.readStream(download.stream)).toMatchObject({ ok: false });
});
