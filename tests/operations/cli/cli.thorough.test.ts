import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import { CommandLine } from '../../support/command-line.ts';
import { passphrase } from '../../support/office.ts';

let line: CommandLine;
beforeAll(async () => {
  line = new CommandLine();
  await line.foundQuickly();
}, 120_000);
afterAll(() => line[Symbol.dispose]());

describe('office create', { timeout: 120_000 }, () => {
  test('founds an office and prints its recovery key once', async () => {
    using other = new CommandLine();
    const founded = await other.found('--country', 'de', '--language', 'de', '--admin-name', 'Ada Vermeer');
    expect(founded).toMatchObject({ code: 0, err: '' });
    expect(founded.json).toMatchObject({ administrator: 'ada', office: other.path('office') });
    expect(String((founded.json as { recoveryKey: string }).recoveryKey)).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/u);
    const state = await other.griffel(['call', 'session.state', ...other.as('ada')]);
    expect(state.json).toMatchObject({ demo: false, office: { country: 'DE' }, user: { name: 'Ada Vermeer' } });
    const file = other.path('office/office.json');
    other.write('office/office.json', readFileSync(file, 'utf8').slice(0, 10));
    const damaged = await other.griffel(['audit', 'verify', ...other.as('ada')]);
    expect(damaged.err).toMatch(/^griffel: office_damaged: /u);
  });

  test('does not found another one in the same folder', async () => {
    const again = await line.found();
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^griffel: (office_exists|folder_not_empty): .+\n$/u);
  });

  test('is strict about its options', async () => {
    const wrong = await line.griffel(['office', 'create', '--office', line.path('x'), '--nmae', 'x']);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain("'--nmae'");
    expect(wrong.err.split('\n')).toHaveLength(2);
    const incomplete = await line.griffel(['office', 'create', '--office', line.path('x')]);
    expect(incomplete.err).toContain('--name is missing');
  });
});

describe('a passphrase', { timeout: 120_000 }, () => {
  test.each([
    ['a file that is not there', 'nowhere', 'no such file'],
    ['a folder', '.', 'cannot be read'],
  ])('from %s is a clear error', async (_name, file, words) => {
    const result = await line.griffel(['audit', 'verify', ...line.as('ada', file)]);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain(words);
  });

  test('is never read from stdin, and its words are in no error', async () => {
    const options = ['--office', line.path('office'), '--user', 'ada', '--passphrase-file', '-'];
    const result = await line.griffel(['audit', 'verify', ...options], `${passphrase}\n`);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain('from a file only');
    line.write('wrong', 'quite another passphrase\n');
    const wrong = await line.griffel(['audit', 'verify', ...line.as('ada', 'wrong')]);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toMatch(/^griffel: wrong_credentials: /u);
    expect(wrong.err).not.toContain('another');
  });

  test('loses its line end and nothing else', async () => {
    line.write('bare', passphrase);
    line.write('windows', `${passphrase}\r\n`);
    line.write('spaced', `${passphrase} \n`);
    expect((await line.griffel(['search', 'x', ...line.as('ada', 'bare')])).code).toBe(0);
    expect((await line.griffel(['search', 'x', ...line.as('ada', 'windows')])).code).toBe(0);
    expect((await line.griffel(['search', 'x', ...line.as('ada', 'spaced')])).code).toBe(1);
    line.write('empty', '\n');
    expect((await line.griffel(['search', 'x', ...line.as('ada', 'empty')])).err).toContain('is empty');
  });
});

