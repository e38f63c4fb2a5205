import { decompressRTF } from '@kenjiuno/decompressrtf';
import iconv from 'iconv-lite';
import { deEncapsulateSync, Tokenize } from 'rtf-stream-parser';
import { ToPlainText } from 'rtf-stream-parser/dist/src/ToPlainText.js';
import { MAIL_LIMITS } from '../../core/ports/mail-parser.ts';

export interface RtfBody {
  /** RTF is Outlook's wrapping; often it holds the HTML that was really sent. */
  html?: string;
  text: string;
}

/** Reads a compressed RTF body (MS-OXRTFCP). Undefined when it holds nothing that can be read. */
export function readCompressedRtf(compressed: Uint8Array): RtfBody | undefined {
  const rtf = decompress(compressed);
  if (rtf === undefined) return undefined;
  const text = attempt(() => plainText(rtf)) ?? '';
  const unwrapped = attempt(() => deEncapsulateSync(rtf, { decode, warn: ignore, replaceSymbolFontChars: true }));
  if (unwrapped?.mode === 'html') return { html: String(unwrapped.text), text };
  if (unwrapped?.mode === 'text') return { text: String(unwrapped.text) };
  return text.trim() === '' ? undefined : { text };
}

function decompress(compressed: Uint8Array): Buffer | undefined {
  if (compressed.length < 16 || compressed.length > MAIL_LIMITS.rtfBytes) return undefined;
  const input = Buffer.from(compressed);
  // The decompressor believes the announced length, and would go on reading zeros for as long as that says.
  input.writeUInt32LE(Math.min(input.readUInt32LE(0), input.length - 4), 0);
  const rtf = attempt(() => Buffer.from(decompressRTF(input as unknown as number[])));
  if (rtf === undefined || rtf.length > MAIL_LIMITS.rtfBytes * 2) return undefined;
  const latin = rtf.toString('latin1');
  if (!latin.startsWith('{\\rtf')) return undefined;
  // The reader reserves what \bin announces; more than there is can only be an attack or damage.
  return Buffer.from(
    latin.replace(/\\bin(\d{1,20})/g, (word, size: string) => (Number(size) > rtf.length ? '\\bin0' : word)),
    'latin1',
  );
}

function plainText(rtf: Buffer): string {
  const tokens = new Tokenize();
  const words = new ToPlainText({ decode, warn: ignore });
  const pieces: string[] = [];
  // Both are streams, but have no need to be: driven by hand they answer at once.
  tokens.push = (token: unknown) => {
    words._transform(token as Parameters<typeof words._transform>[0], '', fail);
    return true;
  };
  words.push = (piece: unknown) => pieces.push(String(piece)) > 0;
  try {
    tokens._transform(rtf, undefined, fail);
    tokens._flush(ignore);
    words._flush(fail);
  } catch {
    // Damaged towards its end: what was read so far is still the sender's text.
  }
  return pieces.join('');
}

function decode(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'windows-1252');
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function fail(error?: unknown): void {
  if (error !== undefined && error !== null) throw error;
}

function ignore(): void {
  // Nothing of a mail's content may reach a log.
}
