import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enter, testOffice } from '../../support/office.ts';

const longAgo = new Date('2020-01-01T00:00:00.000Z');
const nobody = '019cad8f-ac00-7689-badb-000000000000';

it.skipIf(process.platform === 'win32')('pipes, devices and folders among the key files keep nobody out', async () => {
  await using office = await testOffice();
  const keys = join(office.folder, 'keys');
  const me = office.administrator.id;
  execFileSync('mkfifo', [join(keys, `${nobody}.login`), join(keys, `${me}.${'0'.repeat(32)}.next`)]);
  symlinkSync('/dev/zero', join(keys, '019cad8f-ac00-7689-badb-000000000001.login'));
  symlinkSync(join(keys, 'nowhere'), join(keys, `${me}.${'1'.repeat(32)}.next`));
  const folder = join(keys, `${me}.${'2'.repeat(32)}.next`);
  mkdirSync(folder);
  utimesSync(folder, longAgo, longAgo);
  await office.admin.core.close();
  await office.admin.do('office.open', { folder: office.folder });
  await enter(office.admin, 'ada');
  expect(await office.admin.do('session.state', {})).toMatchObject({ state: 'signed_in', readOnly: null });
  expect(existsSync(folder)).toBe(false);
});

it.skipIf(process.platform === 'win32')(
  'a pipe in the place of office.json or of an attachment is damage',
  async () => {
    await using office = await testOffice();
    const upload = await office.admin.upload('a.txt', new TextEncoder().encode('text'));
    const ticket = await office.admin.do('ticket.create', { title: 'With a file', uploads: [upload] });
    const { attachments } = await office.admin.do('ticket.get', { id: ticket.id });
    const kept = join(office.folder, 'attachments', upload.slice(-2), `${upload}.age`);
    execFileSync('rm', [kept, join(office.folder, 'office.json')]);
    execFileSync('mkfifo', [kept, join(office.folder, 'office.json')]);
    const read = { attachment: attachments[0]?.id ?? upload, purpose: 'save' } as never;
    expect(await office.admin.refusal('attachment.read', read)).toMatchObject({ code: 'attachment_damaged' });
    await office.admin.core.close();
    expect(await office.admin.refusal('office.open', { folder: office.folder })).toMatchObject({
      code: 'office_damaged',
    });
  },
);

it('only names that the program gives are deleted as left over', async () => {
  await using office = await testOffice();
  const outside = join(office.folder, '..', 'outside');
  const incoming = join(office.folder, 'attachments', 'incoming');
  mkdirSync(outside);
  mkdirSync(incoming, { recursive: true });
  symlinkSync(outside, join(office.folder, 'attachments', 'ge'));
  writeFileSync(join(outside, 'storage.age'), 'mine');
  const marker = join(incoming, 'storage.upload');
  writeFileSync(marker, '');
  utimesSync(marker, longAgo, longAgo);
  await office.admin.core.close();
  await office.admin.do('office.open', { folder: office.folder });
  await enter(office.admin, 'ada');
  expect(readdirSync(outside)).toEqual(['storage.age']);
});
