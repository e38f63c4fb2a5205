import { type ImportRow, importById, listImports, rememberedHeadings } from '../../../db/queries/imports/imports.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ImportId, UserId } from '../../../shared/contract/ids.ts';
import { guessFields } from '../../../shared/features/imports/fields.ts';
import { type ImportSummary, importLimits } from '../../../shared/features/imports/operations.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';
import { knownNow } from './known.ts';
import { planOf, reportOf } from './plan.ts';
import { readTable } from './table.ts';

/** So many rows show what a column holds. */
const sampleRows = 50;
const samples = 3;

export const look: QueryHandler<'import.look'> = async ({ db, office }, { upload, kind, charset }) => {
  const bytes = await office.attachments.bytes(upload, importLimits.bytes);
  const table = readTable(bytes, charset, sampleRows);
  const fields = guessFields(kind, table.headings, await rememberedHeadings(db, kind));
  const shown = (at: number) => {
    const cells = table.rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    return [...new Set(cells)].slice(0, samples).map((cell) => cell.slice(0, 80));
  };
  return {
    charset: table.charset,
    delimiter: table.delimiter,
    columns: table.headings.map((heading, at) => ({ heading, samples: shown(at), field: fields[at] ?? null })),
  };
};

export const check: QueryHandler<'import.check'> = async ({ step, office, now, signal, progress }, input) => {
  const table = readTable(await office.attachments.bytes(input.upload, importLimits.bytes), input.charset);
  const known = await step(knownNow);
  return reportOf(table, await planOf(table, input, known, now, { signal, progress }));
};

const person = (id: string | null, name: string | null) =>
  id === null ? null : { id: id as UserId, name: name ?? '' };

function toSummary(row: ImportRow): ImportSummary {
  return {
    id: row.id as ImportId,
    // The database holds only values that the contract's schemas let in.
    kind: row.kind as ImportSummary['kind'],
    fileName: row.file_name,
    at: row.at,
    by: person(row.by_id, row.by_name),
    matters: row.matters,
    parties: row.parties,
    known: row.known,
    undoneAt: row.undone_at,
    undoneBy: person(row.undone_by, row.undone_by_name),
  };
}

/** An import as the list of past ones shows it. */
export async function summaryOf(db: QueryContext['db'], id: string): Promise<ImportSummary> {
  const row = await importById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'import' });
  return toSummary(row);
}

export const list: QueryHandler<'import.list'> = async ({ db }, { cursor, limit }) => {
  const rows = await listImports(db, readCursor(cursor)?.map(String)[0] ?? null, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown.map(toSummary), next: writeCursor(last ? [last.id] : null) };
};
