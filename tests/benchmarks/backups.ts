// npm run bench -- --backups: what a backup of the largest office takes, with so many gigabytes of files, while somebody works; what
// the next one takes, the check and the restore. Works on a copy, which it deletes.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Core } from '../../electron/core/index.ts';
import { officeFileHere, writeOfficeFile } from '../../electron/core/keys/office-file.ts';
import { handlers } from '../../electron/features/all/index.ts';
import { computerPorts } from '../../electron/hosts/cli/ports.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { demoPassphrase } from '../../shared/features/session/demo.ts';
import { pastTheProgram } from '../support/database.ts';

const { values } = parseArgs({
  options: {
    office: { type: 'string', default: '' },
    'recovery-key-file': { type: 'string', default: '' },
    gigabytes: { type: 'string', default: '5' },
    scratch: { type: 'string', default: '' },
  },
});
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);
const megabyte = 1024 * 1024;
/** Files of a law office: scans and letters. */
const fileSize = 5 * megabyte;

const scratch = mkdtempSync(join(values.scratch, 'griffel-backup-bench-'));
const folder = join(scratch, 'office');
const recoveryKey = readFileSync(values['recovery-key-file'], 'utf8').trim();

class Desk {
  readonly ports = computerPorts(mkdtempSync(join(scratch, 'profile-')));
  readonly core = new Core({ ports: this.ports, handlers });
  async do<N extends OperationName>(
    operation: N,
    input: InputOf<N>,
    progress: (done: number, total: number | null) => void = () => undefined,
  ): Promise<OutputOf<N>> {
    const result = await this.core.call(operation, input, { signal: new AbortController().signal, progress });
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    return result.value as OutputOf<N>;
  }
  async upload(name: string, bytes: Uint8Array) {
    const { upload, stream } = await this.do('upload.open', {
      name,
      size: bytes.byteLength,
      mediaType: 'application/pdf',
    });
    for (let at = 0; at < bytes.byteLength; at += megabyte)
      await this.core.writeStream(stream, bytes.subarray(at, at + megabyte), at + megabyte >= bytes.byteLength);
    return upload;
  }
}

const rows: string[] = [];
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  rows.push(`| ${what} | ${seconds} s |`);
  say(`${what}: ${seconds} s`);
  return value;
}

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;
const inGb = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;

/** Somebody writes notes, one after the other, until told to stop; answers how long each took. */
function work(desk: Desk, ticket: InputOf<'ticket.addNote'>['id']) {
  let stop = false;
  const waits: number[] = [];
  const done = (async () => {
    while (!stop) {
      const start = performance.now();
      await desk.do('ticket.addNote', { id: ticket, body: 'Notiz während der Sicherung' });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    stop = true;
    await done;
    waits.sort((a, b) => a - b);
    const [p95 = 0, worst = 0] = [waits[Math.floor(waits.length * 0.95)], waits.at(-1)];
    return `${waits.length} notes meanwhile, p95 ${p95.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`;
  };
}

try {
  cpSync(values.office, folder, { recursive: true });
  for (const name of ['attachments', 'backups']) if (!existsSync(join(folder, name))) mkdirSync(join(folder, name));
  const desk = new Desk();
  const { id, demo } = JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8')) as { id: string; demo: boolean };
  await writeOfficeFile(folder, await officeFileHere(desk.ports, { id, demo, mode: 'local' }));
  const raw = await pastTheProgram(folder, recoveryKey);
  // An office that was made before there were backups.
  raw.exec(`update role set permissions = json_insert(permissions, '$[#]', 'backup.manage')
    where starting_role = 'administrator' and permissions not like '%backup.manage%'`);
  raw.close();
  await desk.do('office.open', { folder });
  const enter = (who: Desk, login: string) => who.do('session.signIn', { login, passphrase: demoPassphrase });
  await timed('sign in; from an older schema with the backup before it', () => enter(desk, 'brandt'));

  const files = Math.round((Number(values.gigabytes) * 1_000 * megabyte) / fileSize);
  const bytes = new Uint8Array(fileSize);
  let ticket: InputOf<'ticket.addNote'>['id'] | null = null;
  await timed(`take in ${files} files of 5 MB`, async () => {
    for (let done = 0; done < files; done += 10) {
      const uploads: Awaited<ReturnType<Desk['upload']>>[] = [];
      for (let each = 0; each < Math.min(10, files - done); each++) {
        bytes.fill((done + each) % 251);
        uploads.push(await desk.upload(`Anlage ${done + each}.pdf`, bytes));
      }
      ticket = (await desk.do('ticket.create', { title: `Anlagen ${done}`, uploads })).id;
    }
  });
  if (!ticket) throw new Error('no files');

  const manager = new Desk();
  await manager.do('office.open', { folder });
  await manager.do('session.recover', { recoveryKey, login: 'ada', passphrase: demoPassphrase });
  const { version } = await manager.do('notice.get', {});
  await manager.do('notice.acknowledge', { version });
  let told = 0;
  const back = () => manager.do('backup.create', {}, () => void told++);
  for (const which of ['first backup, everything', 'next backup, nothing new but notes']) {
    const stop = work(desk, ticket);
    const backup = await timed(which, back);
    const waits = await stop();
    rows.push(`| – ${inGb(backup.bytes)} of database, ${backup.attachments.count} files; ${waits} | |`);
  }
  rows.push(
    `| – times that progress was told | ${told} |`,
    `| – the folder of all backups, the one before the migration included | ${inGb(sizeOf(join(folder, 'backups')))} |`,
  );
  await manager.do('office.close', {});
  await desk.do('office.close', {});
  const other = new Desk();
  const from = join(folder, 'backups');
  const [newest] = (await other.do('backup.inspect', { folder: from })).rows;
  if (!newest) throw new Error('no backup');
  const opener = { recoveryKey };
  const wanted = { folder: from, name: newest.name, opener };
  const verified = await timed('check a backup, every file decrypted', () => other.do('backup.verify', wanted));
  const target = join(scratch, 'restored');
  const restored = await timed('restore it on another computer', () =>
    other.do('backup.restore', { ...wanted, target }),
  );
  if (verified.damaged.length + restored.damaged.length + restored.missing.length > 0) throw new Error('not whole');
  process.stdout.write(`${['| what | |', '|---|---:|', ...rows].join('\n')}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(0);
