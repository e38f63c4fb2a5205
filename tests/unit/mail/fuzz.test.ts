import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailFile } from '../../../electron/adapters/mail-parser/parse.ts';
import { MAIL_LIMITS, MailRejected, type ParsedMail } from '../../../electron/core/ports/mail-parser.ts';
import { FILE_NAME_MAX_BYTES } from '../../../shared/features/attachments/filename.ts';
import { readSamples, requireSamples } from '../../support/mail-samples.ts';

/** Whatever the bytes: a result or a typed rejection, soon. */

/** Far above what any of these takes, far below what a person would call hanging. */
const PATIENCE_MS = 5_000;

async function survives(bytes: Uint8Array, what: string): Promise<ParsedMail | undefined> {
  const start = performance.now();
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
  } finally {
    expect(performance.now() - start, what).toBeLessThan(PATIENCE_MS);
  }
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
    const header = (name: string, value: string): Buffer =>
      Buffer.from(`From: a@b.example\r\n${name}: ${value}\r\n\r\nx`);
    for (const value of [
      ' '.repeat(n),
      '('.repeat(n),
      '"'.repeat(n),
      '<'.repeat(n),
      '@'.repeat(n),
      `=?${'?'.repeat(n)}`,
      'a '.repeat(n / 2),
      '=?utf-8?Q?a?= '.repeat(n / 15),
      `x${' '.repeat(n)}x`,
      'a,'.repeat(n / 2),
      '\\'.repeat(n),
    ]) {
      for (const name of ['Subject', 'From', 'To', 'Date', 'References', 'Content-Type', 'Content-Disposition'])
        await survives(header(name, value), `${name}: ${value.slice(0, 10)}`);
    }
    const text = (type: string, body: string): Buffer =>
      Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\n\r\n${body}`);
    for (const body of [
      '<'.repeat(n),
      '<a '.repeat(n / 3),
      '<!--'.repeat(n / 4),
      '<script>'.repeat(n / 8),
      '&'.repeat(n),
      '<p>'.repeat(n / 3),
      ' '.repeat(n),
      '<b>'.repeat(2_900),
      '<table>'.repeat(2_900),
      'x <'.repeat(n / 3),
      '<meta charset='.repeat(n / 14),
    ]) {
      await survives(text('text/html', body), `html ${body.slice(0, 10)}`);
    }
    for (const body of ['> '.repeat(n), 'a \n'.repeat(n / 3), '='.repeat(n), `${' '.repeat(n)}x`])
      await survives(text('text/plain; format=flowed; delsp=yes', body), `flowed ${body.slice(0, 5)}`);
  });
});
