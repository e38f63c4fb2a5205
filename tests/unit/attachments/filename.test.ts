import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extensionOf,
  FILE_NAME_MAX_BYTES,
  safeFileName,
  uniqueFileName,
} from '../../../shared/features/attachments/filename.ts';

describe('file names from outside', () => {
  it.each([
    ['offer.pdf', 'offer.pdf'],
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\Klage.docx', 'Klage.docx'],
    ['folder/', 'folder'],
    ['..', 'attachment'],
    ['', 'attachment'],
    [' . . ', 'attachment'],
    ['a\u0000b\u001f.txt', 'ab.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['zero\u200Bwidth\uFEFF.pdf', 'zerowidth.pdf'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['com1 .log', '_com1 .log'],
    ['LPT\u00b9.txt', '_LPT\u00b9.txt'],
    ['console.txt', 'console.txt'],
    ['report.txt...  ', 'report.txt'],
    ['a<b>c:d"e|f?g*h.txt', 'a_b_c_d_e_f_g_h.txt'],
    ['file.txt:evil.exe', 'file.txt_evil.exe'],
    ['u\u0308ber.pdf', '\u00fcber.pdf'],
    ['Rechnung   Nr.\t5.pdf', 'Rechnung Nr. 5.pdf'],
    ['.htaccess', '.htaccess'],
    ['kaputt\ud800.pdf', 'kaputt.pdf'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('are cut by bytes and keep their extension', () => {
    const safe = safeFileName(`${'\u00e4'.repeat(500)}.docx`);
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(FILE_NAME_MAX_BYTES);
    expect(safe.endsWith('\u00e4.docx')).toBe(true);
    expect(Buffer.byteLength(safeFileName('\u{1F600}'.repeat(500)))).toBeLessThanOrEqual(FILE_NAME_MAX_BYTES);
  });

  it('are safe whatever comes', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      ' ',
      ':',
      'con',
      'NUL',
      'aux.',
      '\u202e',
      '\u0000',
      '\ud83d',
      '\u{1F600}',
      '.pdf',
      'x'.repeat(100),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const safe = safeFileName(given);
        expect(safe).not.toBe('');
        expect(safe).not.toMatch(/[\\/<>:"|?*]|[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[. ]$|^ /u);
        expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(safe).toBe(safe.normalize('NFC'));
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(FILE_NAME_MAX_BYTES);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 1000 },
    );
  });

  it('differ from those already there', () => {
    expect(uniqueFileName('a.pdf', new Set(['a.pdf', 'a (2).pdf']))).toBe('a (3).pdf');
    expect(uniqueFileName('A.PDF', new Set(['a.pdf']))).toBe('A (2).PDF');
    expect(uniqueFileName('b', new Set(['a.pdf']))).toBe('b');
    const long = safeFileName(`${'x'.repeat(400)}.pdf`);
    expect(Buffer.byteLength(uniqueFileName(long, new Set([long])))).toBeLessThanOrEqual(FILE_NAME_MAX_BYTES);
  });

  it('have an extension or none', () => {
    expect(extensionOf('a.PDF')).toBe('.pdf');
    expect(extensionOf('.htaccess')).toBe('');
    expect(extensionOf('Nr. 5')).toBe('');
    expect(extensionOf(`a.${'x'.repeat(50)}`)).toBe('');
  });
});
