// npm run bench -- --desks: twenty programs, each a whole core, in one shared office, an operation a second each; beside it as many
// processes of bare SQLite on a copy of the same file, in the same mode. Works on copies, which it deletes.
import { spawn } from 'node:child_process';
import { closeSync, cpSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { officeFileHere, writeOfficeFile } from '../../electron/core/keys/office-file.ts';
import { computerPorts } from '../../electron/hosts/cli/ports.ts';
import type { TicketId } from '../../shared/contract/ids.ts';
import { demoPassphrase } from '../../shared/features/session/demo.ts';
import { type DeskAnswer, ProcessDesk } from '../faults/support/desks.ts';
import { bundle, repository } from '../support/bundle.ts';
import { databaseKeyOf, pastTheProgram } from '../support/database.ts';
import { mix, pauseBefore, type Waits } from './desk-mix.ts';

const { values } = parseArgs({
  options: {
    office: { type: 'string', default: '' },
    'recovery-key-file': { type: 'string', default: '' },
    scratch: { type: 'string', default: '' },
    desks: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
  },
});
const [count, seconds] = [Number(values.desks), Number(values.seconds)];
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);
const scratch = mkdtempSync(join(values.scratch, 'griffel-desks-bench-'));
const folder = join(scratch, 'office');
const recoveryKey = readFileSync(values['recovery-key-file'], 'utf8').trim();

/** One person works at a desk as long as the others do. */
async function work(desk: ProcessDesk, number: number, waits: Waits): Promise<void> {
  const began = performance.now();
  let ticket: TicketId | null = null;
  for (let turn = 0; performance.now() - began < seconds * 1_000; turn++) {
    const since = performance.now();
    const isReading = mix[(turn + number) % mix.length] === 'read';
    const answer: DeskAnswer = isReading
      ? await desk.ask('ticket.list', {
          list: 'all',
          filter: {},
          order: { sort: 'updatedAt', direction: 'desc', group: null },
          cursor: null,
          limit: 50,
        })
      : ticket === null
        ? await desk.ask('ticket.create', { title: `Messung ${number}` })
        : await desk.ask('ticket.addNote', { id: ticket, body: `Notiz ${turn}` });
    if (answer.result.ok) {
      (isReading ? waits.read : waits.write).push(answer.ms);
      if (!isReading && ticket === null) ticket = (answer.result.value as { id: TicketId }).id;
    } else if (answer.result.error.code === 'busy') waits.refused += 1;
    else throw new Error(answer.result.error.code);
    await pause(Math.max(0, pauseBefore(turn + number) - (performance.now() - since)));
  }
}

async function withPrograms(): Promise<Waits> {
  const waits: Waits = { read: [], write: [], refused: 0 };
  const programs = await bundle('bench-desk', { desk: join(repository, 'tests/faults/support/desk.ts') });
  const desks: ProcessDesk[] = [];
  try {
    for (let number = 0; number < count; number++) {
      const machine = `computer-${number}`;
      const desk = new ProcessDesk(join(programs, 'desk.mjs'), { profile: join(scratch, machine), machine });
      desks.push(desk);
      await desk.do('office.open', { folder });
      await desk.do('session.signIn', { login: 'brandt', passphrase: demoPassphrase });
    }
    say(`${count} programs are on`);
    await Promise.all(desks.map((desk, number) => work(desk, number, waits)));
  } finally {
    for (const desk of desks) await desk[Symbol.asyncDispose]();
    rmSync(programs, { recursive: true, force: true });
  }
  return waits;
}

async function withBareSqlite(file: string, key: string): Promise<Waits> {
  const all = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-desk.ts')], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(JSON.stringify({ file, key, seconds, mix, number }));
      let text = '';
      for await (const piece of child.stdout) text += String(piece);
      return JSON.parse(text) as Waits;
    }),
  );
  return {
    read: all.flatMap(({ read }) => read),
    write: all.flatMap(({ write }) => write),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
  };
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function figures(waits: readonly number[]): number[] {
  const sorted = waits.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

function row(what: string, ours: readonly number[], bare: readonly number[]): string {
  const [own, other] = [figures(ours), figures(bare)];
  const cells = [...own, ...other].map((value) => value.toFixed(0));
  const ratios = own.slice(0, 2).map((value, index) => (value / (other[index] ?? 1)).toFixed(1));
  return `| ${[what, ours.length, ...cells, ...ratios].join(' | ')} |`;
}

try {
  mkdirSync(folder);
  cpSync(values.office, folder, { recursive: true });
  const { id, demo } = JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8')) as { id: string; demo: boolean };
  const ports = computerPorts(join(scratch, 'profile'));
  await writeOfficeFile(folder, await officeFileHere(ports, { id, demo, mode: 'shared' }));
  const raw = await pastTheProgram(folder, recoveryKey);
  raw.pragma('journal_mode = delete');
  raw.close();
  const file = join(scratch, 'bare.db');
  cpSync(join(folder, 'griffel.db'), file);
  // Gigabytes that still wait to be written would be measured with the first commits.
  for (const copy of [file, join(folder, 'griffel.db')]) flush(copy);
  const ours = await withPrograms();
  say('now bare SQLite');
  const bare = await withBareSqlite(file, await databaseKeyOf(folder, recoveryKey));
  process.stdout.write(
    [
      `${count} desks for ${seconds} s; milliseconds. Refused as busy: ${ours.refused}, bare SQLite ${bare.refused}.`,
      '',
      '| what | number | p50 | p95 | worst | bare p50 | bare p95 | bare worst | ratio of p50 | ratio of p95 |',
      '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
      row('reading a first page', ours.read, bare.read),
      row('commands: a new ticket, then notes', ours.write, bare.write),
      '',
    ].join('\n'),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
