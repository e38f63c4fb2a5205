import { codePageName } from './charset.ts';
import type { Storage } from './compound-file.ts';

/** The numbers by which an Outlook item says how its 8-bit texts are written. */
export interface CodePages {
  message?: number;
  internet?: number;
  locale?: number;
}

/** Read straight from the fixed-size properties (MS-OXMSG 2.4), before any text is decoded. */
export function readCodePages(root: Storage): CodePages {
  const stream = root.streams.find(({ name }) => name === '__properties_version1.0')?.read();
  const pages: CodePages = {};
  if (stream === undefined) return pages;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  for (let at = 32; at + 16 <= stream.length; at += 16) {
    const value = view.getUint32(at + 8, true);
    const tag = view.getUint32(at, true);
    if (tag === 0x3ffd0003) pages.message = value;
    else if (tag === 0x3fde0003) pages.internet = value;
    else if (tag === 0x3ff10003) pages.locale = value;
  }
  return pages;
}

/** The charset of the HTML body. */
export function codePageOf(pages: CodePages): string | undefined {
  return pages.internet === undefined
    ? undefined
    : (codePageName(pages.internet) ??
        (pages.internet === 65001 ? 'utf-8' : JAPANESE.has(pages.internet) ? 'iso-2022-jp' : undefined));
}

const JAPANESE = new Set([50220, 50221, 50222]);

/** Mail charsets stand beside a Windows code page; the 8-bit texts in the file are in the latter. */
const WINDOWS_PAGE_OF: Readonly<Record<number, number>> = {
  50220: 932,
  50221: 932,
  50222: 932,
  51932: 932,
  20932: 932,
  50225: 949,
  51949: 949,
  51936: 936,
  54936: 936,
  52936: 936,
  28591: 1252,
  28605: 1252,
  28592: 1250,
  28594: 1257,
  28595: 1251,
  28597: 1253,
  28598: 1255,
  38598: 1255,
  28599: 1254,
  28603: 1257,
  20866: 1251,
  21866: 1251,
};

/** By the primary language of a Windows locale (the low ten bits). */
const WINDOWS_PAGE_OF_LANGUAGE: Readonly<Record<number, number>> = {
  1: 1256,
  2: 1251,
  4: 936,
  5: 1250,
  8: 1253,
  13: 1255,
  14: 1250,
  17: 932,
  18: 949,
  21: 1250,
  24: 1250,
  25: 1251,
  26: 1250,
  27: 1250,
  30: 874,
  31: 1254,
  34: 1251,
  35: 1251,
  36: 1250,
  37: 1257,
  38: 1257,
  39: 1257,
  41: 1256,
  42: 1258,
};

/** The name, for iconv, of the code page of 8-bit texts. */
export function ansiEncoding({ message, internet, locale }: CodePages): string {
  const byLocale =
    locale === 0x0404 || locale === 0x0c04
      ? 950
      : locale === undefined
        ? undefined
        : WINDOWS_PAGE_OF_LANGUAGE[locale & 0x3ff];
  const byInternet =
    internet === undefined
      ? undefined
      : (WINDOWS_PAGE_OF[internet] ?? (isWindowsPage(internet) ? internet : undefined));
  const page =
    [message !== undefined && isWindowsPage(message) ? message : undefined, byInternet, byLocale].find(
      (one) => one !== undefined,
    ) ?? 1252;
  return codePageName(page) ?? 'windows-1252';
}

function isWindowsPage(page: number): boolean {
  return (page >= 1250 && page <= 1258) || [874, 932, 936, 949, 950].includes(page);
}
