import { extensionOf, safeFileName, uniqueFileName } from '../../../shared/features/attachments/filename.ts';
import type { MailAttachment, ParsedMail } from '../../core/ports/mail-parser.ts';
import { MAIL_LIMITS, MailRejected } from '../../core/ports/mail-parser.ts';
import { isCompoundFile } from './compound-file.ts';
import type { MailDraft, PartDraft } from './draft.ts';
import { readEml } from './eml.ts';
import { first, headerText, readHeaders } from './headers.ts';
import { sanitise, textOfHtml } from './html.ts';
import { tooDeep } from './html-scan.ts';
import { splitHeader } from './mime-structure.ts';
import { readMsg } from './msg.ts';

/**
 * Reads an .eml or .msg file; its content decides which it is, not its name. A pure function over bytes.
 * Throws MailRejected when it is no mail, and never anything else.
 */
export async function parseMailFile(bytes: Uint8Array, fileName: string): Promise<ParsedMail> {
  if (bytes.length === 0) throw new MailRejected('empty_file', 'The file is empty.');
  if (bytes.length > MAIL_LIMITS.fileBytes) throw new MailRejected('file_too_large', 'The file is larger than 150 MB.');
  // A Node Buffer shares its memory with others when it is sliced; a plain array does not.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return finish(isCompoundFile(plain) ? readMsg(plain) : readEml(plain), fileName);
  } catch (error) {
    if (error instanceof MailRejected) throw error;
    // The parsers' own messages may quote the mail, so they stay here.
    throw new MailRejected('damaged_file', 'The file is damaged and cannot be read.');
  }
}

function finish(draft: MailDraft, fileName: string): ParsedMail {
  const { warnings, parts, html, text, ...rest } = draft;
  const readable = tidyText(text.trim() === '' && html !== undefined ? textOfHtml(html) : text);
  if (readable.length > MAIL_LIMITS.textChars) warnings.add('text_truncated');
  if (draft.from === undefined) warnings.add('no_sender');

  let safeHtml: string | undefined;
  const inline = new Set<PartDraft>(parts.filter((part) => part.inline));
  if (html !== undefined && html.length <= MAIL_LIMITS.htmlChars && !tooDeep(html)) {
    const safe = sanitise(html, parts);
    for (const part of parts) if (safe.used.has(part)) inline.add(part);
    if (safe.removedImages) warnings.add('images_removed');
    safeHtml = safe.html;
  } else if (html !== undefined) warnings.add('html_not_shown');

  return {
    ...rest,
    subject: draft.subject.slice(0, 2_000),
    references: draft.references.slice(-200),
    inReplyTo: draft.inReplyTo.slice(0, 50),
    text: cutText(readable),
    ...(safeHtml === undefined || safeHtml === '' ? {} : { html: safeHtml }),
    attachments: nameParts(parts, inline, fileName),
    warnings: [...warnings].sort(),
  };
}

/** Line ends as in the rest of the program, without what a screen or a database cannot hold. */
function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function cutText(text: string): string {
  if (text.length <= MAIL_LIMITS.textChars) return text;
  return text.slice(0, MAIL_LIMITS.textChars).toWellFormed().trimEnd();
}

function nameParts(parts: readonly PartDraft[], inline: ReadonlySet<PartDraft>, fileName: string): MailAttachment[] {
  const taken = new Set<string>();
  return parts.map((part, index) => {
    const name = uniqueFileName(
      safeFileName(partName(part), `${fallbackStem(fileName)}-${index + 1}${EXTENSIONS[part.mediaType] ?? '.bin'}`),
      taken,
    );
    taken.add(name.toLowerCase());
    return { name, mediaType: part.mediaType, bytes: new Uint8Array(part.bytes), inline: inline.has(part) };
  });
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/vnd.ms-outlook': '.msg',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/calendar': '.ics',
  'text/csv': '.csv',
  'text/rfc822-headers': '.txt',
  'message/delivery-status': '.txt',
  'message/disposition-notification': '.txt',
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/tiff': '.tif',
  'application/zip': '.zip',
  'application/pkcs7-signature': '.p7s',
  'application/x-pkcs7-signature': '.p7s',
  'application/pgp-signature': '.asc',
  'application/rtf': '.rtf',
};

/** Its own name; for an attached message its subject; each with the extension its kind needs. */
function partName(part: PartDraft): string {
  const nested = part.mediaType === 'message/rfc822' || part.mediaType === 'application/vnd.ms-outlook';
  const extension = EXTENSIONS[part.mediaType] ?? '';
  if (part.name !== '')
    return nested && !['.eml', '.msg'].includes(extensionOf(part.name)) ? part.name + extension : part.name;
  const title = part.title || (part.mediaType === 'message/rfc822' ? subjectOf(part.bytes) : '');
  // A subject may hold slashes; in a name they would be read as a path.
  return title === '' || (!nested && extensionOf(title) === '')
    ? ''
    : title.replace(/[\\/]/g, '-').slice(0, 150) + (nested ? extension : '');
}

function subjectOf(message: Uint8Array): string {
  return headerText(first(readHeaders(splitHeader(message).header), 'subject'));
}

function fallbackStem(fileName: string): string {
  const safe = safeFileName(fileName, 'mail', 60);
  return safe.slice(0, safe.length - extensionOf(safe).length) || 'mail';
}
