import { z } from 'zod';
import { ImportId, UploadId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Cursor, Instant, page } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';
import { allImportFields, type ImportField, importFields, importKinds } from './fields.ts';

/** The largest file that is imported, in bytes, and the most rows and columns. */
export const importLimits = { bytes: 64 * 1024 * 1024, rows: 200_000, columns: 200 } as const;

/** `auto`: by the file's first bytes, and by what it holds. */
export const importCharsets = ['auto', 'utf-8', 'windows-1252', 'utf-16le', 'macintosh'] as const;

const source = {
  upload: UploadId,
  kind: z.enum(importKinds),
  charset: z.enum(importCharsets).default('auto'),
};
const Field = z.enum(allImportFields as unknown as readonly [ImportField, ...ImportField[]]);

const isFieldOf = (kind: (typeof importKinds)[number], field: ImportField) =>
  (importFields[kind] as readonly ImportField[]).includes(field);

/** What each column holds, in the file's order; null leaves it out. */
const mapping = z.array(Field.nullable()).max(importLimits.columns);
const wish = z
  .strictObject({
    ...source,
    mapping,
    /** What is there already is left out; otherwise it is a problem. */
    skipKnown: z.boolean().default(true),
  })
  .refine(({ kind, mapping: fields }) => fields.every((each) => each === null || isFieldOf(kind, each)), {
    error: 'field_of_other_kind',
  })
  .refine(({ mapping: fields }) => new Set(fields.filter(Boolean)).size === fields.filter(Boolean).length, {
    error: 'field_twice',
  });

export const importProblems = [
  'required',
  'too_long',
  'not_allowed',
  'no_email',
  'no_date',
  'unknown_status',
  'unknown_kind',
  'unknown_language',
  'unknown_person',
  'unknown_party',
  'ambiguous',
  'closed_before_opened',
  'same_party_twice',
  'address_of_colleague',
  'known',
  'twice',
  'broken_row',
] as const;
export type ImportProblem = (typeof importProblems)[number];

export const ImportReport = z.strictObject({
  rows: z.int(),
  /** What would be or was entered. */
  matters: z.int(),
  parties: z.int(),
  /** Rows of what was there already. */
  known: z.int(),
  problemCount: z.int(),
  /** The first ones. `row` counts as a spreadsheet does, the headings being row 1. */
  problems: z.array(
    z.strictObject({
      row: z.int(),
      field: Field.nullable(),
      problem: z.enum(importProblems),
      value: z.string(),
    }),
  ),
});
export type ImportReport = z.infer<typeof ImportReport>;
/** So many problems are named. */
export const namedProblems = 1_000;

export const ImportSummary = z.strictObject({
  id: ImportId,
  kind: z.enum(importKinds),
  fileName: z.string(),
  at: Instant,
  by: UserRef.nullable(),
  matters: z.int(),
  parties: z.int(),
  known: z.int(),
  undoneAt: Instant.nullable(),
  undoneBy: UserRef.nullable(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const importOperations = feature('import', {
  /** The columns of a file that was sent up, and what they seem to hold. */
  look: query({
    input: z.strictObject(source),
    output: z.strictObject({
      charset: z.string(),
      delimiter: z.string(),
      columns: z.array(z.strictObject({ heading: z.string(), samples: z.array(z.string()), field: Field.nullable() })),
    }),
    permission: 'office.manage',
    record: { upload: 'upload' },
    audit: { notAudited: 'shows the caller’s own file' },
  }),
  /** What an import would do, with every problem; nothing is written. */
  check: query({
    input: wish,
    output: ImportReport,
    permission: 'office.manage',
    record: { upload: 'upload' },
    audit: { notAudited: 'shows the caller’s own file' },
    long: true,
  }),
  /** All of it or nothing. Takes the upload. */
  run: command({
    input: wish,
    output: ImportSummary,
    permission: 'office.manage',
    record: { upload: 'upload' },
    audit: 'import.made',
    long: true,
  }),
  list: query({
    input: z.strictObject({ cursor: Cursor.nullable(), limit: z.int().min(1).max(100) }),
    output: page(ImportSummary),
    permission: 'office.manage',
    record: 'none',
    audit: { notAudited: 'counts alone' },
  }),
  /** Takes back all that an import entered, as long as nothing refers to it and nobody changed it. */
  undo: command({
    input: z.strictObject({ id: ImportId }),
    output: ImportSummary,
    permission: 'office.manage',
    record: { import: 'id' },
    audit: 'import.undone',
    long: true,
  }),
});
