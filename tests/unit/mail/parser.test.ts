import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  readCompoundFile,
  type Storage,
  writeCompoundFile,
} from '../../../electron/adapters/mail-parser/compound-file.ts';
import { parseMailFile } from '../../../electron/adapters/mail-parser/parse.ts';
import { MAIL_LIMITS, MailRejected, type ParsedMail } from '../../../electron/core/ports/mail-parser.ts';
import { readSamples, requireSamples } from '../../support/mail-samples.ts';

function parse(...lines: string[]): Promise<ParsedMail> {
  return parseMailFile(Buffer.from(lines.join('\r\n'), 'latin1'), 'test.eml');
}

async function rejection(bytes: Uint8Array, name = 'x.eml'): Promise<string> {
  const error: unknown = await parseMailFile(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailRejected)) throw new Error('was not rejected');
  return error.code;
}

describe('what is no mail', () => {
  it('is rejected with a reason', async () => {
    expect(await rejection(new Uint8Array())).toBe('empty_file');
    expect(await rejection(Buffer.from('just some notes\n\nof mine'))).toBe('not_a_mail');
    expect(await rejection(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toBe('not_a_mail');
    expect(await rejection(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]), 'x.msg')).toBe(
      'damaged_file',
    );
  });

  it('is a Word file of the same container', async () => {
    const root: Storage = { name: 'Root Entry', storages: [], streams: [stream('WordDocument', Buffer.from('hello'))] };
    expect(await rejection(writeCompoundFile(root), 'x.msg')).toBe('not_a_mail');
  });

  it('is a bomb of headers, parts or bytes', async () => {
    const long = Buffer.concat([
      Buffer.from('Subject: x\r\nX: '),
      Buffer.alloc(MAIL_LIMITS.headerBytes, 'a'),
      Buffer.from('\r\n\r\ntext'),
    ]);
    expect(await rejection(long)).toBe('headers_too_large');
    const part = '--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n';
    const many = Buffer.from(
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(MAIL_LIMITS.attachments + 1)}`,
    );
    expect(await rejection(many)).toBe('too_many_parts');
    expect(await rejection(new Uint8Array(MAIL_LIMITS.fileBytes + 1))).toBe('file_too_large');
  });
});

describe('the format is told by the content', () => {
  it('whatever the name says', async () => {
    expect((await parseMailFile(Buffer.from('Subject: Hi\n\nText'), 'x.msg')).subject).toBe('Hi');
    requireSamples();
    for (const { bytes } of readSamples('msg').filter(({ name }) => name === 'Simple.msg')) {
      expect((await parseMailFile(bytes, 'x.eml')).subject).toBe('Simple');
    }
  });
});

describe('no content is lost', () => {
  it('when the boundary never comes', async () => {
    const mail = await parse(
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=other',
      '',
      'The text',
      'all the same',
    );
    expect(mail.text).toBe('The text\nall the same');
    expect(mail.warnings).toContain('broken_structure');
  });

  it('when the empty line after the headers is missing', async () => {
    expect((await parse('From: a@b.example', 'Subject: x', 'The first line', '', 'The second')).text).toBe(
      'The first line\n\nThe second',
    );
  });

  it('when parts are nested deeper than is read', async () => {
    const depth = MAIL_LIMITS.nesting + 5;
    const open = Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}x\r\n\r\n--b${n}x\r\n`,
    ).join('');
    const mail = await parseMailFile(Buffer.from(`Subject: x\r\n${open}\r\nThe innermost text`), 'x.eml');
    expect(mail.text).toContain('The innermost text');
  });

  it('when the charset is unknown, wrong or missing', async () => {
    expect((await parse('Subject: x', 'Content-Type: text/plain; charset=x-nobody', '', 'Gr\xfc\xdfe')).text).toBe(
      'Grüße',
    );
    expect((await parse('Subject: x', 'Content-Type: text/plain; charset=utf-8', '', 'Gr\xfc\xdfe')).text).toBe(
      'Grüße',
    );
    expect((await parse('Subject: x', '', 'Gr\xc3\xbc\xc3\x9fe')).text).toBe('Grüße');
    expect((await parse('Subject: x', 'Content-Type: text/plain; charset=utf-7', '', 'Gr+APwA3w-e')).text).toBe(
      'Grüße',
    );
    expect((await parse('Subject: Gr\xfc\xdfe', '', 'x')).subject).toBe('Grüße');
  });

  it('of a binary part or an attached message: byte for byte', async () => {
    const binary = Buffer.from([0, 13, 10, 13, 13, 10, 255, 10, 46, 13]);
    const inner = 'Subject: inner\r\n\r\nsigned  \r\ntext\r\n';
    const file = Buffer.concat([
      Buffer.from(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/x; name=a.bin\r\nContent-Transfer-Encoding: binary\r\n\r\n',
      ),
      binary,
      Buffer.from(`\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`),
    ]);
    const mail = await parseMailFile(file, 'x.eml');
    expect(Buffer.from(mail.attachments[0]?.bytes ?? []).equals(binary)).toBe(true);
    expect(Buffer.from(mail.attachments[1]?.bytes ?? []).toString()).toBe(inner);
    expect(mail.attachments.map(({ name }) => name)).toEqual(['a.bin', 'inner.eml']);
  });

  it('of a text that comes only as HTML', async () => {
    const mail = await parse(
      'Subject: x',
      'Content-Type: text/html',
      '',
      '<style>p{}</style><p>Dear <b>Sir</b>,</p><script>x</script><p>no.</p>',
    );
    expect(mail.text).toBe('Dear Sir,\n\nno.');
  });
});

