import { addressParser, decodeWords } from 'postal-mime';
import type { MailAddress } from '../../core/ports/mail-parser.ts';
import { MAIL_LIMITS } from '../../core/ports/mail-parser.ts';
import { decodeHeaderBytes } from './charset.ts';

/** The header fields of a message or of one part, in order, unfolded, not yet decoded. */
export interface Header {
  name: string;
  value: string;
}

export interface Structured {
  value: string;
  params: ReadonlyMap<string, string>;
}

/** Longer values are an attack on whoever reads them, not a mail. */
const MAX_DECODED_CHARS = 20_000;
const MAX_ADDRESS_CHARS = 500_000;

/** Splits a block of header lines. Lines that are no header at all are passed over. */
export function readHeaders(block: Uint8Array): Header[] {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(latin1(block))?.[1];
  const headers: { name: string; parts: string[] }[] = [];
  let current: { name: string; parts: string[] } | undefined;
  for (const bytes of linesOf(block)) {
    const line = decodeHeaderBytes(bytes, charset);
    if (/^[ \t]/.test(line)) {
      current?.parts.push(line);
      continue;
    }
    // Old mailers put blanks before the colon (RFC 5322, 4.5); a name holds no blank inside.
    const match = /^([!-9;-~]+)[ \t]*:(.*)$/su.exec(line);
    if (match === null) continue;
    current = { name: (match[1] ?? '').toLowerCase(), parts: [match[2] ?? ''] };
    headers.push(current);
  }
  return headers.map(({ name, parts }) => ({
    name,
    value: parts
      .join('')
      .replace(/[\r\n\0]+/g, ' ')
      .trim(),
  }));
}

/** The first field of that name: a second one must not override what other programs show. */
export function first(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

/** Decoded words, one line, without control characters. */
export function headerText(value: string | undefined): string {
  const capped = (value ?? '').slice(0, MAX_DECODED_CHARS);
  return plainLine(safely(() => decodeWords(capped), capped));
}

/** Text for one line: white space folded, nothing invisible that could deceive. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '')
    .trim();
}

/** Everyone named in the fields of that name, groups opened. */
export function addresses(headers: readonly Header[], name: string): MailAddress[] {
  const found: MailAddress[] = [];
  for (const header of headers) {
    if (header.name !== name || header.value === '') continue;
    const value = modernise(header.value.slice(0, MAX_ADDRESS_CHARS));
    for (const mailbox of safely(() => addressParser(value, { flatten: true }), [])) {
      if (found.length >= MAIL_LIMITS.recipients) return found;
      const address = makeAddress(mailbox.name ?? '', mailbox.address ?? '');
      if (address !== undefined) found.push(address);
    }
  }
  return found;
}

/** Routes before the address and blanks before a dot, which RFC 5322, 4.4 still asks to be read. */
function modernise(value: string): string {
  return value.replace(/<\s*@[^<>:]*:([^<>:]*)>/g, '<$1>').replace(/(@[\w-]+)\s+\.\s*(?=\w)/g, '$1.');
}

/** A quoted or plain local part, a domain or an address literal; nothing that could start another address. */
const ADDRESS = /^(?:"[^"\s]+"|[^@\s"(),:;<>[\]\\]+)@(?:[^@\s"(),:;<>[\]\\]+|\[[\w.:]+\])$/u;

/** A name and an address as the rest of the program wants them, or nothing when both are empty. */
export function makeAddress(rawName: string, rawAddress: string): MailAddress | undefined {
  const name = headerText(rawName)
    .replace(/^["']+|["']+$/g, '')
    .trim();
  const bare = plainLine(withoutComments(rawAddress.slice(0, MAX_DECODED_CHARS)))
    .replace(/^<+|>+$/g, '')
    .replace(/\s+/g, '');
  const address = ADDRESS.test(bare) ? bare : undefined;
  const shown = name === '' || name.toLowerCase() === address?.toLowerCase() ? undefined : name;
  const leftover = address === undefined && shown === undefined && bare !== '' ? bare : undefined;
  if (address === undefined && shown === undefined && leftover === undefined) return undefined;
  return {
    ...((shown ?? leftover) === undefined ? {} : { name: (shown ?? leftover ?? '').slice(0, 500) }),
    ...(address === undefined || address.length > 320 ? {} : { address }),
  };
}

/** Message ids without their brackets. Broken ones (with blanks or brackets inside) are dropped. */
export function messageIds(value: string | undefined): string[] {
  const text = (value ?? '').slice(0, 200_000);
  const bracketed = [...text.matchAll(/<([^<>]*)>/g)].map((match) => match[1] ?? '');
  const bare = bracketed.length > 0 ? bracketed : text.split(/[\s,]+/);
  const ids = bare
    .filter((id) => id.length <= 2_000)
    .map((id) =>
      withoutComments(id)
        .replace(/\s*([@.])\s*/g, '$1')
        .trim(),
    )
    .filter((id) => /^[^\s<>]{1,900}$/u.test(id) && id.includes('@'));
  return [...new Set(ids)];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  met: 60,
  mest: 120,
  wet: 0,
  west: 60,
  eet: 120,
  eest: 180,
};

/**
 * A Date field by RFC 5322, its obsolete forms included. Strict on purpose: `new Date()` would guess,
 * in this machine's own zone, and a guessed date is worse than none.
 */
export function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = withoutComments(value.slice(0, 300))
    .replace(/\s*:\s*/g, ':')
    .replace(/\s+/g, ' ')
    .trim();
  const match =
    /^(?:[\p{L}.]+,? )?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([+-]\d{4}|[A-Za-z]+))?\b/u.exec(
      text,
    );
  if (match === null) return undefined;
  const month = MONTHS.indexOf((match[2] ?? '').slice(0, 3).toLowerCase());
  const year = fullYear(match[3] ?? '');
  const [day, hour, minute, second] = [match[1], match[4], match[5], match[6] ?? '0'].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (month < 0 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(2000, month, day, hour, minute, Math.min(second, 59)));
  date.setUTCFullYear(year, month, day);
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month) return undefined;
  return isoInstant(date.getTime() - offsetMinutes(match[7]) * 60_000);
}

/** Milliseconds to an ISO instant, if a calendar can hold them. */
export function isoInstant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1900 || year > 9999 ? undefined : date.toISOString();
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  // RFC 5322, 4.3: two digits below 50 are this century, everything else counts from 1900.
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (numeric !== null) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]));
  return ZONES[zone.toLowerCase()] ?? 0;
}

