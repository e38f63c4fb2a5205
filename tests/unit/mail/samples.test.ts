import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseMailFile } from '../../../electron/adapters/mail-parser/parse.ts';
import type { ParsedMail } from '../../../electron/core/ports/mail-parser.ts';
import { readExpectations, readSamples, requireSamples } from '../../support/mail-samples.ts';

/** Every sample against what a second, independent parser read in it (tests/support/mail-expectations). */

interface EmlFacts {
  subject: string;
  from: string | null;
  to: string[];
  sentAt: string | null;
  messageId: string | null;
  attachments: { sha256: string; type: string }[];
  firstWords: string[];
  /** There was no plain text, the words were taken from HTML. */
  onlyHtml?: boolean;
}

interface MsgFacts {
  class: string;
  subject: string;
  from: string | null;
  sentAt: string | null;
  messageId: string | null;
  recipients: number;
  attachments: ({ name: string; sha256: string } | { message: MsgFacts })[];
  firstWords: string[];
  start?: string | null;
  end?: string | null;
  location?: string;
  contact?: string[];
}

/** Where the second parser errs or gives up. Each entry says by which rule ours is right. */
const DEVIATIONS: Record<string, { why: string; instead: Partial<EmlFacts> }> = {
  'error_emails__content_transfer_encoding_7-bit.eml': {
    why: 'Declared ISO-8859-1, but byte 0x86 is no letter there (RFC 1345) and the bytes are sound UTF-8.',
    instead: { firstWords: ['DISCOVERÆ', 'CARD', 'http', 'discover', 'qrs1', 'net', 's', 'r'] },
  },
  'plain_emails__mix_caps_content_type.eml': {
    why: 'No angle brackets (against RFC 5322, 3.4); Python takes the name into the address.',
    instead: { from: 'bb@bug.com', messageId: '201002191008.30117.foo.bar@company.com' },
  },
  'plain_emails__raw_email_multiple_from.eml': {
    why: 'Two addresses without a comma (against RFC 5322, 3.6.2); Python joins them into nonsense, the first one is kept.',
    instead: { from: 'tim@powerupdev.com', to: ['tim@powerupdev.com'] },
  },
  'plain_emails__raw_email_incorrect_header.eml': {
    why: 'One stray line between the headers (RFC 5322, 4.5 asks to be lenient); Python takes it and all headers after it for the body.',
    instead: {
      subject: 'Stop adware/spyware once and for all.',
      from: 'xxx@xxx.xxx',
      to: ['xxx@xxx.com'],
      sentAt: '2005-02-23T22:20:17Z',
      messageId: '4D6AA7EB.6490534@xxx.xxx',
      firstWords: ['You', 'are', 'infected', 'with', 'Ad', 'Ware', 'and', 'Spy'],
    },
  },
  'plain_emails__raw_email_with_at_display_name.eml': {
    why: 'An @ in a display name (against RFC 5322, 3.2.5); what stands in angle brackets is the address, Python counts the name as another.',
    instead: { to: ['smith@gmail.com', 'raasdnil@gmail.com', 'tom@gmail.com'] },
  },
  'rfc2822__example13.eml': {
    why: 'Blanks before the colon and inside addresses and times, as RFC 5322, 4.5.1 to 4.5.8 demand to be read (appendix A.6.3); Python reads none of it.',
    instead: {
      subject: 'Saying Hello',
      from: 'jdoe@machine.example',
      to: ['mary@example.net'],
      sentAt: '1997-11-21T15:55:06Z',
      messageId: '1234@local.machine.example',
      firstWords: ['This', 'is', 'a', 'message', 'just', 'to', 'say', 'hello'],
    },
  },
  'rfc2822__example14.eml': {
    why: 'White space between plain text and an encoded word counts (RFC 2047, 6.2); Python drops it here.',
    instead: { subject: 'Re: TEST テストテスト' },
  },
};

/** As `words.py` counts them. */
function words(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
}

/** The addresses our text of an HTML mail puts behind a link's words are not the sender's words. */
function withoutLinks(text: string): string {
  return text.replace(/ ?<(?:https?|mailto|ftp|tel):[^<>\s]*>/gi, ' ');
}

function hash(bytes: Uint8Array, type: string): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const kept = type.startsWith('message/')
    ? raw.replace(/\s+/g, '')
    : type.startsWith('text/')
      ? raw.replace(/\r\n/g, '\n').replace(/\n+$/, '')
      : raw;
  return createHash('sha256').update(kept, 'latin1').digest('hex');
}

function seconds(instant: string | undefined): string | null {
  return instant === undefined ? null : instant.replace(/\.\d+Z$/, 'Z');
}

function factsOfEml(mail: ParsedMail, onlyHtml: boolean): EmlFacts {
  return {
    subject: mail.subject,
    from: mail.from?.address?.toLowerCase() ?? null,
    to: mail.to.flatMap((one) => (one.address === undefined ? [] : [one.address.toLowerCase()])),
    sentAt: seconds(mail.sentAt),
    messageId: mail.messageId ?? null,
    attachments: mail.attachments
      .map((one) => ({ sha256: hash(one.bytes, one.mediaType), type: one.mediaType }))
      .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
    firstWords: words(onlyHtml ? withoutLinks(mail.text) : mail.text),
  };
}

