import { expect, it } from 'vitest';
import type { ImportField, ImportKind } from '../../../shared/features/imports/fields.ts';
import { addCategory, type TestDesk, testOffice } from '../../support/office.ts';

const lines = (...rows: string[]) => `${rows.join('\r\n')}\r\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function send(desk: TestDesk, kind: ImportKind, bytes: Uint8Array | string) {
  return { upload: await desk.upload('table.csv', typeof bytes === 'string' ? bytesOf(bytes) : bytes), kind };
}

/** Sends a file, takes the columns as they are guessed, and checks it. */
async function checked(desk: TestDesk, kind: ImportKind, bytes: Uint8Array | string, skipKnown = true) {
  const file = await send(desk, kind, bytes);
  const { columns } = await desk.do('import.look', file);
  const wish = { ...file, mapping: columns.map(({ field }) => field), skipKnown };
  return { wish, report: await desk.do('import.check', wish) };
}

const partiesNow = async (desk: TestDesk, text = '') =>
  (await desk.do('party.list', { text, cursor: null, limit: 200 })).rows;
const mattersNow = async (desk: TestDesk) =>
  (await desk.do('matter.list', { sort: 'number', direction: 'asc', cursor: null, limit: 200 })).rows;

const table = lines('Name;Ort;E-Mail', 'Müller;Köln;m@x.example', 'Søren Ågård;Århus;');
/** The same table in the bytes that Excel writes for each choice. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const oneByte = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

it.each([
  ['UTF-8 with a mark', bytesOf(`\ufeff${table}`), 'utf-8', ';'],
  ['UTF-8', bytesOf(table), 'utf-8', ';'],
  ['Windows-1252', oneByte(table), 'windows-1252', ';'],
  ['UTF-16 with tabs', utf16(table.replaceAll(';', '\t')), 'utf-16le', '\t'],
  ['commas', bytesOf(table.replaceAll(';', ',')), 'utf-8', ','],
  ['a line that names the delimiter', bytesOf(`sep=|\r\n${table.replaceAll(';', '|')}`), 'utf-8', '|'],
])('a table in %s is read as it was written', async (_name, bytes, charset, delimiter) => {
  await using office = await testOffice();
  const file = await send(office.admin, 'parties', bytes);
  expect(await office.admin.do('import.look', file)).toEqual({
    charset,
    delimiter,
    columns: [
      { heading: 'Name', samples: ['Müller', 'Søren Ågård'], field: 'name' },
      { heading: 'Ort', samples: ['Köln', 'Århus'], field: 'city' },
      { heading: 'E-Mail', samples: ['m@x.example'], field: 'email' },
    ],
  });
});

it('what is no table is refused', async () => {
  await using office = await testOffice();
  for (const bytes of ['', '\r\n\r\n', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 9])])
    expect(await office.admin.refusal('import.look', await send(office.admin, 'parties', bytes))).toMatchObject({
      code: 'import_unreadable',
    });
});

it('parties are imported whole, those that are there are left out, and the columns are remembered', async () => {
  await using office = await testOffice();
  const { admin } = office;
  await admin.do('party.create', { name: 'Hansen ApS', emails: [{ address: 'post@hansen.example' }] });
  await admin.do('party.create', { name: 'Jörg Müller', addresses: [{ city: 'Köln' }] });
  const text = lines(
    'Nachname;Vorname;Art;Mobil;Straße;PLZ;Ort;Sprache;Geburtsname;Hausfarbe;E-Mail',
    'Müller;Jörg;;;;;KÖLN;;;rot;',
    'Nielsen;Ida;Person;+45 20 20;"Gade 1\r\n2. sal";8000;Århus;dansk;Holm;blå;ida@x.example',
    'Anders navn;;Firma;;;;;;;;POST@hansen.example',
    'Nielsen;Ida;;;;;Aarhus;;;;',
  );
  const { wish, report } = await checked(admin, 'parties', text);
  expect(report).toEqual({ rows: 4, matters: 0, parties: 1, known: 3, problemCount: 0, problems: [] });
  expect(await partiesNow(admin)).toHaveLength(2);
  const made = await admin.do('import.run', {
    ...wish,
    mapping: wish.mapping.map((each, at) => (at === 9 ? 'note' : each)),
  });
  expect(made).toMatchObject({ kind: 'parties', fileName: 'table.csv', parties: 1, known: 3, undoneAt: null });
  const [ida] = await partiesNow(admin, 'ida');
  expect(await admin.do('party.get', { id: ida?.id as never })).toMatchObject({
    name: 'Ida Nielsen',
    kind: 'person',
    language: 'da',
    formerNames: ['Holm'],
    emails: [{ address: 'ida@x.example' }],
    phones: [{ number: '+45 20 20' }],
    addresses: [{ street: 'Gade 1\n2. sal', postalCode: '8000', city: 'Århus' }],
    note: 'blå',
  });
  const again = await admin.do('import.look', await send(admin, 'parties', 'Hausfarbe;Nachname\r\nx;y\r\n'));
  expect(again.columns.map(({ field }) => field)).toEqual(['note', 'name']);
  // The same file brings nothing more.
  const second = await checked(admin, 'parties', text);
  expect(second.report).toMatchObject({ parties: 0, known: 4 });
  expect((await checked(admin, 'parties', text, false)).report).toMatchObject({ problemCount: 4 });
  expect(await admin.refusal('import.run', second.wish)).toMatchObject({ code: 'no_change' });
});

it('every problem is named by row and nothing is entered while there is one', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const text = lines(
    'Nummer;Titel;Status;Angelegt;Geschlossen;Anwalt;Mandant;Gegner;E-Mail Mandant',
    '1/26;Good;offen;1.3.2026;;;Ada Ltd;;',
    '2/26;;schwebend;31.02.2026;;Niemand;;;',
    '3/26;Early;geschlossen;2.3.26;1.3.2026;;Eva;Eva;',
    '4/26;Mail;;;;;Bo;;no address',
    '1/26;Twice;;;;;;;',
  );
  const { wish, report } = await checked(admin, 'matters', text, false);
  expect(report.problems.map(({ row, field, problem, value }) => [row, field, problem, value])).toEqual([
    [3, 'openedOn', 'no_date', '31.02.2026'],
    [3, 'status', 'unknown_status', 'schwebend'],
    [3, 'title', 'required', ''],
    [3, 'lawyer', 'unknown_person', 'Niemand'],
    [4, 'closedOn', 'closed_before_opened', '1.3.2026'],
    [4, 'opponent', 'same_party_twice', 'Eva'],
    [5, 'clientEmail', 'no_email', 'no address'],
    [6, 'number', 'twice', '1/26'],
  ]);
  expect(report).toMatchObject({ rows: 5, problemCount: 8 });
  expect(await admin.refusal('import.run', wish)).toEqual({ code: 'import_has_problems', params: { count: 8 } });
  expect(await mattersNow(admin)).toEqual([]);
  expect(await partiesNow(admin)).toEqual([]);
  expect((await admin.do('import.list', { cursor: null, limit: 5 })).rows).toEqual([]);
});

it('matters come with their people, find those who are there, and take numbers where they have none', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const known = await admin.do('party.create', { name: 'Jansen', number: 'R-7' });
  for (const city of ['Delft', 'Leiden']) await admin.do('party.create', { name: 'De Vries', addresses: [{ city }] });
  const me = (await admin.do('user.directory', {})).rows.find(({ login }) => login === 'ada');
  const text = lines(
    'Dossiernummer;Omschrijving;Status;Geopend op;Gesloten op;Advocaat;Cliënt;Clientnummer;Wederpartij;Rechtbank;Rolnummer',
    'A-1;Huur;lopend;1-2-2025 0:00:00;;ADA;Jansen;r-7;Bank NV;Rechtbank Delft;C/09/1',
    ';;gesloten;2025-02-03;31/12/2025;;Jansen;R-7;Bank N.V.;;',
  );
  const { wish, report } = await checked(admin, 'matters', text);
  expect(report).toMatchObject({ rows: 2, matters: 2, problemCount: 0 });
  await admin.do('import.run', wish);
  const [first, second] = (await mattersNow(admin)).toSorted((a, b) => (a.openedOn < b.openedOn ? -1 : 1));
  expect(first).toMatchObject({
    number: 'A-1',
    title: 'Huur',
    status: 'open',
    openedOn: '2025-02-01',
    lawyer: { id: me?.id },
    clients: ['Jansen'],
    opponents: ['Bank NV'],
  });
  expect(second).toMatchObject({ title: 'Jansen / Bank N.V.', status: 'closed', closedOn: '2025-12-31' });
  expect(second?.number).toMatch(/1$/u);
  const { parties } = await admin.do('matter.get', { id: first?.id as never });
  expect(parties.map(({ party, role, reference }) => [party.name, role, reference])).toEqual([
    ['Jansen', 'client', ''],
    ['Bank NV', 'opponent', ''],
    ['Rechtbank Delft', 'court', 'C/09/1'],
  ]);
  expect(parties[0]?.party.id).toBe(known.id);
  const two = await checked(
    admin,
    'matters',
    lines('Nummer;Titel;Mandant;Mandantennummer', '9;x;De Vries;', '8;y;;R-99'),
  );
  expect(two.report.problems.map(({ row, problem }) => [row, problem])).toEqual([
    [2, 'ambiguous'],
    [3, 'unknown_party'],
  ]);
});

it('an import is taken back as a whole while nothing refers to it; numbers of the counter are not given again', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const fields: ImportField[] = ['number', 'title', 'client'];
  const run = async (...rows: string[]) =>
    admin.do('import.run', { ...(await send(admin, 'matters', lines('N;T;C', ...rows))), mapping: fields });
  const first = await run('X 1;One;Ada', ';Two;Bo');
  const counted = (await mattersNow(admin)).find(({ title }) => title === 'Two')?.number ?? '';
  expect(await admin.do('import.undo', { id: first.id })).toMatchObject({ undoneBy: { name: expect.any(String) } });
  expect(await mattersNow(admin)).toEqual([]);
  expect(await partiesNow(admin)).toEqual([]);
  expect(await admin.refusal('import.undo', { id: first.id })).toMatchObject({ code: 'no_change' });
  expect(
    await admin.refusal('matter.create', { title: 'By hand', number: counted, openedOn: '2026-03-02' }),
  ).toMatchObject({ code: 'matter_number_taken' });
  // What has a number of its own may come again.
  const again = await run('X 1;One;Ada', ';Two;Bo');
  const matters = await mattersNow(admin);
  expect(matters.map(({ number }) => number)).not.toContain(counted);
  const matter = matters.find(({ title }) => title === 'One');
  const ticket = await admin.do('ticket.create', { title: 'Call', matter: matter?.id as never });
  expect(await admin.refusal('import.undo', { id: again.id })).toMatchObject({ code: 'import_in_use' });
  await admin.do('ticket.setMatter', { id: ticket.id, version: ticket.version, matter: null });
  const [ada] = await partiesNow(admin, 'ada');
  await admin.do('party.update', { id: ada?.id as never, version: 1, name: 'Ada Ltd' });
  expect(await admin.refusal('import.undo', { id: again.id })).toMatchObject({ code: 'import_in_use' });
  expect(await admin.do('audit.verify', {})).toMatchObject({ intact: true });
  const { rows } = await admin.do('import.list', { cursor: null, limit: 1 });
  expect(rows).toMatchObject([{ id: again.id, matters: 2, parties: 2 }]);
});

it('an import whose matter has a kept conflict check is not taken back', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const fields: ImportField[] = ['number', 'title'];
  const { id } = await admin.do('import.run', {
    ...(await send(admin, 'matters', lines('N;T', 'X 1;One'))),
    mapping: fields,
  });
  const matter = (await mattersNow(admin))[0]?.id ?? null;
  await admin.do('conflict.record', { matter, names: [{ name: 'Ada' }], decision: 'none' });
  expect(await admin.refusal('import.undo', { id })).toMatchObject({ code: 'import_in_use' });
  expect(await mattersNow(admin)).toHaveLength(1);
});

it('a party out of sight is neither recognised nor told of', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const kim = await office.as(await office.add('kim', 'administrator'));
  const secret = await addCategory(admin, 'Secret');
  const requester = { kind: 'newParty', name: 'Geheim', email: 'g@x.example', phone: '' } as const;
  await admin.do('ticket.create', { title: 'Raid', category: secret.id, requester });
  const text = lines('Name;E-Mail', 'Geheim;g@x.example');
  expect((await checked(admin, 'parties', text)).report).toMatchObject({ parties: 0, known: 1 });
  expect((await checked(kim, 'parties', text)).report).toMatchObject({ parties: 1, known: 0 });
});

it('an import that is given up leaves nothing', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const rows = Array.from({ length: 1_200 }, (_, at) => `Party ${at}`);
  const file = await send(admin, 'parties', lines('Name', ...rows));
  const giveUp = new AbortController();
  const result = await admin.core.call(
    'import.run',
    { ...file, mapping: ['name'] },
    { signal: giveUp.signal, progress: () => giveUp.abort() },
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await partiesNow(admin)).toEqual([]);
});

it('a list that was exported opens without running anything, and comes back as it was', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const parties = [
    { name: '=1+1', number: '-7', phones: [{ number: '+45 20 20' }, { number: '+45 30' }, { number: '+45 40' }] },
    {
      name: 'Müller; Söhne "& Co"',
      kind: 'organisation' as const,
      formerNames: ['A', 'B'],
      emails: [{ address: 'a@x.example' }, { address: 'b@x.example' }, { address: 'c@x.example' }],
      addresses: [{ street: 'Weg 1\nHof', postalCode: '01067', city: 'Dresden', country: 'DE' }],
      language: 'de' as const,
      note: '@later',
    },
  ];
  for (const party of parties) await admin.do('party.create', party);
  const { csv, rows } = await admin.do('party.export', {});
  expect(rows).toBe(2);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).not.toMatch(/(^|;)"?[=+@-]/mu);
  await using other = await testOffice();
  const { wish, report } = await checked(other.admin, 'parties', csv);
  expect(report).toMatchObject({ parties: 2, problemCount: 0 });
  await other.admin.do('import.run', wish);
  expect((await other.admin.do('party.export', {})).csv).toBe(csv);

  const [one, two] = await partiesNow(admin);
  const place = (id: string | undefined, role: 'client' | 'opponent') => ({
    who: { kind: 'party' as const, party: id as never },
    role,
    side: 'ours' as const,
  });
  await admin.do('matter.create', {
    title: '+Rent',
    number: 'M 1',
    openedOn: '2026-03-02',
    parties: [place(one?.id, 'client'), { who: { kind: 'newParty', name: 'Bo' }, role: 'client', side: 'ours' }],
  });
  const closed = await admin.do('matter.create', { title: 'Old', number: 'M 2', openedOn: '2025-01-01' });
  await admin.do('matter.setStatus', { id: closed.id, version: 1, status: 'closed', on: '2025-06-30' });
  const order = { sort: 'number', direction: 'asc' } as const;
  expect((await admin.do('matter.export', { ...order, status: ['open'] })).rows).toBe(1);
  expect((await admin.do('matter.export', { ...order, party: two?.id as never })).rows).toBe(0);
  const list = await admin.do('matter.export', order);
  expect(list.csv).not.toMatch(/(^|;)"?[=+@-]/mu);
  const matters = await checked(other.admin, 'matters', list.csv);
  expect(matters.report).toMatchObject({ matters: 2, parties: 1, problemCount: 0 });
  await other.admin.do('import.run', matters.wish);
  expect((await other.admin.do('matter.export', order)).csv).toBe(list.csv);
});