/** `value; name="x"; name*=utf-8''y` (RFC 2045, 2231), forgiving what programs get wrong. */
export function readStructured(value: string | undefined): Structured {
  const pieces = splitOutsideQuotes((value ?? '').slice(0, MAX_DECODED_CHARS));
  const plain = new Map<string, string>();
  const sections = new Map<string, Map<number, { text: string; encoded: boolean }>>();
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const key = piece.slice(0, equals).trim().toLowerCase();
    const text = unquote(piece.slice(equals + 1));
    const part = /^([^*]+)\*(?:(\d{1,3})(\*)?)?$/.exec(key);
    if (part === null) {
      if (!plain.has(key)) plain.set(key, text);
      continue;
    }
    const name = part[1] ?? '';
    const numbered = sections.get(name) ?? new Map<number, { text: string; encoded: boolean }>();
    numbered.set(Number(part[2] ?? 0), { text, encoded: part[2] === undefined || part[3] === '*' });
    sections.set(name, numbered);
  }
  for (const [name, numbered] of sections) plain.set(name, joinSections(numbered));
  return {
    value: withoutComments(pieces[0] ?? '')
      .trim()
      .toLowerCase(),
    params: plain,
  };
}

function joinSections(numbered: ReadonlyMap<number, { text: string; encoded: boolean }>): string {
  const ordered = [...numbered.entries()].sort(([a], [b]) => a - b).map(([, section]) => section);
  const start = ordered[0]?.encoded === true ? /^([^']*)'[^']*'/s.exec(ordered[0].text) : null;
  const bytes: number[] = [];
  ordered.forEach((section, index) => {
    const text = index === 0 && start !== null ? section.text.slice(start[0].length) : section.text;
    if (section.encoded) bytes.push(...percentBytes(text));
    else bytes.push(...Buffer.from(text, 'utf8'));
  });
  return decodeHeaderBytes(Uint8Array.from(bytes), start?.[1]);
}

function percentBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const piece of text.split(/(%[0-9a-f]{2})/i)) {
    if (/^%[0-9a-f]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else bytes.push(...Buffer.from(piece, 'utf8'));
  }
  return bytes;
}

function splitOutsideQuotes(value: string): string[] {
  const pieces: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    const character = value[i];
    if (character === '\\' && quoted) i++;
    else if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) {
      pieces.push(value.slice(start, i));
      start = i + 1;
    }
  }
  pieces.push(value.slice(start));
  return pieces;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"?/s.exec(trimmed);
  if (quoted !== null) return (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
  return trimmed.replace(/\s+\([^()]*\)$/, '').trim();
}

/** Removes (comments), nested ones too, outside quoted strings; an unclosed one stays. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let result = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '\\' && i + 1 < text.length) {
      if (depth === 0) result += character + (text[i + 1] ?? '');
      i++;
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
      result += character;
    } else if (character === '(' && !quoted) depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) result += character;
  }
  return depth === 0 ? result : text;
}

function* linesOf(block: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < block.length) {
    const newline = block.indexOf(0x0a, start);
    const end = newline < 0 ? block.length : newline;
    let last = end;
    while (last > start && block[last - 1] === 0x0d) last--;
    yield block.subarray(start, last);
    start = end + 1;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
