import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { newId } from '../../electron/core/ids.ts';
import { against, type Finding } from './measure.ts';
import type { Do } from './reading.ts';

const rounds = 150;

type Row = Record<string, unknown>;
type Main = 'ticket' | 'ticket_entry';

/** So many of the office's newest rows lie in the bare table, so that its trees are not empty ones. */
const copied = 20_000;

/**
 * One durable, prepared insert of a command's own main row: the office's own table with its indexes and newest rows, in a file of its
 * own on the same disk, with the same cipher and settings; no foreign keys, nothing else.
 */
function durableInsert(office: Database.Database, folder: string, table: Main, where: string) {
  const scratch = mkdtempSync(join(folder, 'baseline-'));
  const raw = new Database(join(scratch, 'bare.db'));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${'5a'.repeat(32)}'"`);
  raw.pragma('journal_mode = wal');
  raw.pragma('synchronous = full');
  raw.pragma('secure_delete = on');
  raw.pragma('foreign_keys = off');
  raw.pragma('cache_size = -32000');
  raw.pragma('wal_autocheckpoint = 4000');
  const schema = office.prepare(
    'select sql from sqlite_schema where tbl_name = ? and sql is not null order by type desc',
  );
  for (const sql of schema.pluck().all(table) as string[]) raw.exec(sql);
  const order = table === 'ticket' ? 'number' : 'id';
  const rows = office.prepare(`select * from ${table} order by ${order} desc limit ?`).all(copied) as Row[];
  const [template] = office
    .prepare(`select * from ${table} where ${where} order by ${order} desc limit 1`)
    .all() as Row[];
  if (!template) throw new Error(`no row to copy in ${table}`);
  const statement = raw.prepare(
    `insert into ${table} values (${Object.keys(template)
      .map((column) => `@${column}`)
      .join(', ')})`,
  );
  raw.transaction(() => {
    for (const row of rows) statement.run(row);
  })();
  raw.pragma('wal_checkpoint(truncate)');
  let made = 0;
  return {
    insert: () => {
      const now = new Date().toISOString();
      made += 1;
      const own =
        table === 'ticket'
          ? { number: Number(rows[0]?.['number']) + made, created_at: now, updated_at: now }
          : { at: now, ...(template['change_set_id'] === null ? {} : { change_set_id: newId(now) }) };
      statement.run({ ...template, id: newId(now), ...own });
    },
    close: () => {
      raw.close();
      rmSync(scratch, { recursive: true });
    },
  };
}

/** Commands as people give them, each durable with its audit entry and the search index, beside one bare insert of its main row. */
export async function measureCommands(call: Do, office: Database.Database, folder: string): Promise<Finding[]> {
  const ticket = await call('ticket.create', { title: 'Messung' });
  let version = ticket.version;
  // Notes go to tickets of all sizes, up to ten notes each.
  const talked: (typeof ticket.id)[] = [];
  for (let made = 0; made <= rounds / 10; made++) talked.push((await call('ticket.create', { title: 'Notizen' })).id);
  const commands: { what: string; row: [Main, string]; run: (round: number) => Promise<unknown> }[] = [
    {
      what: 'file a ticket',
      row: ['ticket', 'is_open = 1'],
      run: (round) => call('ticket.create', { title: `Messung ${round}` }),
    },
    {
      what: 'change a priority',
      row: ['ticket_entry', "kind = 'changed'"],
      run: async (round) => {
        const priority = round % 2 === 0 ? 'high' : 'low';
        const done = await call('ticket.setPriority', { id: ticket.id, version, priority }).catch(() => null);
        version = done?.ticket?.version ?? version;
      },
    },
    {
      what: 'add a note',
      row: ['ticket_entry', "kind = 'note'"],
      run: (round) => {
        const body = `Notiz ${round} wegen der Sache ${round * 7} von Mandantin ${round * 13}, ${'mit einigen Worten '.repeat(8)}`;
        return call('ticket.addNote', { id: talked[Math.floor(round / 10)] ?? ticket.id, body });
      },
    },
  ];
  const findings: Finding[] = [];
  for (const { what, row, run } of commands) {
    const bare = durableInsert(office, folder, ...row);
    const timing = await against(rounds, run, bare.insert);
    bare.close();
    findings.push({
      what: `command: ${what}`,
      ...timing,
      budget: '≤ 3×',
      kept: timing.ours.p95 <= 3 * timing.baseline.p95,
    });
  }
  return findings;
}
