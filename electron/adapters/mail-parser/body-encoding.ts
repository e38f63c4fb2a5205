/** Content-Transfer-Encoding (RFC 2045, 6): back to the bytes that were meant. */
export function decodeBody(body: Uint8Array, encoding: string | undefined): Uint8Array {
  const name = /[\w-]+/.exec((encoding ?? '').replace(/\([^)]*\)/g, '').toLowerCase())?.[0] ?? '';
  if (name === 'base64' || name === 'b') return decodeBase64(body);
  if (name === 'quoted-printable' || name === 'q') return decodeQuotedPrintable(body);
  if (/^(?:x-)?uu(?:e|encode|encoded)?$/.test(name)) return decodeUuencode(body) ?? body;
  // 7bit, 8bit, binary, and whatever else a broken program wrote there: as it is.
  return body;
}

function decodeBase64(body: Uint8Array): Uint8Array {
  // Some programs pad every line, so each padded unit is decoded by itself; Node skips foreign characters.
  const units = asBuffer(body).toString('latin1').split(/=+/);
  return units.length <= 2
    ? Buffer.from(units[0] ?? '', 'base64')
    : Buffer.concat(units.map((unit) => Buffer.from(unit, 'base64')));
}

function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const result = new Uint8Array(body.length);
  let size = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0;
    if (byte !== 0x3d) {
      result[size++] = byte;
      continue;
    }
    const lineEnd = softBreak(body, i + 1);
    if (lineEnd !== undefined) {
      i = lineEnd - 1;
      continue;
    }
    const value = hexValue(body[i + 1]) * 16 + hexValue(body[i + 2]);
    if (Number.isNaN(value)) result[size++] = byte;
    else {
      result[size++] = value;
      i += 2;
    }
  }
  return result.subarray(0, size);
}

/** `=` at the end of a line, blanks allowed in between: where the next line starts. */
function softBreak(body: Uint8Array, from: number): number | undefined {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09) at++;
  if (at >= body.length) return at;
  if (body[at] === 0x0d && body[at + 1] === 0x0a) return at + 2;
  return body[at] === 0x0a || body[at] === 0x0d ? at + 1 : undefined;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : Number.NaN;
}

/** `begin 644 name` … `end`, as old mailers sent files. */
function decodeUuencode(body: Uint8Array): Uint8Array | undefined {
  const lines = asBuffer(body).toString('latin1').split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (begin < 0) return undefined;
  const chunks: Uint8Array[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === 'end' || line === '`' || line === '') break;
    chunks.push(uuLine(line));
  }
  return Buffer.concat(chunks);
}

function uuLine(line: string): Uint8Array {
  const value = (index: number): number => ((line.charCodeAt(index) || 32) - 32) & 63;
  const length = value(0);
  const bytes = new Uint8Array(length);
  for (let at = 0, i = 1; at < length; at += 3, i += 4) {
    const group = (value(i) << 18) | (value(i + 1) << 12) | (value(i + 2) << 6) | value(i + 3);
    bytes[at] = group >> 16;
    if (at + 1 < length) bytes[at + 1] = (group >> 8) & 255;
    if (at + 2 < length) bytes[at + 2] = group & 255;
  }
  return bytes;
}

/** RFC 3676: joins the lines of a flowed paragraph, each depth of quotation by itself. */
export function unflow(text: string, deleteSpace: boolean): string {
  const paragraphs: string[][] = [];
  let open = false;
  let openDepth = 0;
  for (const raw of text.split(/\r?\n/)) {
    const quote = /^>*/.exec(raw)?.[0] ?? '';
    const unstuffed = raw.slice(quote.length).replace(/^ /, '');
    const flows = unstuffed.endsWith(' ') && unstuffed !== '-- ';
    const piece = flows && deleteSpace ? unstuffed.slice(0, -1) : unstuffed;
    if (open && openDepth === quote.length) paragraphs.at(-1)?.push(piece);
    else paragraphs.push([quote === '' ? piece : `${quote} ${piece}`]);
    open = flows;
    openDepth = quote.length;
  }
  return paragraphs.map((pieces) => pieces.join('')).join('\n');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
