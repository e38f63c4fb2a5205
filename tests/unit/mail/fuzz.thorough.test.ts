import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailFile } from '../../../electron/adapters/mail-parser/parse.ts';
import { MAIL_LIMITS, MailRejected, type ParsedMail } from '../../../electron/core/ports/mail-parser.ts';
import { FILE_NAME_MAX_BYTES } from '../../../shared/features/attachments/filename.ts';
import { readSamples, requireSamples } from '../../support/mail-samples.ts';

/** Whatever the bytes: a result or a typed rejection, soon: what hangs meets the test's own time limit. */
async function survives(bytes: Uint8Array, what: string): Promise<ParsedMail | undefined> {
  try {
    const mail = await parseMailFile(bytes, 'x.eml');
    expect(mail.text.isWellFormed(), what).toBe(true);
    expect(mail.subject, what).not.toMatch(/[\p{Cc}]/u);
    expect(mail.text.length, what).toBeLessThanOrEqual(MAIL_LIMITS.textChars);
    expect(mail.html ?? '', what).not.toMatch(/<(?:script|iframe|form|object|embed|link|meta|base|svg|style)\b/i);
    for (const { name } of mail.attachments) {
      expect(name, what).not.toMatch(/[\\/\p{Cc}]/u);
      expect(Buffer.byteLength(name), what).toBeLessThanOrEqual(FILE_NAME_MAX_BYTES);
    }
    return mail;
  } catch (error) {
    if (!(error instanceof MailRejected)) throw error;
    return undefined;
  }
}

/** Processor time of this process, in microseconds, that reading takes. */
async function cost(bytes: Uint8Array, what: string): Promise<number> {
  const before = process.cpuUsage();
  await survives(bytes, what);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * Twice as much text takes about twice as long. Where the time grows with the square it would be four times as long; a cost below
 * that of reading a large ordinary mail is no matter.
 */
async function growsEvenly(mail: (length: number) => Uint8Array, length: number, what: string): Promise<void> {
  const ordinary = Buffer.from(`From: a@b.example\r\n\r\n${'Two short words\n'.repeat(200_000)}`);
  const whole = await cost(mail(length), what);
  if (whole <= (await cost(ordinary, 'an ordinary mail'))) return;
  const costs: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    costs.push((await cost(mail(length), what)) / (await cost(mail(length / 2), what)));
  }
  expect(Math.min(...costs), what).toBeLessThan(3.5);
}

const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
  minLength: 1,
  maxLength: 40,
});

function flip(bytes: Uint8Array, changes: readonly (readonly [number, number])[], within = bytes.length): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (const [place, mask] of changes) {
    const at = Math.min(Math.floor(place * within), changed.length - 1);
    changed[at] = (changed[at] ?? 0) ^ mask;
  }
  return changed;
}

