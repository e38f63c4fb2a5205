import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { foundAt, passphrase, TestDesk, testOffice, testPorts } from '../../support/office.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});
function scratch(): string {
  const root = mkdtempSync(join(tmpdir(), 'griffel-founding-'));
  roots.push(root);
  return root;
}

test('an office is founded with its first administrator signed in, and all that it starts with', async () => {
  await using office = await testOffice();
  expect(await office.admin.do('session.state', {})).toMatchObject({
    state: 'signed_in',
    readOnly: null,
    demo: false,
    office: { name: 'Advocatenkantoor Dijkstra', country: 'NL' },
    user: { login: 'ada', language: 'nl', mustChangePassphrase: false, noticeAcknowledged: true },
  });
  const { rows: roles } = await office.admin.do('role.list', {});
  expect(roles.map((role) => role.startingRole)).toEqual([
    'administrator',
    'lawyer',
    'secretary',
    'hr',
    'dataProtection',
    'trainee',
  ]);
  expect((await office.admin.do('team.list', {})).rows).toHaveLength(4);
  expect((await office.admin.do('category.list', {})).rows.length).toBeGreaterThan(5);
  const notice = await office.admin.do('notice.get', {});
  for (const text of Object.values(notice.texts)) expect(text).toContain('Advocatenkantoor Dijkstra');
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  expect(rows.at(-1)).toMatchObject({ event: 'office.founded', outcome: 'done', actor: { name: 'Ada Vermeer' } });
});

test('names of files and office.json hold ids alone', async () => {
  await using office = await testOffice();
  const id = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}';
  const allowed = new RegExp(
    `^(office\\.json|griffel\\.db(-wal|-shm)?|keys|attachments|backups|desks|office\\.age|rotation\\.lock|incoming|${id}\\.(age|login|json|lock|seat))$`,
    'u',
  );
  const names = readdirSync(office.folder, { recursive: true, encoding: 'utf8' }).map((name) => basename(name));
  expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  const json = JSON.parse(readFileSync(join(office.folder, 'office.json'), 'utf8')) as Record<string, unknown>;
  expect(json).toEqual({
    format: 1,
    id: expect.stringMatching(new RegExp(`^${id}$`, 'u')),
    mode: 'local',
    machine: expect.stringMatching(/^[0-9a-f]{64}$/u),
    demo: false,
  });
});