describe('dates', () => {
  it.each([
    ['Mon, 6 Jun 2005 22:21:22 +0200', '2005-06-06T20:21:22.000Z'],
    ['Tue, 22 Jan 2002 14:35:28 UT', '2002-01-22T14:35:28.000Z'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z'],
  ])('%s', async (written, read) => {
    expect((await parse(`Date: ${written}`, '', 'x')).sentAt).toBe(read);
  });

  it.each(['10', 'yesterday', '31 Feb 2024 10:00:00 +0100', 'Mon, 6 Jun 2005', '99 Jun 2005 22:21:22 +0200'])(
    '%s is not guessed at',
    async (written) => {
      const mail = await parse(`Date: ${written}`, '', 'x');
      expect(mail.sentAt).toBeUndefined();
      expect(mail.warnings).toContain('date_unreadable');
    },
  );
});

describe('threads', () => {
  it('are read from all their headers', async () => {
    const mail = await parse(
      'Message-ID: <c@x>',
      'In-Reply-To: Your mail <b@x>',
      'References: <a@x> <b@x>',
      'References: <a@x> <broken',
      '',
      'x',
    );
    expect(mail.messageId).toBe('c@x');
    expect(mail.inReplyTo).toEqual(['b@x']);
    expect(mail.references).toEqual(['a@x', 'b@x']);
  });
});

describe('HTML', () => {
  const html = (...body: string[]): Promise<ParsedMail> => parse('Subject: x', 'Content-Type: text/html', '', ...body);

  it('loses everything that acts, reaches out or covers', async () => {
    const mail = await html(
      '<p onclick="x()" style="position:fixed;color:red;background:url(http://e.example/p)">a</p><script>alert(1)</script><form action="//e.example"><input></form>',
      '<iframe src="http://e.example"></iframe><svg onload="x()"></svg><a href="javascript:x()">b</a><link rel=stylesheet href=http://e.example><base href="//e.example">',
      '<img src="http://e.example/p.gif" alt="Logo"><img srcset="http://e.example/p.gif 2x"><img src="//e.example/q"><video src="http://e.example/v"></video>',
    );
    expect(mail.html).not.toMatch(
      /script|onclick|onload|position|url\(|<form|<input|<iframe|<svg|<link|<base|<img|<video|srcset|e\.example/i,
    );
    expect(mail.html).toContain('color:red');
    expect(mail.html).toContain('<span data-removed-image="remote">▧ Logo</span>');
    expect(mail.warnings).toContain('images_removed');
  });

  it('shows its own small images, known by their bytes, and no others', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const part = (id: string, body: string): string[] => [
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      `Content-ID: <${id}>`,
      '',
      body,
    ];
    const mail = await parse(
      'Subject: x',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<img src="cid:good@x"><img src="cid:evil@x"><img src="cid:none@x" width="1" height="1">',
      ...part('good@x', png.toString('base64')),
      ...part('evil@x', Buffer.from('<svg onload="x()">').toString('base64')),
      '--b--',
    );
    expect(mail.html).toBe(
      `<img src="data:image/png;base64,${png.toString('base64')}" /><span data-removed-image="unavailable">▧</span><span data-removed-image="unavailable"></span>`,
    );
    expect(mail.attachments.map(({ inline }) => inline)).toEqual([true, true]);
  });

  it('keeps the words of a removed image words', async () => {
    const mail = await html('<img src="http://e.example/x" alt="&lt;script&gt;alert(1)&lt;/script&gt;">');
    expect(mail.html).toBe('<span data-removed-image="remote">▧ &lt;script&gt;alert(1)&lt;/script&gt;</span>');
  });

  it('survives nesting deeper than any stack', async () => {
    const mail = await html(
      `<style>p{}</style>${'<div>'.repeat(50_000)}<script>x</script>the words${'</div>'.repeat(50_000)}`,
    );
    expect(mail.text).toBe('the words');
  });
});

describe('attachments', () => {
  it('have safe and different names', async () => {
    const part = (name: string): string[] => ['--b', `Content-Type: application/pdf; name="${name}"`, '', 'x'];
    const mail = await parse(
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...part('../../etc/passwd'),
      ...part('C:\\\\x\\\\CON'),
      ...part('a.pdf'),
      ...part('A.pdf'),
      ...part('=?utf-8?Q?Rechnung=E2=80=AEfdp.exe?='),
      ...part(''),
      '--b--',
    );
    expect(mail.attachments.map(({ name }) => name)).toEqual([
      'passwd',
      '_CON',
      'a.pdf',
      'A (2).pdf',
      'Rechnungfdp.exe',
      'test-6.pdf',
    ]);
  });
});

function stream(name: string, bytes: Uint8Array): Storage['streams'][number] {
  return { name, size: bytes.length, read: () => bytes };
}

/** A mail with its files as fingerprints, which are quicker to compare. */
async function summary(bytes: Uint8Array): Promise<object> {
  const mail = await parseMailFile(bytes, 'item.msg');
  const attachments = mail.attachments.map((one) => ({
    ...one,
    bytes: createHash('sha256').update(one.bytes).digest('hex'),
  }));
  return { ...mail, attachments };
}

/** The same item without the given streams: for what no sample shows. */
function without(bytes: Uint8Array, names: RegExp): Uint8Array {
  const root = readCompoundFile(bytes)?.root;
  if (root === undefined) throw new Error('the sample cannot be read');
  return writeCompoundFile({ ...root, streams: root.streams.filter(({ name }) => !names.test(name)) });
}

describe('Outlook items', () => {
  it('are readable when the body is RTF only', async () => {
    requireSamples();
    const expected: Record<string, string> = {
      'test1.msg': 'body', // plain text in RTF
      'Simple.msg': 'Simple', // HTML in RTF
      'A_memo.msg': 'A memo.', // RTF of its own
      'Hello__CJK.msg': 'Hello\nC 你好\nJ こんにちは\nK 안녕하세요',
      'nonUnicodeCP932.msg': '日本語 Non Unicode 本文',
    };
    for (const { name, bytes } of readSamples('msg').filter((sample) => expected[sample.name] !== undefined)) {
      expect((await parseMailFile(without(bytes, /^__substg1\.0_1000/), name)).text, name).toBe(expected[name]);
    }
  });

  it('keep their attachments when the container is damaged', async () => {
    requireSamples();
    for (const { bytes, name } of readSamples('msg').filter((sample) => sample.name === 'attachmentFiles.msg')) {
      const whole = await parseMailFile(bytes, name);
      const cut = new Uint8Array(bytes.subarray(0, bytes.length - 100));
      const read = await parseMailFile(cut, name);
      expect(read.warnings).toContain('file_damaged');
      expect(read.attachments.length).toBe(whole.attachments.length);
    }
  });

  it('are written anew without a change', async () => {
    requireSamples();
    for (const { bytes, name } of readSamples('msg')) {
      const file = readCompoundFile(bytes);
      expect(file?.damaged, name).toBe(false);
      if (file === undefined) throw new Error(name);
      expect(await summary(writeCompoundFile(file.root)), name).toEqual(await summary(bytes));
    }
  });
});
