import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMailFile } from '../../../electron/adapters/mail-parser/parse.ts';
import type { MailOutcome } from '../../../shared/features/mail/operations.ts';
import { readSamples, requireSamples } from '../../support/mail-samples.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

/** Every sample ends as a correct ticket or as a clear, kept rejection; none is lost, none crashes, none hangs. */

requireSamples();
const samples = [...readSamples('eml'), ...readSamples('msg')];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let office: TestOffice;
let desk: TestDesk;
const outcomes = new Map<string, MailOutcome>();

beforeAll(async () => {
  office = await testOffice();
  desk = await office.as(await office.add('clara', 'secretary'));
  for (const { name, bytes } of samples) {
    outcomes.set(name, await desk.do('mail.intake', { upload: await desk.upload(name, bytes) }));
  }
}, 180_000);
afterAll(async () => {
  await office[Symbol.asyncDispose]();
});

async function filesOf(ticket: string): Promise<Map<string, string>> {
  const { attachments } = await desk.do('ticket.get', { id: ticket as never });
  const files = new Map<string, string>();
  for (const { id } of attachments) {
    const { stream } = await desk.do('attachment.read', { attachment: id, purpose: 'save' });
    files.set(id, sha256(await desk.download(stream)));
  }
  return files;
}

test.each(samples)('$name', { timeout: 60_000 }, async ({ name, bytes }) => {
  const outcome = outcomes.get(name);
  const expected = await parseMailFile(bytes, name);
  if (!outcome || outcome.outcome === 'rejected')
    throw new Error(`a mail was not taken in: ${JSON.stringify(outcome)}`);
  const { id, title } = outcome.ticket;
  if (outcome.outcome === 'created') expect(title).not.toBe('');
  if (outcome.outcome === 'created' && expected.subject !== '') expect(title).toBe(expected.subject.normalize('NFC'));

  const { rows } = await desk.do('ticket.timeline', { id, cursor: null, limit: 200 });
  const files = await filesOf(id);
  const wanted = expected.attachments.map((one) => sha256(one.bytes)).sort();
  // One message of the ticket is this mail: its text, its head, its attachments and, unless it was there already, its very file.
  const found = rows.filter((entry) => {
    if (entry.kind !== 'message' || !entry.body.includes(expected.fields.length > 0 ? '' : expected.text)) return false;
    const own = entry.attachments.map((attachment) => files.get(attachment.id) ?? '');
    const holdsOriginal = own.includes(sha256(bytes));
    return (
      wanted.every((hash) => own.includes(hash)) &&
      own.length === wanted.length + 1 &&
      (holdsOriginal || outcome.outcome === 'duplicate')
    );
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((entry) => entry.mail?.subject)).toContain(expected.subject);
  expect(found.map((entry) => entry.mail?.sentAt)).toContain(expected.sentAt ?? null);
});

test('what is no mail is kept with its reason', async () => {
  const outcome = await desk.do('mail.intake', {
    upload: await desk.upload('samples.md', Buffer.from('# Real-world mail files\n')),
  });
  expect(outcome).toMatchObject({ outcome: 'rejected', rejection: { reason: 'not_a_mail' } });
  expect((await desk.do('mail.rejections', {})).rows).toHaveLength(1);
});

test('every intake stands in the audit trail, which verifies', async () => {
  const { rows } = await office.admin.do('user.list', {});
  expect(rows.length).toBe(2);
  expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
});
