import { mkdirSync, readdirSync, statSync, truncateSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flip } from '../../support/damage.ts';
import { addCategory, type TestDesk, testOffice } from '../../support/office.ts';

test('missing, cut and changed files are found, and listed with those of their tickets that the reader may see', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const eva = await office.as(await office.add('eva', 'lawyer'));
  const category = await addCategory(admin, 'Geheim');
  const attach = async (desk: TestDesk, name: string, secret = false) => {
    const upload = await desk.upload(name, Buffer.alloc(200_000, name));
    await desk.do('ticket.create', {
      title: `Zu ${name}`,
      uploads: [upload],
      ...(secret ? { category: category.id } : {}),
    });
    const folder = join(office.folder, 'attachments');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return join(folder, names.find((each) => each.endsWith(`${upload}.age`)) ?? '');
  };
  const [, changed, cut, gone, secret] = [
    await attach(admin, 'gut.bin'),
    await attach(admin, 'anders.bin'),
    await attach(admin, 'halb.bin'),
    await attach(admin, 'weg.bin'),
    await attach(eva, 'geheim.bin', true),
  ];
  expect(await admin.do('check.fileProblems', {})).toEqual({ checkedAt: null, rows: [], hidden: 0 });
  expect(await admin.do('check.files', {})).toEqual({ files: 5, missing: 0, damaged: 0 });
  flip(changed, 150_000, 4);
  truncateSync(cut, statSync(cut).size / 2);
  unlinkSync(gone);
  unlinkSync(secret);
  expect(await admin.do('check.files', {})).toEqual({ files: 5, missing: 2, damaged: 2 });
  const found = await admin.do('check.fileProblems', {});
  expect(found.rows.map(({ name, problem, ticket }) => [name, problem, ticket.title])).toEqual([
    ['anders.bin', 'damaged', 'Zu anders.bin'],
    ['halb.bin', 'damaged', 'Zu halb.bin'],
    ['weg.bin', 'missing', 'Zu weg.bin'],
  ]);
  expect(found).toMatchObject({ checkedAt: office.clock.now().toISOString(), hidden: 1 });
  expect(JSON.stringify(found)).not.toContain('geheim');
  // What is whole again is not listed any more.
  flip(changed, 150_000, 4);
  expect(await admin.do('check.files', {})).toMatchObject({ missing: 2, damaged: 1 });
  expect((await admin.do('check.fileProblems', {})).rows).toHaveLength(2);
  expect(await eva.refusal('check.files', {})).toMatchObject({ code: 'forbidden' });
});

test('what a backup has comes back, from the second place too; what it has not stays listed, and what is damaged is set aside', async () => {
  await using office = await testOffice();
  const { admin, folder } = office;
  // Whoever finds something is not told of it.
  const bram = await office.as(await office.add('bram', 'administrator'));
  const attachments = join(folder, 'attachments');
  const attach = async (name: string) => {
    const upload = await admin.upload(name, Buffer.alloc(50_000, name));
    await admin.do('ticket.create', { title: `Zu ${name}`, uploads: [upload] });
    return { id: upload, file: join(attachments, upload.slice(-2), `${upload}.age`) };
  };
  const second = `${folder}-drive`;
  mkdirSync(second);
  const { plan } = await admin.do('backup.state', {});
  await admin.do('backup.updatePlan', { ...plan, second });
  const [gone, changed] = [await attach('weg.bin'), await attach('anders.bin')];
  await admin.do('backup.run', { onlyDue: false });
  const late = await attach('neu.bin');
  for (const { file } of [gone, late]) unlinkSync(file);
  flip(changed.file, 40_000, 4);
  // The office's own backups lost the one and spoilt the other; only the drive helps.
  const [backedUp] = [gone, changed].map(({ id }) => join(folder, 'backups', 'attachments', id.slice(-2), `${id}.age`));
  flip(backedUp ?? '', 30_000, 4);
  const alarms = async () =>
    (await admin.do('notification.list', { limit: 50 })).rows.filter(({ kind }) => kind === 'files_broken').length;
  expect(await bram.do('check.files', {})).toEqual({ files: 3, missing: 2, damaged: 1 });
  expect(await alarms()).toBe(1);
  await bram.do('check.files', {});
  expect(await alarms()).toBe(1);

  expect(await admin.do('check.restoreFiles', {})).toEqual({ restored: 2, missing: 1 });
  const { rows } = await admin.do('check.fileProblems', {});
  expect(rows.map(({ name, problem }) => [name, problem])).toEqual([['neu.bin', 'missing']]);
  expect(await bram.do('check.files', {})).toEqual({ files: 3, missing: 1, damaged: 0 });
  expect(readdirSync(join(folder, 'damaged', 'files'))).toEqual([`${changed.id}.age`]);
  expect(
    readdirSync(attachments, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part')),
  ).toEqual([]);
});