test('an existing empty folder is taken, also when a file manager looked into it; any other is refused untouched', async () => {
  const root = scratch();
  const at = async (name: string, ...files: string[]) => {
    const folder = join(root, name);
    mkdirSync(folder);
    for (const file of files) writeFileSync(join(folder, file), 'something');
    await using desk = new TestDesk(testPorts(root));
    const { verdict } = await desk.do('office.inspectFolder', { folder });
    const outcome = await foundAt(desk, folder).then(
      ({ state }) => state.state,
      (error: { code: string }) => error.code,
    );
    return { verdict, outcome };
  };
  expect(await at('empty')).toEqual({ verdict: 'empty', outcome: 'signed_in' });
  expect(await at('looked', '.DS_Store', 'Thumbs.db')).toEqual({ verdict: 'empty', outcome: 'signed_in' });
  expect(await at('full', 'brief.docx')).toEqual({ verdict: 'not_empty', outcome: 'folder_not_empty' });
  expect(readdirSync(join(root, 'full'))).toEqual(['brief.docx']);
  expect(await at('office', 'office.json')).toEqual({ verdict: 'damaged', outcome: 'office_exists' });
  await using desk = new TestDesk(testPorts(root));
  const inside = foundAt(desk, join(root, 'full', 'brief.docx'));
  await expect(inside).rejects.toMatchObject({ code: 'folder_not_empty' });
  const nowhere = foundAt(desk, join(root, 'not', 'there', 'office'));
  await expect(nowhere).rejects.toMatchObject({ code: 'folder_not_writable' });
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('nothing is founded without two groups of the recovery key typed from the print, or with a weak passphrase', async () => {
  const root = scratch();
  await using desk = new TestDesk(testPorts(root));
  const folder = join(root, 'office');
  const { founding, groups } = await desk.do('office.prepareFounding', {});
  const attempt = (confirmation: [number, string][], words = passphrase, id = founding) =>
    desk.core.call('office.found', {
      founding: id,
      confirmation: confirmation.map(([position, group]) => ({ position, group })),
      folder,
      name: 'Kantoor',
      address: '',
      country: 'NL',
      region: '',
      language: 'nl',
      administrator: { login: 'ada', name: 'Ada Vermeer' },
      passphrase: words,
    });
  const refused = (code: string) => ({ ok: false, error: { code } });
  const [one = '', two = ''] = [groups[2], groups[5]];
  expect(
    await attempt([
      [2, one],
      [5, one],
    ]),
  ).toMatchObject(refused('recovery_key_wrong'));
  expect(
    await attempt([
      [2, one],
      [2, one],
    ]),
  ).toMatchObject(refused('recovery_key_wrong'));
  expect(
    await attempt([
      [2, one],
      [99, ''],
    ]),
  ).toMatchObject(refused('recovery_key_wrong'));
  expect(
    await attempt(
      [
        [2, one],
        [5, two],
      ],
      'ada vermeer kantoor',
    ),
  ).toMatchObject(refused('passphrase_too_weak'));
  const unknown = '0197a000-0000-4000-8000-0000000000aa';
  expect(
    await attempt(
      [
        [2, one],
        [5, two],
      ],
      passphrase,
      unknown,
    ),
  ).toMatchObject(refused('not_found'));
  expect(readdirSync(root).filter((name) => name !== 'profile')).toEqual([]);
  const typed = await attempt([
    [2, ` ${one.toLowerCase()}`],
    [5, two.replaceAll('0', 'o')],
  ]);
  expect(typed).toMatchObject({ ok: true });
});

test('a folder that is missing, of a newer program, damaged, or another office says so', async () => {
  await using office = await testOffice();
  await using other = await testOffice();
  const file = join(office.folder, 'office.json');
  const whole = readFileSync(file, 'utf8');
  const verdicts = async (content: string | null) => {
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    await using desk = new TestDesk(testPorts(scratch()));
    const { verdict } = await desk.do('office.inspectFolder', { folder: office.folder });
    const opened = await desk.core.call('office.open', { folder: office.folder });
    return [verdict, opened.ok ? 'opened' : opened.error.code];
  };
  expect(await verdicts(whole)).toEqual(['office', 'opened']);
  expect(await verdicts(whole.replace('"format": 1', '"format": 2'))).toEqual(['newer', 'office_newer_than_program']);
  expect(await verdicts(whole.slice(0, 20))).toEqual(['damaged', 'office_damaged']);
  expect(await verdicts('{}')).toEqual(['damaged', 'office_damaged']);
  expect(await verdicts(null)).toEqual(['not_empty', 'office_missing']);
  writeFileSync(file, whole);
  await using desk = new TestDesk(testPorts(scratch()));
  expect((await desk.refusal('office.open', { folder: join(office.folder, 'nowhere') })).code).toBe('office_missing');
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase })).code).toBe('no_office_open');
  await desk.do('office.open', { folder: office.folder });
  // Another office's files are laid in its place while the program stands before it.
  writeFileSync(file, readFileSync(join(other.folder, 'office.json')));
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase })).code).toBe('office_damaged');
  writeFileSync(file, whole);
  writeFileSync(join(office.folder, 'keys', 'office.age'), readFileSync(join(other.folder, 'keys', 'office.age')));
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase })).code).toBe('key_file_damaged');
  rmSync(office.folder, { recursive: true });
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase })).code).toBe('office_missing');
});