describe('call', { timeout: 120_000 }, () => {
  test('answers the value, or the error as JSON and as a line', async () => {
    const made = await line.griffel(['call', 'ticket.create', ...line.as('ada')], '{"title":"Mietvertrag prüfen"}');
    expect(made).toMatchObject({ code: 0, err: '', json: { number: expect.any(Number), title: 'Mietvertrag prüfen' } });
    const refused = await line.griffel(['call', 'ticket.create', ...line.as('ada')], '{"title":""}');
    expect(refused).toMatchObject({ code: 1, json: { error: { code: 'invalid_input' } } });
    expect(refused.err).toMatch(/^griffel: invalid_input: .*title.*\n$/u);
    const unknown = await line.griffel(['call', 'ticket.explode', ...line.as('ada')]);
    expect(unknown).toMatchObject({ code: 1, json: { error: { code: 'unknown_operation', params: {} } } });
    const broken = await line.griffel(['call', 'ticket.create', ...line.as('ada')], '{"title"');
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toContain('is not JSON');
  });

  test('in a batch answers each line in its turn, whatever the others say', async () => {
    const lines = [
      '{"operation":"ticket.create","input":{"title":"Eins"}}',
      '{"operation":"ticket.create","input":{"title":""}}',
      '',
      'no JSON',
      '{"operation":"session.state"}',
      '{"operation":"search.tickets","input":{"text":"eins","limit":5}}',
    ];
    const result = await line.griffel(['call', '--batch', ...line.as('ada')], lines.join('\n'));
    expect(result).toMatchObject({ code: 0, err: '' });
    const answers = result.out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { ok: boolean });
    expect(answers).toMatchObject([
      { ok: true, value: { title: 'Eins' } },
      { ok: false, error: { code: 'invalid_input' } },
      { ok: false, error: { code: 'invalid_input' } },
      { ok: true, value: { state: 'signed_in', user: { login: 'ada', name: 'Ada Vermeer' } } },
      { ok: true, value: { hits: [{ ticket: { title: 'Eins' } }] } },
    ]);
  });

  test('signs in once for a batch, and out again', async () => {
    await line.griffel(['call', '--batch', ...line.as('ada')], '{"operation":"ticket.counts"}\n'.repeat(3));
    const verdict = await line.griffel(['audit', 'verify', ...line.as('ada')]);
    expect(verdict).toMatchObject({ code: 0, err: '', json: { intact: true, firstBroken: null } });
  });
});

test('operations prints the contract with its inputs as JSON Schema', async () => {
  const { code, json } = await line.griffel(['operations']);
  const list = json as { name: keyof typeof contract; kind: string; input: { type?: string } }[];
  expect(code).toBe(0);
  expect(list.map((each) => each.name)).toEqual(Object.keys(contract));
  for (const { name, ...rest } of list) {
    const { kind, permission, record, audit } = contract[name];
    expect(rest, name).toMatchObject({
      kind,
      permission,
      record,
      audit,
      input: { type: 'object', additionalProperties: false },
    });
  }
  expect(list.find((each) => each.name === 'ticket.setPriority')?.input).toMatchObject({
    required: ['id', 'version', 'priority'],
    properties: { priority: { enum: ['low', 'normal', 'high', 'urgent'] } },
  });
});

test('user add gives rights of their own with the recovery key alone, and a newcomer must first do their part', async () => {
  using other = new CommandLine();
  const recoveryKey = await other.foundQuickly();
  const file = other.write('key', `${recoveryKey}\n`);
  // Somebody else was here, so that there is something to guard.
  const clerk = ['user', 'add', '--login', 'sam', '--role', 'secretary', '--keep-passphrase'];
  await other.griffel([...clerk, '--new-passphrase-file', other.path('passphrase'), ...other.as('ada')]);
  await other.griffel(['call', 'notice.get', ...other.as('sam')], '{}');
  const add = ['user', 'add', '--login', 'lies', '--role', 'lawyer', '--new-passphrase-file', other.path('passphrase')];
  const refused = await other.griffel([...add, ...other.as('ada')]);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/^griffel: second_person_needed: .*\n$/u);
  const done = await other.griffel([...add, '--recovery-key-file', file, '--keep-passphrase', ...other.as('ada')]);
  expect(done).toMatchObject({ code: 0, json: { login: 'lies' } });
  expect(`${done.out}${done.err}`).not.toContain(recoveryKey);
  const list = ['call', 'ticket.counts', ...other.as('lies')];
  expect((await other.griffel(list, '{}')).err).toMatch(/^griffel: notice_not_acknowledged: .*\n$/u);
  const read = await other.griffel(['call', 'notice.acknowledge', ...other.as('lies')], '{"version":1}');
  expect(read.code).toBe(0);
  expect((await other.griffel(list, '{}')).code).toBe(0);
}, 120_000);