async function compareMsg(mail: ParsedMail, expected: MsgFacts): Promise<void> {
  expect(mail.subject).toBe(expected.subject);
  expect(mail.from?.address?.toLowerCase() ?? null).toBe(expected.from);
  expect(seconds(mail.sentAt)).toBe(expected.sentAt);
  expect(mail.messageId ?? null).toBe(expected.messageId);
  expect(mail.to.length + mail.cc.length).toBe(expected.recipients);
  expect(mail.kind).toBe(kindOf(expected.class));
  expect(`${sequence(mail.text)}|${sequence(withoutLinks(mail.text))}`).toContain(` ${expected.firstWords.join(' ')}`);

  const field = (name: string): string => mail.fields.find((one) => one.field === name)?.value ?? '';
  if (expected.start !== undefined) expect(seconds(field('start'))).toBe(expected.start);
  if (expected.end !== undefined) expect(seconds(field('end'))).toBe(expected.end);
  if (expected.location !== undefined) expect(field('location')).toBe(expected.location);
  for (const value of expected.contact ?? []) expect(mail.text).toContain(value);

  expect(mail.attachments.length).toBe(expected.attachments.length);
  const files = expected.attachments.flatMap((one) => ('sha256' in one ? [one.sha256] : []));
  expect(
    mail.attachments
      .map((one) => hash(one.bytes, ''))
      .filter((sha256) => files.includes(sha256))
      .sort(),
  ).toEqual(files.sort());
  const inner = expected.attachments.flatMap((one) => ('message' in one ? [one.message] : []));
  const attached = mail.attachments.filter((one) => one.mediaType === 'application/vnd.ms-outlook');
  expect(attached.length).toBe(inner.length);
  // An attached message is a file of its own again: reading it must give what the second parser saw inside.
  for (const [index, message] of inner.entries()) {
    const one = attached[index];
    expect(one?.name).toMatch(/\.msg$/);
    await compareMsg(await parseMailFile(one?.bytes ?? new Uint8Array(), 'inner.msg'), message);
  }
}

function sequence(text: string): string {
  return ` ${(text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;
}

function kindOf(messageClass: string): string {
  if (messageClass === '' || messageClass === 'IPM.Note') return 'message';
  if (messageClass === 'IPM.Appointment' || messageClass.startsWith('IPM.OLE.CLASS')) return 'appointment';
  return messageClass === 'IPM.Contact' ? 'contact' : 'other';
}

requireSamples();
const eml = readSamples('eml');
const msg = readSamples('msg');
const expectedEml = readExpectations<EmlFacts>('eml');
const expectedMsg = readExpectations<MsgFacts>('msg');

describe('the samples', () => {
  it('are those the second parser has read, all of them', () => {
    requireSamples();
    if (eml.length + msg.length === 0) return;
    expect(eml.map(({ name }) => name)).toEqual(Object.keys(expectedEml).sort());
    expect(msg.map(({ name }) => name)).toEqual(Object.keys(expectedMsg).sort());
  });

  it('are told apart from each other by the comparison', async () => {
    requireSamples();
    for (const { name, bytes } of eml.slice(0, 1)) {
      const facts = { ...factsOfEml(await parseMailFile(bytes, name), false), onlyHtml: false };
      expect(facts).toEqual(expectedEml[name]);
      for (const wrong of [
        { subject: `${facts.subject}!` },
        { sentAt: '2001-01-01T00:00:00Z' },
        { attachments: [] },
        { firstWords: ['other'] },
      ]) {
        expect(() => expect(facts).toEqual({ ...expectedEml[name], ...wrong })).toThrow();
      }
    }
    for (const { name, bytes } of msg.filter((one) => one.name === 'msgInMsgInMsg.msg')) {
      const mail = await parseMailFile(bytes, name);
      const facts = expectedMsg[name];
      if (facts === undefined) throw new Error(name);
      await expect(compareMsg(mail, { ...facts, sentAt: null })).rejects.toThrow();
      await expect(compareMsg(mail, { ...facts, attachments: facts.attachments.slice(1) })).rejects.toThrow();
      await expect(compareMsg(mail, { ...facts, firstWords: ['other', 'words'] })).rejects.toThrow();
    }
  });

  it('deviate only where the second parser errs', () => {
    expect(Object.keys(DEVIATIONS).filter((name) => expectedEml[name] === undefined)).toEqual([]);
    expect(
      Object.entries(DEVIATIONS).filter(
        ([name, { instead }]) =>
          JSON.stringify({ ...expectedEml[name], ...instead }) === JSON.stringify(expectedEml[name]),
      ),
    ).toEqual([]);
  });
});

describe('an .eml file reads as the second parser reads it', () => {
  it.each(eml)('$name', async ({ name, bytes }) => {
    const mail = await parseMailFile(bytes, name);
    const onlyHtml = expectedEml[name]?.onlyHtml === true;
    expect({ ...factsOfEml(mail, onlyHtml), onlyHtml }).toEqual({ ...expectedEml[name], ...DEVIATIONS[name]?.instead });
    expect(mail.html ?? '').not.toMatch(/<script|<form|<iframe|src="http|javascript:/i);
  });
});

describe('an .msg file reads as the second parser reads it', () => {
  it.each(msg)('$name', async ({ name, bytes }) => {
    const expected = expectedMsg[name];
    if (expected === undefined) throw new Error(`no expectation for ${name}`);
    await compareMsg(await parseMailFile(bytes, name), expected);
  });
});
