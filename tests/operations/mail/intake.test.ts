import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MailOutcome } from '../../../shared/features/mail/operations.ts';
import { addCategory, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

/** Intake through the gate: what becomes of a mail, and what nobody may learn from it. */

let office: TestOffice;
let clara: TestDesk;
let bram: TestDesk;
let concerned: string;
let count = 0;

beforeAll(async () => {
  office = await testOffice();
  clara = await office.as(await office.add('clara', 'secretary', { name: 'Clara de Wit' }));
  bram = await office.as(await office.add('bram', 'lawyer'));
  const category = await addCategory(office.admin, 'Personnel');
  concerned = category.id;
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
});
beforeEach(() => {
  count++;
});

function mail(headers: Record<string, string>, body = 'Please help.'): Uint8Array {
  const all = { From: 'Jan Smit <jan@client.example>', Subject: 'A question', ...headers };
  return Buffer.from(
    `${Object.entries(all)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n')}\r\n\r\n${body}\r\n`,
  );
}

async function drop(desk: TestDesk, bytes: Uint8Array, name = 'mail.eml'): Promise<MailOutcome> {
  return desk.do('mail.intake', { upload: await desk.upload(name, bytes) });
}

async function ticketOf(outcome: MailOutcome) {
  if (outcome.outcome === 'rejected') throw new Error(`rejected: ${outcome.rejection.reason}`);
  return outcome.ticket;
}

/** Encrypted files in the office folder. */
function keptFiles(): number {
  const names = readdirSync(join(office.folder, 'attachments'), { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.age') || name.endsWith('.part')).length;
}

const timeline = async (desk: TestDesk, id: string) =>
  (await desk.do('ticket.timeline', { id: id as never, cursor: null, limit: 200 })).rows;

describe('a mail', () => {
  test('becomes a ticket with its text, its sender, its files and its original', async () => {
    const bytes = Buffer.from(
      [
        'From: "Eva Jensen" <eva@jensen.example>',
        'To: post@office.example',
        'Subject: =?utf-8?Q?L=C3=B8n?=',
        'Date: Mon, 2 Mar 2026 09:00:00 +0100',
        'Message-ID: <first@jensen.example>',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Hello <b>there</b><script>alert(1)</script><img src="http://track.example/x.gif"></p>',
        '--b',
        'Content-Type: application/pdf; name="../Kontrakt.pdf"',
        '',
        '%PDF',
        '--b--',
      ].join('\r\n'),
    );
    const outcome = await drop(clara, bytes, 'Løn.eml');
    const { id } = await ticketOf(outcome);
    expect(outcome.outcome).toBe('created');
    const ticket = await clara.do('ticket.get', { id });
    expect(ticket).toMatchObject({
      title: 'Løn',
      status: 'new',
      assignee: null,
      requester: { kind: 'party', party: { name: 'Eva Jensen' } },
    });
    expect(ticket.requesterContact).toMatchObject({ email: 'eva@jensen.example' });
    expect(ticket.attachments.map(({ name }) => name).sort()).toEqual(['Kontrakt.pdf', 'Løn.eml']);
    expect(ticket.attachmentCount).toBe(2);
    const [message] = (await timeline(clara, id)).filter(({ kind }) => kind === 'message');
    expect(message).toMatchObject({
      direction: 'in',
      body: 'Hello there',
      hasHtml: true,
      mail: {
        from: 'Eva Jensen <eva@jensen.example>',
        to: ['post@office.example'],
        subject: 'Løn',
        sentAt: '2026-03-02T08:00:00.000Z',
      },
    });
    const { html } = await clara.do('ticket.entryHtml', { entry: message?.id as never });
    expect(html).not.toMatch(/script|track\.example/);
    const original = ticket.attachments.find(({ name }) => name === 'Løn.eml');
    const { stream } = await clara.do('attachment.read', { attachment: original?.id as never, purpose: 'save' });
    expect(Buffer.from(await clara.download(stream)).equals(bytes)).toBe(true);
    const { hits } = await clara.do('search.tickets', { text: 'kontrakt', limit: 10 });
    expect(hits.map((hit) => hit.ticket.id)).toContain(id);
  });

  test('without a subject takes its first words, without those the name of its file', async () => {
    expect((await ticketOf(await drop(clara, mail({ Subject: '' }, 'First line\r\nSecond')))).title).toBe('First line');
    expect((await ticketOf(await drop(clara, mail({ Subject: '' }, ''), 'Akte 5.eml'))).title).toBe('Akte 5.eml');
  });

  test('from a known address belongs to the party that has it, whatever the letters', async () => {
    const party = await clara.do('party.create', {
      name: 'Bakker BV',
      emails: [{ address: 'boss@bakker.example' }, { address: 'info@bakker.example', label: 'office' }],
    });
    const { id } = await ticketOf(await drop(clara, mail({ From: 'Somebody <INFO@bakker.example>' })));
    expect((await clara.do('ticket.get', { id })).requester).toEqual({
      kind: 'party',
      party: { id: party.id, name: 'Bakker BV' },
    });
  });

  test('twice is recognised, also by a colleague and without a Message-ID, and leaves nothing behind', async () => {
    for (const headers of [{ 'Message-ID': `<twice-${count}@x.example>` }, {}]) {
      const bytes = mail({ ...headers, Subject: `Twice ${JSON.stringify(headers)}` });
      const first = await ticketOf(await drop(clara, bytes));
      const before = keptFiles();
      const again = await drop(bram, bytes, 'renamed.eml');
      expect(again).toEqual({ outcome: 'duplicate', ticket: first });
      expect(keptFiles()).toBe(before);
      expect((await clara.do('ticket.get', { id: first.id })).attachmentCount).toBe(1);
    }
  });

  test('with a Message-ID that was used for another text is not lost', async () => {
    const first = await ticketOf(await drop(clara, mail({ 'Message-ID': '<same@x.example>' }, 'One text')));
    const other = await drop(clara, mail({ 'Message-ID': '<same@x.example>' }, 'Another text'));
    expect(other).toEqual({ outcome: 'joined', ticket: first });
    const bodies = (await timeline(clara, first.id)).filter(({ kind }) => kind === 'message').map(({ body }) => body);
    expect(bodies.sort()).toEqual(['Another text', 'One text']);
  });
});

describe('an answer', () => {
  test('joins the ticket of the message it refers to, reopens it and tells its assignee', async () => {
    const { id } = await ticketOf(await drop(clara, mail({ 'Message-ID': '<root@client.example>' })));
    const ticket = await clara.do('ticket.get', { id });
    await bram.do('ticket.take', { id, version: ticket.version });
    await bram.do('ticket.setStatus', { id, version: ticket.version + 1, status: 'closed' });
    const answer = mail(
      {
        Subject: 'Re: whatever',
        'Message-ID': '<answer@client.example>',
        References: '<unknown@x.example> <root@client.example>',
      },
      'More',
    );
    expect(await drop(clara, answer)).toMatchObject({ outcome: 'joined', ticket: { id } });
    expect(await clara.do('ticket.get', { id })).toMatchObject({ status: 'open', title: 'A question' });
    const { rows } = await bram.do('notification.list', { limit: 50 });
    expect(rows.filter((row) => row.kind === 'message' && row.ticket?.id === id)).toHaveLength(1);
    const next = mail({ 'Message-ID': '<third@client.example>', 'In-Reply-To': '<answer@client.example>' }, 'And more');
    expect(await drop(clara, next)).toMatchObject({ outcome: 'joined', ticket: { id } });
  });

  test('that joined a ticket is found by its own subject, sender and text, and shown where it matched', async () => {
    const { id, number } = await ticketOf(await drop(clara, mail({ Subject: 'Heizung' })));
    const headers = { Subject: `Zollstock T-${number}`, From: 'Ib Kjær <ib@vermesser.example>' };
    expect((await drop(clara, mail(headers, 'Nivelliert.'))).outcome).toBe('joined');
    for (const text of ['zollstock', 'ib@vermesser', 'kjaer heizung', 'nivelliert zollstock']) {
      const { hits } = await clara.do('search.tickets', { text, limit: 10 });
      expect(hits.map((hit) => hit.ticket.id)).toEqual([id]);
    }
    const { hits } = await clara.do('search.tickets', { text: 'zollst', limit: 10 });
    expect(hits[0]?.excerpt?.text).toBe(`Zollstock T-${number}`);
  });

  test('joins by the number in its subject, and only by a number that stands alone', async () => {
    const { id, number } = await ticketOf(await drop(clara, mail({ Subject: 'By number' })));
    expect(await drop(clara, mail({ Subject: `AW: [t-${number}] yes` }, 'a'))).toMatchObject({
      outcome: 'joined',
      ticket: { id },
    });
    for (const subject of [`XT-${number}`, `T-${number}a`, `T-999999`, `T ${number}`]) {
      expect(await drop(clara, mail({ Subject: subject }, subject))).toMatchObject({ outcome: 'created' });
    }
  });

  test('that a colleague sent to someone outside is the office’s own word and tells nobody', async () => {
    const { rows } = await office.admin.do('user.list', {});
    const person = rows.find(({ login }) => login === 'bram');
    if (!person) throw new Error('bram');
    const { id: user, version, name, language } = person;
    await office.admin.do('user.update', { id: user, version, name, language, email: 'Bram@Office.example' });
    const { id } = await ticketOf(await drop(clara, mail({ 'Message-ID': '<asked@client.example>' })));
    const sent = mail(
      {
        From: 'bram@office.example',
        To: 'jan@client.example',
        'In-Reply-To': '<asked@client.example>',
        'Message-ID': '<sent@office.example>',
      },
      'Our answer',
    );
    await drop(clara, sent);
    const messages = (await timeline(clara, id)).filter(({ kind }) => kind === 'message');
    expect(messages.map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
  });
});

describe('what someone may not see', () => {
  test('is neither joined nor told of: not by reference, number, content or sender', async () => {
    const secret = mail(
      { From: 'Whistle Blower <w@secret.example>', 'Message-ID': '<secret@secret.example>', Subject: 'Confidential' },
      'The secret',
    );
    const { id, number } = await ticketOf(await drop(bram, secret));
    const ticket = await bram.do('ticket.get', { id });
    await bram.do('ticket.take', { id, version: ticket.version });
    await bram.do('ticket.setCategory', { id, version: ticket.version + 1, category: concerned as never });
    await clara.refusal('ticket.get', { id });

    const tries = [
      mail({ 'In-Reply-To': '<secret@secret.example>', Subject: 'Re: Confidential' }, 'by reference'),
      mail({ Subject: `T-${number}` }, 'by number'),
      mail({ From: 'w@secret.example' }, 'by sender'),
      // Last: it is hers from now on, and answers to it are.
      secret,
    ];
    const hidden = (await bram.do('ticket.get', { id })).requester;
    for (const bytes of tries) {
      const outcome = await drop(clara, bytes);
      expect(outcome.outcome).toBe('created');
      const made = await ticketOf(outcome);
      expect(made.id).not.toBe(id);
      expect((await clara.do('ticket.get', { id: made.id })).requester).not.toEqual(hidden);
    }
    expect((await timeline(bram, id)).filter(({ kind }) => kind === 'message')).toHaveLength(1);
    // Who sees it goes on joining it.
    expect(await drop(bram, mail({ 'In-Reply-To': '<secret@secret.example>' }, 'seen'))).toMatchObject({
      outcome: 'joined',
      ticket: { id },
    });
  });
});

describe('what is no mail', () => {
  const notes = Buffer.from('just some notes');

  test('is kept with the reason, for the one who dropped it alone', async () => {
    const outcome = await drop(clara, notes, '../notes.txt');
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      rejection: { fileName: 'notes.txt', size: notes.length, reason: 'not_a_mail' },
    });
    const { rows } = await clara.do('mail.rejections', {});
    expect(rows.map(({ fileName }) => fileName)).toContain('notes.txt');
    expect((await bram.do('mail.rejections', {})).rows).toEqual([]);
    const rejection = rows[0]?.id ?? '';
    expect(await bram.refusal('mail.settleRejection', { rejection, how: 'ticket' })).toMatchObject({
      code: 'not_found',
    });
  });

  test('becomes a ticket with the file, or goes for good', async () => {
    const bytes = Buffer.from('%PDF-1.7 not a mail');
    await drop(clara, bytes, 'letter.pdf');
    const [kept] = (await clara.do('mail.rejections', {})).rows.filter(({ fileName }) => fileName === 'letter.pdf');
    const { ticket } = await clara.do('mail.settleRejection', { rejection: kept?.id ?? '', how: 'ticket' });
    const detail = await bram.do('ticket.get', { id: ticket?.id as never });
    expect(detail).toMatchObject({ title: 'letter.pdf', attachmentCount: 1 });
    const { stream } = await bram.do('attachment.read', {
      attachment: detail.attachments[0]?.id as never,
      purpose: 'save',
    });
    expect(
      createHash('sha256')
        .update(await bram.download(stream))
        .digest('hex'),
    ).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await clara.refusal('mail.settleRejection', { rejection: kept?.id ?? '', how: 'discard' })).toMatchObject({
      code: 'not_found',
    });

    await drop(clara, Buffer.from('more notes'), 'more.txt');
    const before = keptFiles();
    const open = (await clara.do('mail.rejections', {})).rows;
    for (const { id } of open) {
      expect(await clara.do('mail.settleRejection', { rejection: id, how: 'discard' })).toEqual({ ticket: null });
    }
    expect((await clara.do('mail.rejections', {})).rows).toEqual([]);
    expect(keptFiles()).toBe(before - open.length);
  });

  test('and an upload of someone else are refused', async () => {
    const upload = await clara.upload('mail.eml', mail({}));
    expect(await bram.refusal('mail.intake', { upload })).toMatchObject({ code: 'not_found' });
    await office.add('tess', 'trainee');
    const tess = await office.as({ login: 'tess' });
    expect(await tess.refusal('mail.intake', { upload: await tess.upload('mail.eml', mail({})) })).toMatchObject({
      code: 'forbidden',
    });
  });
});
