/** File names that come from outside: made safe once, here, for every system and every screen. */

/** Long enough for people, short enough for Windows paths and for 255-byte file systems. */
export const FILE_NAME_MAX_BYTES = 180;

const MAX_EXTENSION_BYTES = 20;

/** Controls, direction overrides, invisible marks, tags and lone surrogates: they only serve to deceive. */
const DECEPTIVE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;
const FORBIDDEN_ON_WINDOWS = /[<>:"|?*]/g;
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:$|[. ])/iu;

/**
 * A name that is safe to show and to save: no path, no reserved name, nothing invisible, never empty.
 * Applying it twice changes nothing more.
 */
export function safeFileName(name: string, fallback = 'attachment', maxBytes = FILE_NAME_MAX_BYTES): string {
  const last =
    name
      .normalize('NFC')
      .split(/[\\/\u2215\u2044\uFF0F\uFF3C]/u)
      .findLast((part) => tidy(part) !== '') ?? '';
  let safe = tidy(last.replace(FORBIDDEN_ON_WINDOWS, '_'));
  if (RESERVED_ON_WINDOWS.test(safe)) safe = `_${safe}`;
  safe = shorten(safe, maxBytes);
  return safe === '' ? fallback : safe;
}

/** The part after the last dot, with the dot, in lower case; empty when there is none worth the name. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot) : '';
  return /^\.[^\s.]+$/u.test(extension) && byteLength(extension) <= MAX_EXTENSION_BYTES ? extension.toLowerCase() : '';
}

/** A name that no other in the list has, ignoring case: `offer.pdf`, `offer (2).pdf`. */
export function uniqueFileName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const extension = name.slice(name.length - extensionOf(name).length);
  const stem = name.slice(0, name.length - extension.length);
  for (let n = 2; ; n++) {
    const suffix = ` (${n})${extension}`;
    const candidate = cut(stem, FILE_NAME_MAX_BYTES - byteLength(suffix)).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** White space is one space; Windows drops dots and spaces at the end, so they go before it does. */
function tidy(part: string): string {
  return part
    .replace(/[\t\n\v\f\r]/g, ' ')
    .replace(DECEPTIVE, '')
    .replace(/\s+/gu, ' ')
    .replace(/^ +/, '')
    .replace(/[. ]+$/, '');
}

function shorten(name: string, maxBytes: number): string {
  if (byteLength(name) <= maxBytes) return name;
  const extension = name.slice(name.length - extensionOf(name).length);
  const stem = name.slice(0, name.length - extension.length);
  return tidy(cut(stem, maxBytes - byteLength(extension)).replace(/[. ]+$/, '') + extension);
}

function cut(text: string, maxBytes: number): string {
  let size = 0;
  let kept = '';
  for (const character of text) {
    size += byteLength(character);
    if (size > maxBytes) break;
    kept += character;
  }
  return kept;
}

/** Length in UTF-8, counted by hand because this folder knows neither Node nor a browser. */
function byteLength(text: string): number {
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
