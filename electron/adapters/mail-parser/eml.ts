import type { MailAddress, MailKind, MailWarning } from '../../core/ports/mail-parser.ts';
import { MAIL_LIMITS, MailRejected } from '../../core/ports/mail-parser.ts';
import { decodeBody, unflow } from './body-encoding.ts';
import { decodeText } from './charset.ts';
import type { MailDraft, PartDraft } from './draft.ts';
import type { Header } from './headers.ts';
import { addresses, first, headerText, messageIds, readDate, readStructured } from './headers.ts';
import { htmlOfText, textOfHtml } from './html.ts';
import type { MimePart } from './mime-structure.ts';
import { readStructure } from './mime-structure.ts';

const FIELDS_OF_A_MAIL = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'return-path',
  'sender',
  'reply-to',
  'delivered-to',
]);

/** Reads an Internet message (RFC 5322, MIME). */
export function readEml(file: Uint8Array): MailDraft {
  const root = readStructure(tidyStart(file));
  if (!root.headers.some((header) => FIELDS_OF_A_MAIL.has(header.name))) {
    throw new MailRejected('not_a_mail', 'The file has none of the headers that make a mail.');
  }
  const warnings = new Set<MailWarning>();
  const parts: PartDraft[] = [];
  const body = readBody(root, { parts, warnings });
  const sentAt = readDate(first(root.headers, 'date'));
  if (sentAt === undefined) warnings.add('date_unreadable');
  return {
    kind: kindOf(root, parts),
    ...optional('messageId', messageIds(first(root.headers, 'message-id'))[0]),
    inReplyTo: messageIds(first(root.headers, 'in-reply-to')),
    references: messageIds(
      root.headers
        .filter((header) => header.name === 'references')
        .map((header) => header.value)
        .join(' '),
    ),
    subject: headerText(first(root.headers, 'subject')),
    ...optional('from', senderOf(root.headers)),
    to: addresses(root.headers, 'to'),
    cc: addresses(root.headers, 'cc'),
    ...optional('sentAt', sentAt),
    text: body.text ?? '',
    ...optional('html', body.html),
    fields: [],
    parts,
    warnings,
  };
}

interface Body {
  text?: string;
  html?: string;
}

interface Collected {
  parts: PartDraft[];
  warnings: Set<MailWarning>;
}

function readBody(part: MimePart, into: Collected): Body {
  if (!part.type.value.startsWith('multipart/')) return readLeaf(part, into);
  if (part.broken) into.warnings.add('broken_structure');
  if (part.children.length === 0) {
    // The boundary never came: whatever stands there is all there is, so it is kept as text.
    const { text } = decodeText(decodeBody(part.body, first(part.headers, 'content-transfer-encoding')));
    return text.trim() === '' ? {} : { text };
  }
  const bodies = part.children.map((child) => readBody(child, into));
  return part.type.value === 'multipart/alternative' ? chooseBest(bodies) : joinBodies(bodies);
}

/** The last HTML and the last text that say anything: the richest comes last (RFC 2046, 5.1.4). */
function chooseBest(bodies: readonly Body[]): Body {
  const text =
    bodies.findLast((body) => body.text !== undefined && body.text.trim() !== '' && body.html === undefined)?.text ??
    bodies.findLast((body) => body.text !== undefined && body.text.trim() !== '')?.text;
  const html = bodies.findLast((body) => body.html !== undefined && body.html.trim() !== '')?.html;
  return { ...optional('text', text), ...optional('html', html) };
}

function joinBodies(bodies: readonly Body[]): Body {
  const filled = bodies.filter((body) => body.text !== undefined || body.html !== undefined);
  if (filled.length <= 1) return filled[0] ?? {};
  const text = filled
    .map((body) => body.text ?? textOfHtml(body.html ?? ''))
    .filter((piece) => piece.trim() !== '')
    .join('\n\n');
  if (filled.every((body) => body.html === undefined)) return { text };
  return { text, html: filled.map((body) => body.html ?? htmlOfText(body.text ?? '')).join('\n<hr>\n') };
}

function readLeaf(part: MimePart, into: Collected): Body {
  const disposition = readStructured(first(part.headers, 'content-disposition'));
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(part.type.value) ? part.type.value : 'text/plain';
  const name = disposition.params.get('filename') ?? part.type.params.get('name');
  const isText = mediaType === 'text/plain' || mediaType === 'text/html';
  const bytes = decodeBody(part.body, first(part.headers, 'content-transfer-encoding'));
  if (isText && disposition.value !== 'attachment' && name === undefined) {
    const text = readText(bytes, part, into.warnings);
    return mediaType === 'text/html' ? { html: text } : { text };
  }
  if (into.parts.length >= MAIL_LIMITS.attachments)
    throw new MailRejected('too_many_parts', 'The mail has more attachments than can be read.');
  const location = first(part.headers, 'content-location');
  const contentId = first(part.headers, 'content-id')?.replace(/^<|>$/g, '');
  into.parts.push({
    name: headerText(name ?? ''),
    mediaType,
    bytes,
    ids: [contentId, location].flatMap((id) => (id === undefined || id === '' ? [] : [id])),
    inline: disposition.value === 'inline' && contentId !== undefined && mediaType.startsWith('image/'),
    ...optional('title', headerText(first(part.headers, 'content-description'))),
  });
  return {};
}

function readText(bytes: Uint8Array, part: MimePart, warnings: Set<MailWarning>): string {
  const { text, guessed } = decodeText(bytes, part.type.params.get('charset') ?? metaCharset(bytes, part));
  if (guessed) warnings.add('charset_guessed');
  const flowed = part.type.value === 'text/plain' && /^flowed$/i.test(part.type.params.get('format') ?? '');
  return flowed ? unflow(text, /^yes$/i.test(part.type.params.get('delsp') ?? '')) : text;
}

/** HTML may name its charset itself when the header does not. */
function metaCharset(bytes: Uint8Array, part: MimePart): string | undefined {
  if (part.type.value !== 'text/html') return undefined;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
}

function senderOf(headers: readonly Header[]): MailAddress | undefined {
  const from = addresses(headers, 'from');
  return (
    from.find((one) => one.address !== undefined) ??
    addresses(headers, 'sender').find((one) => one.address !== undefined) ??
    from[0]
  );
}

function kindOf(root: MimePart, parts: readonly PartDraft[]): MailKind {
  if (root.type.value === 'multipart/report') return 'report';
  return parts.some((part) => part.mediaType === 'text/calendar') || root.type.value === 'text/calendar'
    ? 'appointment'
    : 'message';
}

/** Byte-order mark, empty first lines, and the lone carriage returns of very old Macs. */
function tidyStart(file: Uint8Array): Uint8Array {
  let start = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? 3 : 0;
  while (start < file.length && [0x0a, 0x0d, 0x20, 0x09].includes(file[start] ?? 0)) start++;
  const bytes = file.subarray(start);
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
