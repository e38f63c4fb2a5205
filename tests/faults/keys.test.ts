import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOfficeAge, readSealedOfficeAge } from '../../electron/core/keys/office-age.ts';
import { caches } from '../support/bundle.ts';
import { enter, foundAt, passphrase, TestDesk, type TestOffice, testOffice, testPorts } from '../support/office.ts';
import { bundled, workers } from './support/bundle.ts';

let built: string;
let program: string;
let scratch: string;

beforeAll(async () => {
  ({ scratch: built, program } = await bundled('founder'));
});
afterAll(() => rmSync(built, { recursive: true, force: true }));
beforeEach(() => {
  scratch = mkdtempSync(join(caches, 'griffel-keys-work-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

type Kill = { afterMs: number } | { when: () => boolean } | 'never';

/** Runs the child and kills it at the given moment; answers whether it came to its end, and how long it worked. */
async function run(act: 'found' | 'rotate', folder: string, kill: Kill): Promise<{ done: boolean; worked: number }> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], cwd: import.meta.dirname });
  child.stdin.end(JSON.stringify({ act, folder, profile: join(scratch, 'profile'), passphrase, worker: workers }));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let done = false;
  let began = 0;
  let worked = 0;
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { ready?: true; done?: true };
    if (said.ready) {
      began = performance.now();
      if (kill !== 'never' && 'afterMs' in kill) timer = setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
      else if (kill !== 'never') timer = setInterval(() => kill.when() && child.kill('SIGKILL'), 1);
    }
    if (said.done) {
      done = true;
      worked = performance.now() - began;
    }
  }
  await exited;
  clearTimeout(timer);
  return { done, worked };
}

it('a founding that is killed leaves nothing, and the next one sweeps up and succeeds', {
  timeout: 600_000,
}, async () => {
  const whole = await run('found', join(scratch, 'first'), 'never');
  expect(whole.done).toBe(true);
  let halfMade = 0;
  let empty = 0;
  for (let round = 0; round < 12; round++) {
    const parent = join(scratch, `round-${round}`);
    mkdirSync(parent);
    const folder = join(parent, 'office');
    if (round % 2) mkdirSync(folder);
    const { done } = await run('found', folder, { afterMs: (whole.worked * round) / 10 });
    const hidden = readdirSync(parent).filter((name) => name !== 'office');
    halfMade += hidden.length > 0 ? 1 : 0;
    await using desk = new TestDesk(testPorts(join(scratch, 'profile-of-parent')));
    if (existsSync(join(folder, 'office.json'))) {
      // In place, so whole: everything that an office has.
      await desk.do('office.open', { folder });
      // Killed just after it, before the privacy notice was acknowledged.
      await enter(desk, 'ada');
    } else {
      empty++;
      expect(done).toBe(false);
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
      await foundAt(desk, folder);
      expect(readdirSync(parent)).toEqual(['office']);
    }
    expect(await desk.do('office.get', {})).toMatchObject({ name: 'Advocatenkantoor Dijkstra' });
  }
  expect(halfMade).toBeGreaterThan(2);
  expect(empty).toBeGreaterThan(2);
});

async function keysOf(office: TestOffice) {
  const { id } = JSON.parse(readFileSync(join(office.folder, 'office.json'), 'utf8')) as { id: string };
  const age = await openOfficeAge(await readSealedOfficeAge(join(office.folder, 'keys')), id, office.recoveryKey);
  return { keys: (age?.keys ?? []).map((key) => Buffer.from(key).toString('hex')), rotation: age?.rotation ?? null };
}

it('a change of the key that is killed leaves an office that opens and a trail that tells the truth', {
  timeout: 600_000,
}, async () => {
  await using office = await testOffice();
  const { id } = await office.admin.do('ticket.create', { title: 'Blijft leesbaar' });
  const bytes = new TextEncoder().encode('Blijft ook leesbaar'.repeat(1_000));
  const upload = await office.admin.upload('stuk.txt', bytes, 'text/plain');
  const { attachment } = await office.admin.do('attachment.add', { ticket: id, upload });
  const otto = await office.add('otto', 'dataProtection');
  await office.admin.do('session.signOut', {});
  const { worked } = await run('rotate', office.folder, 'never');

  const next = join(office.folder, 'griffel.db.next');
  let seen = false;
  const replaced = () => {
    const there = existsSync(next);
    seen ||= there;
    return seen && !there;
  };
  let changes = 1;
  const hit = { between: 0, replaced: 0 };
  let last = (await keysOf(office)).keys[0];
  for (let round = 0; round < 18; round++) {
    seen = false;
    const kill = round % 3 === 0 ? { when: replaced } : { afterMs: Math.random() * worked };
    await run('rotate', office.folder, kill);
    const after = await keysOf(office);
    if (after.rotation !== null) hit.between++;
    // Whoever comes next brings it to its end, and reads everything as before.
    await office.admin.do('session.signIn', { login: 'ada', passphrase });
    const { keys, rotation } = await keysOf(office);
    expect([keys.length, rotation]).toEqual([1, null]);
    expect(after.keys).toContain(keys[0]);
    if (keys[0] !== last) {
      changes++;
      if (after.rotation !== null) hit.replaced++;
    }
    last = keys[0];
    expect((await office.admin.do('ticket.get', { id })).title).toBe('Blijft leesbaar');
    const read = await office.admin.do('attachment.read', { attachment: attachment.id, purpose: 'save' });
    expect(Buffer.compare(await office.admin.download(read.stream), bytes)).toBe(0);
    expect(readdirSync(office.folder).filter((name) => /next|retired/u.test(name))).toEqual([]);
    await office.admin.do('session.signOut', {});
  }
  const auditor = await office.as(otto);
  expect(await auditor.do('audit.verify', {})).toMatchObject({ intact: true });
  const told = await auditor.do('audit.list', { filter: { events: ['key.rotated'] }, cursor: null, limit: 200 });
  expect(told.rows.filter((row) => row.outcome === 'done')).toHaveLength(changes);
  expect(hit.between).toBeGreaterThan(5);
  expect(hit.replaced).toBeGreaterThan(0);
});
