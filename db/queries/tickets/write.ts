import type { Kysely } from 'kysely';
import type { Schema, TicketEntryRow, TicketRow } from '../../schema/index.ts';
import { preparedWrite } from '../access/prepared.ts';

/** Which columns a statement names decides what it is; each of them is built once. */
function byColumns<Row extends object>(
  build: (columns: readonly (keyof Row & string)[]) => ReturnType<typeof preparedWrite<Row>>,
) {
  const known = new Map<string, ReturnType<typeof preparedWrite<Row>>>();
  return (row: Row) => {
    const columns = Object.keys(row).sort() as (keyof Row & string)[];
    const key = columns.join();
    const statement = known.get(key) ?? build(columns);
    known.set(key, statement);
    return statement;
  };
}
const pick = <Row extends object>(row: Row, columns: readonly (keyof Row)[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column]])) as Row;

const insertRow = byColumns<TicketRow>((columns) =>
  preparedWrite((db, v) => db.insertInto('ticket').values(pick(v, columns))),
);
const insertEntryRow = byColumns<TicketEntryRow>((columns) =>
  preparedWrite((db, v) => db.insertInto('ticket_entry').values(pick(v, columns))),
);
type Changed = Partial<TicketRow> & { id: string };
const updateRow = byColumns<Changed>((columns) =>
  preparedWrite((db, v) =>
    db
      .updateTable('ticket')
      .set(
        pick(
          v,
          columns.filter((column) => column !== 'id'),
        ),
      )
      .where('id', '=', v.id),
  ),
);

export async function insertTicket(tx: Kysely<Schema>, row: TicketRow): Promise<void> {
  await insertRow(row)(tx, row);
}

export async function insertEntry(tx: Kysely<Schema>, row: TicketEntryRow): Promise<void> {
  await insertEntryRow(row)(tx, row);
}

/** Writes the given columns alone: an index whose columns are not named is left as it is. */
export async function updateTicket(tx: Kysely<Schema>, changed: Changed): Promise<void> {
  await updateRow(changed)(tx, changed);
}
