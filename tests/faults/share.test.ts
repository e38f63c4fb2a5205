import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundAt, TestDesk, testPorts } from '../support/office.ts';
import { wholeOffice } from '../support/whole.ts';
import { bundled } from './support/bundle.ts';
import { ProcessDesk } from './support/desks.ts';
import { type Mounts, mounts } from './support/mounts.ts';

let scratch: string;
let program: string;
const profiles = mkdtempSync(join(tmpdir(), 'griffel-profiles-'));
beforeAll(async () => {
  ({ scratch, program } = await bundled('desk'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(profiles, { recursive: true, force: true });
});

/** A shared office on a folder that two computers have mounted. */
async function sharedOffice(locks: boolean): Promise<Mounts & { recoveryKey: string }> {
  const share = await mounts(2, locks);
  // As root, which CI is, it can always be done.
  if (!share) throw new Error('two mounts of one folder need root, FUSE and bindfs');
  const folder = join(share.folder, 'kantoor');
  await using founder = new TestDesk(testPorts(join(profiles, 'founder')));
  const { recoveryKey } = await foundAt(founder, folder, { mode: 'shared' });
  return { ...share, folder, at: share.at.map((mount) => join(mount, 'kantoor')), recoveryKey };
}

const desk = (machine: string) => new ProcessDesk(program, { profile: join(profiles, machine), machine });

async function until<T>(look: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  for (const since = Date.now(); ; ) {
    const value = await look();
    if (isRight(value) || Date.now() - since > 90_000) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('two computers whose locks reach each other prove it, both write, and each sees what the other did', async () => {
  await using share = await sharedOffice(true);
  await using one = desk('one');
  await using other = desk('other');
  expect(await one.signIn(share.at[0] ?? '', 'ada')).toMatchObject({ readOnly: null, share: { trust: 'alone' } });
  expect(await other.signIn(share.at[1] ?? '', 'ada')).toMatchObject({ readOnly: null, share: { trust: 'proven' } });
  // The one that was there first finds out at its own next check.
  const state = await until(
    () => one.state(),
    ({ share }) => share?.trust === 'proven',
  );
  expect(state.share).toMatchObject({ trust: 'proven', warned: false });
  const made = await one.do('ticket.create', { title: 'Van de eerste computer' });
  expect(await other.do('ticket.get', { id: made.id })).toMatchObject({ title: 'Van de eerste computer' });
});

test('where locks stay on each computer, whoever comes second only reads, and loses or breaks nothing', async () => {
  await using share = await sharedOffice(false);
  await using one = desk('first');
  await using other = desk('second');
  expect(await one.signIn(share.at[0] ?? '', 'ada')).toMatchObject({ readOnly: null });
  const before = await one.do('ticket.create', { title: 'Voor de tweede computer' });
  const refused = await other.signIn(share.at[1] ?? '', 'ada');
  expect(refused).toMatchObject({ readOnly: 'share_unsafe', share: { trust: 'unsafe' } });
  expect(await other.do('ticket.get', { id: before.id })).toMatchObject({ title: 'Voor de tweede computer' });
  await expect(other.do('ticket.create', { title: 'Van de tweede' })).rejects.toMatchObject({ code: 'read_only' });
  // The first one goes on, and is told that somebody was turned away.
  const state = await until(
    () => one.state(),
    ({ share }) => share?.warned === true,
  );
  expect(state).toMatchObject({ readOnly: null, share: { trust: 'alone', warned: true } });
  for (let n = 0; n < 20; n++) await one.do('ticket.create', { title: `Ticket ${n}` });
  const whole = await wholeOffice(share.folder, share.recoveryKey);
  expect(whole.problems).toEqual([]);
  expect(whole.titles.size).toBe(21);
});

test('a share that goes away is told, and when it is back work goes on by itself, in the same session', async () => {
  await using share = await sharedOffice(true);
  await using one = desk('steady');
  await using other = desk('cable');
  await one.signIn(share.folder, 'ada');
  await other.signIn(share.at[1] ?? '', 'ada');
  const before = await other.do('ticket.create', { title: 'Voor de kabel' });
  await share.cut(1);
  await expect(other.do('ticket.create', { title: 'Zonder kabel' })).rejects.toMatchObject({
    code: 'office_unreachable',
  });
  await expect(other.do('ticket.get', { id: before.id })).rejects.toMatchObject({ code: 'office_unreachable' });
  // Whoever still reaches it is not held up.
  const meanwhile = await one.do('ticket.create', { title: 'Intussen' });
  await share.mount(1);
  const seen = await until(
    () =>
      other.do('ticket.get', { id: meanwhile.id }).then(
        (ticket) => ticket.title,
        () => '',
      ),
    (title) => title !== '',
  );
  expect(seen).toBe('Intussen');
  await other.do('ticket.create', { title: 'Na de kabel' });
  const whole = await wholeOffice(share.folder, share.recoveryKey);
  expect(whole.problems).toEqual([]);
  expect([...whole.titles].sort()).toEqual(['Intussen', 'Na de kabel', 'Voor de kabel']);
});
