import Papa from 'papaparse';

/** Excel reads the byte order mark as "this is UTF-8", and the semicolon is its separator in these countries. */
const byteOrderMark = '\ufeff';
const format = { delimiter: ';', newline: '\r\n', escapeFormulae: true };

/** A table as CSV that opens right in Excel; cells that a spreadsheet would run as a formula are defused. */
export function csvOf(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return byteOrderMark + Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, format);
}
