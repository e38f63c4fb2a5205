import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../electron/core/checks/check-database.ts';
import { databaseFile } from '../../../electron/core/keys/office-file.ts';
import { jobs } from '../../../electron/features/all/index.ts';
import { choreDesk, runsOf } from '../../support/chores.ts';
import { databaseKeyOf, pastTheProgram } from '../../support/database.ts';
import { type TestOffice, testOffice } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

const check = jobs.filter(({ name }) => name === 'full-check');

describe.each(['local', 'shared'] as const)('an office that is %s', (mode) => {
  let office: TestOffice;
  beforeEach(async () => {
    office = await testOffice({ mode });
    await office.add('eva', 'lawyer');
    for (let n = 0; n < 30; n++) await office.admin.do('ticket.create', { title: `Ticket ${n}`, description: 'Text' });
  });
  afterEach(() => office[Symbol.asyncDispose]());

  /** What a broken disk or somebody with skill does, past the program. */
  async function tamper(...statements: string[]): Promise<void> {
    const raw = await pastTheProgram(office.folder, office.recoveryKey);
    raw.unsafeMode();
    for (const statement of statements) raw.exec(statement);
    raw.close();
  }
  /** The week's check, as the chores do it. */
  async function weekly(): Promise<void> {
    await using desk = await choreDesk(office, { jobs: check, checker: office.admin.ports.checker });
    await desk.tick();
    expect(await runsOf(office)).toHaveLength(1);
  }
  const latest = async () => (await office.admin.do('check.latest', {})).latest;
  const alarms = async () =>
    (await office.admin.do('notification.list', { limit: 50 })).rows.filter(({ kind }) => kind === 'damage_found');

  it('in order is found sound, and nobody is told', async () => {
    expect(await latest()).toBeNull();
    using tables = await Tables.of(office);
    const entries = tables.newest();
    expect(await office.admin.do('check.run', {})).toEqual({ sound: true, damaged: 0, entries, firstBroken: null });
    expect(await latest()).toEqual({ at: office.clock.now().toISOString(), sound: true });
    expect(await alarms()).toEqual([]);
  });

  it('with an index that lost a row is damaged: the administrators are told, once, and others are not', async () => {
    await tamper(
      'pragma writable_schema = on',
      'create index broken on ticket (title)',
      "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where name = 'notification_user') where name = 'broken'",
    );
    await weekly();
    expect(await latest()).toMatchObject({ sound: false });
    const result = await office.admin.do('check.run', {});
    expect(result.damaged).toBeGreaterThan(0);
    expect(result).toMatchObject({ sound: false, firstBroken: null });
    // Who sees it with their own eyes is not told.
    expect(await alarms()).toHaveLength(1);
    const eva = await office.as({ login: 'eva' });
    const { rows } = await eva.do('notification.list', { limit: 50 });
    expect(rows.filter(({ kind }) => kind === 'damage_found')).toEqual([]);
  });

  it('with an entry of the trail changed is damaged, and the place is told', async () => {
    await tamper(
      'drop trigger audit_content_no_update',
      `update audit_content set content = replace(content, 'Ticket 3', 'Ticket X') where content like '%Ticket 3"%'`,
    );
    await weekly();
    const result = await office.admin.do('check.run', {});
    expect(result).toMatchObject({ sound: false, damaged: 0, firstBroken: { problem: 'content_changed' } });
    expect(await alarms()).toHaveLength(1);
  });
});

it('is checked once a week by whoever does the chores', async () => {
  await using office = await testOffice();
  await using desk = await choreDesk(office, { jobs: check });
  for (let day = 0; day < 21; day++) {
    office.clock.pass({ days: 1 });
    await desk.tick();
    await desk.tick();
  }
  // 23 days with three Saturday evenings in between.
  expect((await runsOf(office)).map(({ key }) => key)).toEqual([
    'full-check 2026-02-28',
    'full-check 2026-03-07',
    'full-check 2026-03-14',
    'full-check 2026-03-21',
  ]);
});

describe('on a share, while people work', () => {
  async function checkedMeanwhile(givesWay: boolean) {
    await using office = await testOffice({ mode: 'shared' });
    const key = Buffer.from(await databaseKeyOf(office.folder, office.recoveryKey), 'hex');
    const job = { file: databaseFile(office.folder), key, nativeBinding: undefined, witnessed: null };
    let tickets = 0;
    const work = async () => {
      await office.admin.do('ticket.create', { title: `Meanwhile ${tickets}` });
      tickets += 1;
    };
    const outcome = await checkDatabase({ ...job, inSteps: true, givesWay }, work).catch((error: unknown) => error);
    expect(tickets).toBeGreaterThan(0);
    return outcome;
  }
  it('it finds what is sound sound', async () => {
    expect(await checkedMeanwhile(false)).toMatchObject({ sound: true, damaged: 0, firstBroken: null });
  });
  it('it gives way where it was asked to', async () => {
    expect(await checkedMeanwhile(true)).toMatchObject({ code: 'busy' });
  });
});