test('whoever stops reading the output ends the command quietly', async () => {
  const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
  const child = spawn(process.execPath, [main, 'operations'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (bytes) => {
    err += bytes;
  });
  const [code] = await once(child, 'close');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('an office that is not there is one line', async () => {
  using other = new CommandLine();
  other.write('passphrase', passphrase);
  const missing = await other.griffel(['audit', 'verify', ...other.as('ada')]);
  expect(missing.err).toMatch(/^griffel: office_missing: .*\n$/u);
});

test('a file that is gone is named, and comes back out of the backup', async () => {
  using other = new CommandLine();
  await other.foundQuickly();
  const mail = other.write(
    'mail.eml',
    [
      'From: jansen@client.example',
      'Subject: Vonnis',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="vonnis.pdf"',
      '',
      '%PDF-1.7',
    ].join('\r\n'),
  );
  expect(await other.griffel(['mail', 'intake', mail, ...other.as('ada')])).toMatchObject({ code: 0 });
  await other.griffel(['backup', 'create', ...other.as('ada')]);
  const folder = other.path('office/attachments');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.age'));
  rmSync(join(folder, files[0] ?? ''));
  const found = await other.griffel(['attachments', 'verify', ...other.as('ada')]);
  expect(found).toMatchObject({ code: 1, json: { files: files.length, missing: 1, damaged: 0, hidden: 0 } });
  expect(found.err).toBe(`griffel: of ${files.length} files 1 are missing and 0 damaged\n`);
  const restored = await other.griffel(['attachments', 'restore', ...other.as('ada')]);
  expect(restored).toEqual({ code: 0, out: expect.any(String), err: '', json: { restored: 1, missing: 0 } });
  expect(await other.griffel(['attachments', 'verify', ...other.as('ada')])).toMatchObject({ code: 0 });

  rmSync(other.path('office/backups'), { recursive: true });
  rmSync(join(folder, files[0] ?? ''));
  await other.griffel(['attachments', 'verify', ...other.as('ada')]);
  expect(await other.griffel(['attachments', 'restore', ...other.as('ada')])).toMatchObject({
    code: 1,
    json: { restored: 0, missing: 1 },
    err: 'griffel: 1 files are in none of the backups\n',
  });
});

test('a backup is made, listed, checked and restored', async () => {
  using other = new CommandLine();
  const key = other.write('key', `${await other.foundQuickly()}\n`);
  const from = join(other.path('office'), 'backups');
  expect(await other.griffel(['backup', 'verify', '--from', from, '--recovery-key-file', key])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^griffel: there is no backup in .*\n$/u),
  });
  const made = await other.griffel(['backup', 'create', ...other.as('ada')]);
  expect(made).toMatchObject({ code: 0, json: { attachments: { count: 0, missing: [] } } });
  const listed = await other.griffel(['backup', 'list', '--from', from]);
  expect(listed.json).toEqual({ rows: [made.json] });
  const login = ['--user', 'ada', '--passphrase-file', other.path('passphrase')];
  const checked = await other.griffel(['backup', 'verify', '--from', from, ...login]);
  expect(checked).toMatchObject({ code: 0, json: { missing: [], damaged: [] } });
  const to = other.path('again');
  const restore = ['backup', 'restore', '--from', from, '--to', to, '--recovery-key-file', key];
  expect(await other.griffel(restore)).toMatchObject({
    code: 0,
    err: expect.stringMatching(/accounts, rights and passphrases are as of /u),
  });
  expect((await other.griffel(restore)).err).toMatch(/^griffel: office_exists: .*\n$/u);
  const trail = await other.griffel(['audit', 'verify', '--office', to, ...login]);
  expect(trail).toMatchObject({ code: 0, json: { intact: true } });
});

describe('an import', { timeout: 120_000 }, () => {
  test('tells every problem and writes nothing, or enters the whole file', async () => {
    const file = line.write('akten.csv', 'Aktennummer;Kurzrubrum;Merkmal\r\n7/26;Rent;red\r\n8/26;Wall;blue\r\n');
    const wish = ['matters', 'import', file, '--map', 'Merkmal=status', ...line.as('ada')];
    const wrong = await line.griffel(wish);
    expect(wrong).toMatchObject({ code: 1, json: { problemCount: 2, columns: { Merkmal: 'status' } } });
    expect(wrong.err).toBe('griffel: 2 problems; nothing was imported\n');
    const right = wish.map((word) => (word === 'Merkmal=status' ? 'Merkmal=kind' : word));
    expect(await line.griffel([...right, '--dry-run'])).toMatchObject({ code: 0, json: { matters: 2, known: 0 } });
    expect(await line.griffel(right)).toMatchObject({ code: 0, err: '', json: { matters: 2, fileName: 'akten.csv' } });
    expect(await line.griffel([...right, '--dry-run'])).toMatchObject({ code: 0, json: { matters: 0, known: 2 } });
    const unknown = await line.griffel(right.map((word) => (word === 'Merkmal=kind' ? 'Farbe=kind' : word)));
    expect(unknown).toMatchObject({ code: 1, out: '', err: 'griffel: the file has no column "Farbe"\n' });
  });
});
