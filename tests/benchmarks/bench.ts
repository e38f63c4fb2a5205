// npm run bench [-- --tickets 10000,100000] [-- --out docs/performance.md]: what DESIGN's budgets ask for, as ratios to a baseline
// measured in the same run. Offices are made through the gate and kept in the folder of --keep, to be used again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Core } from '../../electron/core/index.ts';
import { handlers } from '../../electron/features/all/index.ts';
import { computerPorts } from '../../electron/hosts/cli/ports.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { demoPassphrase } from '../../shared/features/session/demo.ts';
import { pastTheProgram } from '../support/database.ts';
import { measureCommands } from './commands.ts';
import { asTable, type Finding } from './measure.ts';
import { measureReading } from './reading.ts';

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '10000,100000' },
    keep: { type: 'string', default: join(tmpdir(), 'griffel-bench') },
    out: { type: 'string' },
  },
});
const repository = resolve(import.meta.dirname, '../..');
const passphrase = 'zeven stille kanalen onder mist';
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);

/** A made-up office of this many tickets, ten times as many entries; made once. */
function officeOf(tickets: number): { folder: string; recoveryKey: string } {
  const folder = join(values.keep, `office-${tickets}`);
  const note = join(values.keep, `recovery-${tickets}`);
  const secret = join(values.keep, 'passphrase');
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(secret, passphrase);
  const griffel = (...args: string[]) =>
    execFileSync(
      process.execPath,
      [
        join(repository, 'electron/hosts/cli/main.ts'),
        ...args,
        '--office',
        folder,
        '--passphrase-file',
        secret,
        '--profile',
        `${folder}-profile`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e9 },
    );
  if (!existsSync(note)) {
    say(`making an office of ${tickets} tickets`);
    const made = JSON.parse(griffel('office', 'create', '--name', 'Messung', '--admin', 'ada', '--demo')) as {
      recoveryKey: string;
    };
    griffel('seed', '--user', 'ada', '--tickets', String(tickets), '--entries', String(tickets * 10));
    // Last, so that an office that was left half filled is noticed and not used.
    writeFileSync(note, made.recoveryKey);
  }
  return { folder, recoveryKey: execFileSync('cat', [note], { encoding: 'utf8' }) };
}

const machine = `${type()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const report: string[] = [`Measured ${new Date().toISOString().slice(0, 10)} on: ${machine}.`, ''];
const growth: { tickets: number; findings: Finding[] }[] = [];

for (const tickets of values.tickets.split(',').map(Number)) {
  const { folder, recoveryKey } = officeOf(tickets);
  const core = new Core({ ports: computerPorts(mkdtempSync(join(tmpdir(), 'griffel-bench-profile-'))), handlers });
  const call = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = await core.call(operation, input);
    if (!result.ok) throw new Error(`${operation}: ${result.error.code}`);
    return result.value as OutputOf<N>;
  };
  await call('office.open', { folder });
  // A lawyer of two teams; the seed makes the same people everywhere.
  await call('session.signIn', { login: 'brandt', passphrase: demoPassphrase });
  const raw = await pastTheProgram(folder, recoveryKey);
  raw.pragma('cache_size = -32000');
  raw.pragma('temp_store = memory');
  say(`measuring ${tickets} tickets`);
  const findings = [...(await measureReading(call, raw)), ...(await measureCommands(call, raw, values.keep))];
  await call('session.signOut', {});
  await call('session.signIn', { login: 'visser', passphrase: demoPassphrase });
  const started = performance.now();
  const verdict = await call('audit.verify', {});
  const seconds = (performance.now() - started) / 1000;
  report.push(`## ${tickets.toLocaleString('en')} tickets`, '', asTable(findings), '');
  report.push(`Verifying ${verdict.entries.toLocaleString('en')} audit entries took ${seconds.toFixed(1)} s.`, '');
  growth.push({ tickets, findings });
  raw.close();
  await core.close();
}

const [small, large] = [growth[0], growth.at(-1)];
if (small && large && small !== large) {
  report.push(
    `## Growth from ${small.tickets.toLocaleString('en')} to ${large.tickets.toLocaleString('en')} tickets`,
    '',
  );
  for (const [index, { what, ours }] of small.findings.entries()) {
    const later = large.findings[index]?.ours.p95 ?? 0;
    report.push(`- ${what}: p95 × ${(later / ours.p95).toFixed(2)}`);
  }
}
const text = `${report.join('\n')}\n`;
process.stdout.write(text);
if (values.out) writeFileSync(values.out, text);
process.exit(0);
