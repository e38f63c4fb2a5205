import type { OutputOf } from '../../../shared/contract/contract.ts';
import {
  headingKey,
  type ImportField,
  type ImportKind,
  importFields,
} from '../../../shared/features/imports/fields.ts';
import { Failure } from './failure.ts';
import { printJson } from './io.ts';
import { readOptions } from './options.ts';
import { type Command, officeOptions, withSession } from './session.ts';

const importOptions = { ...officeOptions, map: 'text', 'dry-run': 'flag', 'refuse-known': 'flag' } as const;

/** `HEADING=field,HEADING=,…`: what these columns hold; without a field they are left out. */
function mapped(
  kind: ImportKind,
  columns: OutputOf<'import.look'>['columns'],
  wish: string | undefined,
): (ImportField | null)[] {
  const wanted = new Map<string, ImportField | null>();
  for (const part of wish === undefined ? [] : wish.split(',')) {
    const at = part.lastIndexOf('=');
    const name = part.slice(at + 1).trim();
    const field = importFields[kind].find((each) => each === name) ?? null;
    if (at < 1 || (name !== '' && field === null))
      throw new Failure(`--map takes HEADING=FIELD,…; the fields are ${importFields[kind].join(', ')}`);
    const heading = headingKey(part.slice(0, at));
    if (!columns.some((column) => headingKey(column.heading) === heading))
      throw new Failure(`the file has no column "${part.slice(0, at).trim()}"`);
    wanted.set(heading, field);
  }
  const named = new Set(wanted.values());
  return columns.map(({ heading, field }) => {
    const own = wanted.get(headingKey(heading));
    if (own !== undefined) return own;
    return named.has(field) ? null : field;
  });
}

/** `parties import FILE`, `matters import FILE`: checks the file, and enters all of it or nothing. */
const importOf =
  (kind: ImportKind): Command =>
  async (argv, io) => {
    const { values, words } = readOptions(argv, importOptions);
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw new Failure(`${kind} import needs one CSV file`);
    return withSession(values, async (session) => {
      const source = { upload: await session.upload(file), kind };
      const { columns } = await session.do('import.look', source);
      const wish = { ...source, mapping: mapped(kind, columns, values.map), skipKnown: !values['refuse-known'] };
      const report = await session.do('import.check', wish);
      const isWrong = report.problemCount > 0;
      if (isWrong || values['dry-run']) {
        const heads = Object.fromEntries(columns.map(({ heading }, at) => [heading, wish.mapping[at] ?? null]));
        await printJson(io, { columns: heads, ...report });
        if (isWrong) io.err(`griffel: ${report.problemCount} problems; nothing was imported\n`);
        return isWrong ? 1 : 0;
      }
      await printJson(io, await session.do('import.run', wish));
      return 0;
    });
  };

export const partiesImport = importOf('parties');
export const mattersImport = importOf('matters');
