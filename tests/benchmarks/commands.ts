import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { against, type Finding } from './measure.ts';
import type { Do } from './reading.ts';

const rounds = 150;

/** One durable insert into a bare table on the same disk, with the same cipher and settings: the cost of one synchronisation. */
function durableInsert(folder: string): { insert: () => unknown; close: () => void } {
  const scratch = mkdtempSync(join(folder, 'baseline-'));
  const raw = new Database(join(scratch, 'bare.db'));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${'5a'.repeat(32)}'"`);
  raw.pragma('journal_mode = wal');
  raw.pragma('synchronous = full');
  raw.pragma('secure_delete = on');
  raw.exec('create table note (id integer primary key, body text not null)');
  const statement = raw.prepare('insert into note (body) values (?)');
  return {
    insert: () => statement.run('Notiz '.repeat(40)),
    close: () => {
      raw.close();
      rmSync(scratch, { recursive: true });
    },
  };
}

/** Commands as people give them, each durable with its audit entry and the search index, beside one bare durable insert. */
export async function measureCommands(call: Do, folder: string): Promise<Finding[]> {
  const bare = durableInsert(folder);
  const ticket = await call('ticket.create', { title: 'Messung' });
  let version = ticket.version;
  // Notes go to tickets of all sizes, up to ten notes each.
  const talked: (typeof ticket.id)[] = [];
  for (let made = 0; made <= rounds / 10; made++) talked.push((await call('ticket.create', { title: 'Notizen' })).id);
  const commands: { what: string; run: (round: number) => Promise<unknown> }[] = [
    { what: 'file a ticket', run: (round) => call('ticket.create', { title: `Messung ${round}` }) },
    {
      what: 'change a priority',
      run: async (round) => {
        const priority = round % 2 === 0 ? 'high' : 'low';
        const done = await call('ticket.setPriority', { id: ticket.id, version, priority }).catch(() => null);
        version = done?.ticket?.version ?? version;
      },
    },
    {
      what: 'add a note',
      run: (round) => {
        const body = `Notiz ${round} wegen der Sache ${round * 7} von Mandantin ${round * 13}, ${'mit einigen Worten '.repeat(8)}`;
        return call('ticket.addNote', { id: talked[Math.floor(round / 10)] ?? ticket.id, body });
      },
    },
  ];
  const findings: Finding[] = [];
  for (const { what, run } of commands) {
    const timing = await against(rounds, run, bare.insert);
    findings.push({
      what: `command: ${what}`,
      ...timing,
      budget: '≤ 3×',
      kept: timing.ours.p95 <= 3 * timing.baseline.p95,
    });
  }
  bare.close();
  return findings;
}
