import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, TestDesk, type TestOffice, testOffice, testPorts, worksAt } from '../support/office.ts';
import { bundled, workers } from './support/bundle.ts';

let built: string;
let program: string;
beforeAll(async () => {
  ({ scratch: built, program } = await bundled('mover'));
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Runs the child and kills it as soon as this is so; answers whether it was killed. */
async function killed(folder: string, to: string | null, when: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], cwd: import.meta.dirname });
  child.stdin.end(JSON.stringify({ to, folder, profile: `${folder}-profile`, passphrase, worker: workers }));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'ready') timer = setInterval(() => when() && child.kill('SIGKILL'), 1);
  const signal = await ended;
  clearInterval(timer);
  return signal === 'SIGKILL';
}

/** An office with a ticket and some files, where nobody is on. */
async function atRest(office: TestOffice): Promise<void> {
  const { id } = await office.admin.do('ticket.create', { title: 'Dagvaarding' });
  for (let file = 0; file < 3; file++) {
    const upload = await office.admin.upload(`stuk-${file}.pdf`, new Uint8Array(2_000_000).fill(65 + file));
    await office.admin.do('attachment.add', { ticket: id, upload });
  }
  await office.admin.do('session.signOut', {});
}

const hasLeft = (folder: string) => readFileSync(join(folder, 'office.json'), 'utf8').includes('"moved"');
const database = (folder: string) => existsSync(join(folder, 'griffel.db'));

it.each<[string, (folder: string, to: string) => boolean]>([
  ['its files begin to come', (_folder, to) => existsSync(join(to, 'moving.json'))],
  ['all its files are there', (_folder, to) => existsSync(join(to, 'attachments')) && existsSync(join(to, 'keys'))],
  ['its database comes', (_folder, to) => database(to)],
  ['its new place is ready', (_folder, to) => existsSync(join(to, 'office.json'))],
  ['the signpost is up', (folder) => hasLeft(folder)],
])(
  'an office whose move is killed when %s is one office, and the move comes to its end',
  async (_when, when) => {
    await using office = await testOffice();
    await atRest(office);
    const { folder } = office;
    const to = `${folder}-new`;
    await killed(folder, to, () => when(folder, to));
    const { ports } = office.admin;
    await using there = new TestDesk(ports);
    await using here = new TestDesk(ports);
    const moved = hasLeft(folder);
    const states = [await worksAt(here, folder), await worksAt(there, to)];
    // Never two, and never a place that says it is the office and is not.
    expect(states.filter((state) => state === 'works').length).toBeLessThanOrEqual(1);
    if (moved) expect(states).toEqual(['office_moved', 'works']);
    else {
      expect(['works', 'office_moving']).toContain(states[0]);
      expect(states[1]).not.toBe('works');
      await there.core.close();
      await here.do('maintenance.move', { to, mode: 'shared' });
      expect(await worksAt(there, folder)).toBe('office_moved');
      expect(await worksAt(there, to)).toBe('works');
    }
    expect(await there.do('audit.verify', {})).toMatchObject({ intact: true });
    const { id } = await there.do('ticket.byNumber', { number: 1 });
    expect(await there.do('ticket.get', { id })).toMatchObject({ title: 'Dagvaarding' });
    expect(readdirSync(to)).not.toContain('moving.json');
    const files = readdirSync(join(to, 'attachments'), { recursive: true }).filter((name) =>
      String(name).endsWith('.age'),
    );
    expect(files).toHaveLength(3);
  },
  120_000,
);

it('an office whose compacting is killed opens as before, and nothing is left lying about', async () => {
  await using office = await testOffice();
  await atRest(office);
  const next = join(office.folder, 'griffel.db.next');
  await killed(office.folder, null, () => existsSync(next));
  await using desk = new TestDesk(testPorts(`${office.folder}-profile`));
  expect(await worksAt(desk, office.folder)).toBe('works');
  expect(readdirSync(office.folder).filter((name) => name.startsWith('griffel.db.'))).toEqual([]);
  expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
  await desk.do('maintenance.compact', {});
  await desk.do('ticket.create', { title: 'En verder' });
}, 120_000);
