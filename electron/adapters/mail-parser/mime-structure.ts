import { MAIL_LIMITS, MailRejected } from '../../core/ports/mail-parser.ts';
import type { Header, Structured } from './headers.ts';
import { first, readHeaders, readStructured } from './headers.ts';

/**
 * One part of a message. The library reads words and addresses; the cutting into parts is done here,
 * because it would rewrite line ends and so damage binary parts and attached signed messages.
 */
export interface MimePart {
  headers: Header[];
  type: Structured;
  /** The raw body, exactly as in the file, without the line end that belongs to the boundary. */
  body: Uint8Array;
  children: MimePart[];
  /** A multipart whose boundary never came, or was never closed. */
  broken: boolean;
}

interface Budget {
  parts: number;
  headerBytes: number;
}

/** Cuts a message into its parts; a message within a message stays whole. */
export function readStructure(bytes: Uint8Array): MimePart {
  return readPart(bytes, 'text/plain', 0, { parts: 0, headerBytes: 0 });
}

/**
 * Where the header block ends and the body begins: at the first empty line, or where a program forgot
 * that line and the text starts at once. A single stray line between two headers belongs to the block.
 */
export function splitHeader(bytes: Uint8Array): { header: Uint8Array; body: Uint8Array } {
  for (let start = 0; start < bytes.length; ) {
    const line = lineAt(bytes, start);
    if (line.text === '') return { header: bytes.subarray(0, start), body: bytes.subarray(line.next) };
    if (!HEADER_LINE.test(line.text) && !HEADER_LINE.test(lineAt(bytes, line.next).text)) {
      return { header: bytes.subarray(0, start), body: bytes.subarray(start) };
    }
    start = line.next;
  }
  return { header: bytes, body: bytes.subarray(bytes.length) };
}

const HEADER_LINE = /^(?:[!-9;-~]+[ \t]*:|[ \t])/;

/** One line, cut to what is needed to recognise a header. */
function lineAt(bytes: Uint8Array, start: number): { text: string; next: number } {
  const newline = bytes.indexOf(0x0a, start);
  const end = newline < 0 ? bytes.length : newline;
  let last = end;
  while (last > start && bytes[last - 1] === 0x0d) last--;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(last - start, 1000)).toString('latin1');
  return { text, next: Math.min(end + 1, bytes.length) };
}

function readPart(bytes: Uint8Array, defaultType: string, depth: number, budget: Budget): MimePart {
  const { header, body } = splitHeader(bytes);
  budget.parts++;
  budget.headerBytes += header.length;
  if (budget.headerBytes > MAIL_LIMITS.headerBytes)
    throw new MailRejected('headers_too_large', 'The headers are larger than any real mail has.');
  if (budget.parts > MAIL_LIMITS.attachments * 2)
    throw new MailRejected('too_many_parts', 'The mail has more parts than can be read.');
  const headers = readHeaders(header);
  const type = readStructured(first(headers, 'content-type') ?? defaultType);
  const part: MimePart = { headers, type, body, children: [], broken: false };
  if (!type.value.startsWith('multipart/')) return part;

  const boundary = type.params.get('boundary') ?? '';
  const pieces = depth >= MAIL_LIMITS.nesting ? undefined : cutAtBoundary(body, boundary);
  if (pieces === undefined) return { ...part, broken: true };
  const childType = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  part.broken = !pieces.closed;
  part.children = pieces.parts.map((piece) => readPart(piece, childType, depth + 1, budget));
  return part;
}

/** The pieces between the boundary lines, or nothing when the boundary does not occur. */
function cutAtBoundary(body: Uint8Array, boundary: string): { parts: Uint8Array[]; closed: boolean } | undefined {
  if (boundary === '') return undefined;
  const marker = Buffer.from(`--${boundary}`, 'utf8');
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  let start = -1;
  for (let at = buffer.indexOf(marker); at >= 0; at = buffer.indexOf(marker, at + 1)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue;
    const line = boundaryLine(buffer, at + marker.length);
    if (line === undefined) continue;
    if (start >= 0) parts.push(body.subarray(start, endBefore(buffer, start, at)));
    if (line.closing) return { parts, closed: true };
    start = line.next;
  }
  if (start < 0) return undefined;
  parts.push(body.subarray(Math.min(start, body.length)));
  return { parts, closed: false };
}

/** After the marker only dashes, blanks and the line end may follow; anything else is another boundary. */
function boundaryLine(buffer: Buffer, after: number): { closing: boolean; next: number } | undefined {
  const closing = buffer[after] === 0x2d && buffer[after + 1] === 0x2d;
  let at = closing ? after + 2 : after;
  while (buffer[at] === 0x20 || buffer[at] === 0x09 || buffer[at] === 0x0d) at++;
  if (at < buffer.length && buffer[at] !== 0x0a) return undefined;
  return { closing, next: at + 1 };
}

function endBefore(buffer: Buffer, start: number, boundaryAt: number): number {
  let end = boundaryAt - 1;
  if (end > start && buffer[end - 1] === 0x0d) end--;
  return Math.max(end, start);
}
