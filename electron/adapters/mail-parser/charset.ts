import iconv from 'iconv-lite';

export interface Decoded {
  text: string;
  /** The declared charset was missing, unknown or untrue. */
  guessed: boolean;
}

const ALIASES: Readonly<Record<string, string>> = {
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp65000: 'utf-7',
  cp65001: 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  cp20127: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
};

/**
 * Bytes to text by the declared charset. Where the declaration is missing or plainly wrong, UTF-8 is
 * tried and then Windows-1252, so that nothing is lost.
 */
export function decodeText(bytes: Uint8Array, label?: string): Decoded {
  const name = normalise(label);
  if (name === 'windows-1252' || name === '') {
    // "us-ascii" and "iso-8859-1" are what careless programs write over UTF-8.
    const utf8 = strictUtf8(bytes);
    if (utf8 !== undefined) return { text: utf8, guessed: false };
    return { text: windows1252(bytes), guessed: name === '' };
  }
  const text = decodeNamed(bytes, name);
  if (text === undefined) return { text: strictUtf8(bytes) ?? windows1252(bytes), guessed: true };
  // Bytes that the declared charset does not have, but that are sound UTF-8, are UTF-8.
  const utf8 = text.includes('\uFFFD') ? strictUtf8(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, guessed: true };
  if (name !== 'utf-8' && name !== 'utf8') return { text, guessed: false };
  return mostlyBroken(text) ? { text: windows1252(bytes), guessed: true } : { text, guessed: false };
}

/** A header line of raw bytes: UTF-8 if it is, else the message's charset, else Windows-1252. */
export function decodeHeaderBytes(bytes: Uint8Array, label?: string): string {
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const name = normalise(label);
  if (name !== '' && !name.startsWith('utf-16')) {
    const text = decodeNamed(bytes, name);
    if (text !== undefined && !text.includes('\uFFFD')) return text;
  }
  return windows1252(bytes);
}

/** The iconv name of a Windows code page number, or undefined when nobody knows it. */
export function codePageName(codePage: number): string | undefined {
  const name = normalise(`cp${codePage}`);
  return iconv.encodingExists(name) ? name : undefined;
}

function normalise(label: string | undefined): string {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^x-(?=cp|windows|sjis|euc|utf)/, '');
  return ALIASES[name] ?? (/^(iso-?8859-1|latin-?1|cp1252)$/.test(name) ? 'windows-1252' : name);
}

function decodeNamed(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    // Not a name of the Encoding Standard (UTF-7, DOS code pages): iconv-lite knows more of them.
  }
  return iconv.encodingExists(name)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name)
    : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** A cut-off character is forgivable; a text in which most foreign letters fail is another charset. */
function mostlyBroken(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken++;
    else if (character > '\u007F') foreign++;
  }
  return broken > 0 && broken > foreign;
}