describe('reading never crashes and never hangs', { timeout: 180_000 }, () => {
  it('on random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) => {
        await survives(bytes, 'random');
      }),
      { numRuns: 300 },
    );
  });

  it('on random bytes that begin as an Outlook file', async () => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 600, maxLength: 8_000 }), async (bytes) => {
        await survives(Uint8Array.from([...head, ...bytes]), 'random container');
      }),
      { numRuns: 300 },
    );
  });

  it('on mails put together from what mails are made of', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Subject: =?utf-8?B?w6Q=?= =?x?Q?=ZZ?=',
        'From: a@b, <c@d>, "e" (f) <g@h',
        'Date: Mon, 6 Jun 2005 22:21:22 +0200',
        '',
        '--b',
        '--b--',
        '--c',
        'Content-Type: multipart/mixed; boundary=b',
        'Content-Type: multipart/alternative; boundary="c',
        'Content-Type: text/html; charset=utf-16',
        'Content-Type: message/rfc822; name*0*=utf-8\'\'%ff; name*1="../x"',
        'Content-Transfer-Encoding: base64',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Disposition: attachment; filename="\u202e\\..\\con"',
        'References: <a@b> <c',
        ' folded',
        '=3D=\t',
        'w6Q===',
        '<div><img src=cid:x><a href=javascript:x>',
      ),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), fc.constantFrom('\r\n', '\n', '\r'), async (lines, end) => {
        await survives(Buffer.from(lines.join(end)), 'composed');
      }),
      { numRuns: 600 },
    );
  });

  it('on every sample cut off anywhere', async () => {
    requireSamples();
    const samples = [...readSamples('eml'), ...readSamples('msg')];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), async (which, place) => {
        const { name, bytes } = samples[which % Math.max(samples.length, 1)] ?? {
          name: 'none',
          bytes: new Uint8Array(),
        };
        await survives(bytes.subarray(0, Math.floor(bytes.length * place)), name);
      }),
      { numRuns: 400 },
    );
  });

  it('on every sample with bytes flipped', async () => {
    requireSamples();
    let tried = 0;
    let read = 0;
    for (const { name, bytes } of [...readSamples('eml'), ...readSamples('msg')]) {
      await fc.assert(
        fc.asyncProperty(flips, async (changes) => {
          tried++;
          if ((await survives(flip(bytes, changes), name)) !== undefined) read++;
        }),
        { numRuns: 6 },
      );
    }
    // A parser that rejects whatever is odd would survive too.
    expect(read).toBeGreaterThanOrEqual(tried / 2);
  });

  it('on Outlook files whose inner order is flipped: header, tables, directory', async () => {
    requireSamples();
    for (const { name, bytes } of readSamples('msg')) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const directory = (view.getUint32(48, true) + 1) * 512;
      const table = (view.getUint32(76, true) + 1) * 512;
      for (const [from, length] of [
        [24, 200],
        [directory, 1024],
        [table, 512],
      ] as const) {
        await fc.assert(
          fc.asyncProperty(flips, async (changes) => {
            const inner = flip(bytes.subarray(from, from + length), changes);
            const changed = new Uint8Array(bytes);
            changed.set(inner, from);
            await survives(changed, name);
          }),
          { numRuns: 5 },
        );
      }
    }
  });

  it('on chains that run in circles', async () => {
    requireSamples();
    for (const { name, bytes } of readSamples('msg').filter((sample) => sample.name === 'Outer_mail.msg')) {
      const table = (new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(76, true) + 1) * 512;
      const changed = new Uint8Array(bytes);
      const view = new DataView(changed.buffer);
      for (let entry = 0; entry < 128; entry++) view.setUint32(table + entry * 4, entry % 7, true);
      await survives(changed, name);
    }
  });

  it('on texts made to make a regular expression go back and forth', async () => {
    const n = 300_000;
    const filled = (pattern: string) => (length: number) => pattern.repeat(Math.ceil(length / pattern.length));
    const around =
      (fill: string, [before, after]: [string, string]) =>
      (length: number) =>
        `${before}${fill.repeat(length)}${after}`;
    const head = (name: string, value: (length: number) => string) => (length: number) =>
      Buffer.from(`From: a@b.example\r\n${name}: ${value(length)}\r\n\r\nx`);
    for (const value of [
      ...[' ', '(', '"', '<', '@', 'a ', '=?utf-8?Q?a?= ', 'a,', '\\'].map(filled),
      around('?', ['=?', '']),
      around(' ', ['x', 'x']),
    ]) {
      for (const name of ['Subject', 'From', 'To', 'Date', 'References', 'Content-Type', 'Content-Disposition']) {
        await growsEvenly(head(name, value), n, `${name}: ${value(10)}`);
      }
    }
    const content = (type: string, body: (length: number) => string) => (length: number) =>
      Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\n\r\n${body(length)}`);
    const html = ['<', '<a ', '<!--', '<script>', '&', '<p>', ' ', 'x <', '<meta charset='].map(filled);
    for (const body of html) await growsEvenly(content('text/html', body), n, `html ${body(10)}`);
    for (const tag of ['<b>', '<table>']) {
      await growsEvenly(content('text/html', filled(tag)), 2_900 * tag.length, `html ${tag}`);
    }
    for (const body of [...['> ', 'a \n', '='].map(filled), around(' ', ['', 'x'])]) {
      await growsEvenly(content('text/plain; format=flowed; delsp=yes', body), n, `flowed ${body(5)}`);
    }
  });
});
