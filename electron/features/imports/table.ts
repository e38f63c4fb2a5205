import Papa from 'papaparse';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type importCharsets, importLimits } from '../../../shared/features/imports/operations.ts';

type Charset = (typeof importCharsets)[number];

/** A file as a table. `broken`: rows whose quotes do not close. */
export type Table = {
  readonly charset: string;
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly broken: ReadonlySet<number>;
};

/** By a mark at the beginning, by the zeros that UTF-16 is full of, else UTF-8 where the bytes are that, else what Excel writes. */
function charsetOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 1_000);
  const zeros = (odd: number) => beginning.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > beginning.length / 4) return 'utf-16le';
  if (zeros(0) > beginning.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Excel's own first line, which names the delimiter. */
const named = /^sep=(.)\r?\n/u;

/** Reads a file as a table with headings. `most`: no more rows than these. Refuses with `import_unreadable`. */
export function readTable(bytes: Uint8Array, wanted: Charset, most?: number): Table {
  const charset = wanted === 'auto' ? charsetOf(bytes) : wanted;
  let text = new TextDecoder(charset).decode(bytes);
  const said = named.exec(text);
  if (said) text = text.slice(said[0].length);
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimiter: said?.[1] ?? '',
    delimitersToGuess: [';', '\t', ',', '|'],
    ...(most === undefined ? {} : { preview: most + 1 }),
  });
  const [headings = [], ...rows] = data;
  const isTable = headings.length > 0 && headings.some((heading) => heading.trim() !== '') && !text.includes('\u0000');
  if (!isTable || rows.length > importLimits.rows || headings.length > importLimits.columns)
    throw new Refusal('import_unreadable');
  const broken = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 1) - 1);
  return {
    charset,
    delimiter: meta.delimiter,
    headings: headings.map((heading) => heading.trim().slice(0, 200)),
    rows,
    broken: new Set(broken),
  };
}
