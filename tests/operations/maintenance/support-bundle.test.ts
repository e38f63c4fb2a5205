import { mkdir, writeFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scrubbed } from '../../../electron/core/maintenance/scrub.ts';
import { testOffice } from '../../support/office.ts';

test('a support bundle says how the office is and not a word of what it works on', async () => {
  await using office = await testOffice({ mode: 'shared' });
  const { admin } = office;
  let last = 0;
  /** A word that stands nowhere else. */
  const planted: string[] = [];
  const word = () => {
    last += 1;
    const one = `plantedword${last}x`;
    planted.push(one);
    return one;
  };
  await office.add(word(), 'secretary', { name: word() });
  const { version } = await admin.do('office.get', {});
  const where = { address: word(), country: 'DE', region: 'BY', language: 'de' } as const;
  await admin.do('office.update', { version, name: word(), ...where, idleLockMinutes: 7, rememberAllowed: false });
  const { id } = await admin.do('ticket.create', { title: word(), description: word() });
  await admin.do('ticket.addNote', { id, body: word() });
  const upload = await admin.upload(`${word()}.pdf`, new Uint8Array(10));
  await admin.do('attachment.add', { ticket: id, upload });
  await admin.do('party.create', { name: word(), emails: [{ address: `${word()}@example.org` }] });
  await admin.do('team.create', { name: word() });
  await admin.do('search.tickets', { text: word(), limit: 5 });
  await admin.do('maintenance.close', { inMinutes: 60, forMinutes: 5, note: word() });
  const { plan } = await admin.do('backup.state', {});
  const second = join(office.folder, '..', word());
  await mkdir(second);
  await admin.do('backup.updatePlan', { ...plan, second });
  await admin.refusal('ticket.create', { title: '' });
  // What an operating system puts into an error: where the program lies, and so whose computer it is.
  const logs = join(office.folder, '..', 'profile', 'logs');
  await mkdir(logs, { recursive: true });
  const place = `/home/${word()}/app/core.cjs:12:7`;
  await writeFile(
    join(logs, 'griffel.log'),
    [
      `[2026-03-02 08:00:00.000] [error] ERROR uncaught {"name":"TypeError","place":"at work (${place})"}`,
      `[2026-03-02 08:00:01.000] [info] opened C:\\Users\\Anna ${word()}\\${word()}\\office {"mode":"shared"}`,
      `[2026-03-02 08:00:02.000] [error] ERROR a job failed {"job":"daily-backup","times":2,"code":"disk_full"}`,
      '',
    ].join('\n'),
  );

  const { name, text } = await admin.do('maintenance.supportBundle', { program: '1.2.3' });
  expect(name).toBe('griffel-support-2026-03-02.txt');
  expect(planted.filter((each) => text.includes(each))).toEqual([]);
  for (const other of [office.folder, homedir(), hostname(), 'Vermeer', 'Dijkstra', 'Anna', 'ada'])
    expect(text).not.toContain(other);
  const bundle = JSON.parse(text);
  expect(bundle).toMatchObject({
    program: { version: '1.2.3' },
    place: { mode: 'shared', kind: expect.any(String), trust: 'alone', database: { journal_mode: 'delete' } },
    settings: { country: 'DE', idleLockMinutes: 7, backups: { second: true } },
    rows: { ticket: 1, attachment: 1, user_account: 2 },
  });
  expect(bundle.milliseconds.map((each: { operation: string }) => each.operation)).toContain('ticket.addNote');
  expect(bundle.log).toHaveLength(3);
  expect(bundle.lastErrors).toEqual([
    '[2026-03-02 08:00:00.000] [error] ERROR uncaught {"name":"TypeError","place":"at work (core.cjs:12:7)"}',
    '[2026-03-02 08:00:02.000] [error] ERROR a job failed {"job":"daily-backup","times":2,"code":"disk_full"}',
  ]);
  const bram = await office.as(await office.add('bram', 'lawyer'));
  expect(await bram.refusal('maintenance.supportBundle', { program: null })).toMatchObject({ code: 'forbidden' });
});

test.each([
  ['at run (file:///D:/Anna%20S/app/core.ts:3:4)', 'at run (core.ts:3:4)'],
  ['at C:\\Program Files\\Anna\\core.cjs:8:1 < at other', 'at core.cjs:8:1 < at other'],
  ['opened \\\\server\\Kanzlei Anna\\Griffel', 'opened (path)'],
  ['opened "/srv/Anna/office" again', 'opened "(path)" again'],
  ['12/13 done', '12/13 done'],
])('a line of the log is freed of paths: %s', (line, said) => {
  expect(scrubbed(line)).toBe(said);
});
