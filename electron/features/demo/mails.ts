import iconv from 'iconv-lite';
import type { Language } from '../../../shared/contract/values.ts';
import { Random } from './random.ts';
import { demoTexts, fill, newClient, newSetting } from './words.ts';

/** A page of PDF with one line on it, for attachments that a preview can show. */
export function smallPdf(line: string): Buffer {
  // One byte for each sign, as the page's font is encoded: the umlauts of all four languages are among them.
  const text = iconv
    .encode(line, 'win1252')
    .toString('latin1')
    .replaceAll(/[\\()]/gu, '\\$&');
  const content = `BT /F1 18 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
const folded = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/gu, '$&\r\n');

/** A mail from a made-up client, with a PDF. */
export function demoMail(seed: string, language: Language, at: Date): { name: string; bytes: Buffer } {
  const random = new Random(seed);
  const texts = demoTexts[language];
  const client = newClient(random, language);
  const piece = random.pick(texts.kinds.clientRequest);
  const setting = newSetting(random, language, client.name, '', at);
  const subject = fill(random, piece.title, setting);
  const body = fill(random, random.pick(texts.fromClient), setting);
  const boundary = `griffel-${random.int(100_000, 999_999)}`;
  const mail = [
    `From: ${encoded(client.name)} <${client.email}>`,
    'To: <post@kanzlei.example>',
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${random.int(1_000_000, 9_999_999)}.${at.getTime()}@post.example>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    folded(Buffer.from(body, 'utf8')),
    `--${boundary}`,
    'Content-Type: application/pdf; name="1.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="1.pdf"',
    '',
    folded(smallPdf(subject)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return { name: `${setting.last}.eml`, bytes: Buffer.from(mail, 'utf8') };
}
