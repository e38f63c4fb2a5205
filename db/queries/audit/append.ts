import type { CompiledQuery } from 'kysely';
import { type Reading, run, type Writing } from '../../connection/index.ts';
import type { AuditEntryTable } from '../../schema/index.ts';

export type ChainHead = { seq: number; hash: string };

/** These run in every command, so each is compiled once; a run only puts its values in, in the order of the template's. */
function template(compile: (db: Reading) => CompiledQuery): (db: Reading, values: readonly unknown[]) => CompiledQuery {
  let compiled: CompiledQuery | undefined;
  return (db, values) => {
    compiled ??= compile(db);
    return { ...compiled, parameters: values };
  };
}

const entryColumns = [
  'seq',
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'event',
  'subject_type',
  'subject_id',
  'outcome',
  'digest',
  'prev_hash',
  'hash',
] as const satisfies (keyof AuditEntryTable)[];
const emptyEntry = Object.fromEntries(entryColumns.map((name) => [name, ''])) as unknown as AuditEntryTable;

const selectHead = template((db) => db.selectFrom('audit_head').select(['seq', 'hash']).where('id', '=', 1).compile());
const insertEntry = template((db) => db.insertInto('audit_entry').values(emptyEntry).compile());
const insertContent = template((db) =>
  db.insertInto('audit_content').values({ seq: 0, salt: '', content: '' }).compile(),
);
const updateHead = template((db) =>
  db.updateTable('audit_head').set({ seq: 0, hash: '' }).where('id', '=', 1).compile(),
);
const insertHead = template((db) => db.insertInto('audit_head').values({ id: 1, seq: 0, hash: '' }).compile());

/** Where the trail ends by the head row; undefined before the first entry. */
export async function headRow(db: Reading): Promise<ChainHead | undefined> {
  const { rows } = await run(db, selectHead(db, [1]));
  return rows[0] as ChainHead | undefined;
}

/** Writes an entry, its content and the head row that follows from it. */
export async function writeEntry(
  tx: Writing,
  entry: AuditEntryTable,
  content: { salt: string; content: string },
  first: boolean,
): Promise<void> {
  await run(
    tx,
    insertEntry(
      tx,
      entryColumns.map((name) => entry[name]),
    ),
  );
  await run(tx, insertContent(tx, [entry.seq, content.salt, content.content]));
  await run(tx, first ? insertHead(tx, [1, entry.seq, entry.hash]) : updateHead(tx, [entry.seq, entry.hash, 1]));
}
