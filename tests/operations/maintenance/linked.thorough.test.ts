import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { demandNoLinks } from '../../../electron/core/maintenance/carry.ts';
import { testOffice } from '../../support/office.ts';

// Windows makes a link to a folder as a junction, which needs no right.
const link = (to: string, at: string) => symlinkSync(to, at, 'junction');

test.each(['attachments', 'backups', 'damaged'])(
  'an office whose %s is a link elsewhere does not move',
  async (name) => {
    await using office = await testOffice();
    const { admin, folder } = office;
    const [own, elsewhere, to] = [join(folder, name), join(folder, '..', 'elsewhere'), `${folder}-new`];
    mkdirSync(own, { recursive: true });
    renameSync(own, elsewhere);
    writeFileSync(join(elsewhere, 'private.txt'), 'private');
    link(elsewhere, own);
    expect(await admin.refusal('maintenance.move', { to, mode: 'shared' })).toMatchObject({
      code: 'folder_linked',
      params: { path: name },
    });
    expect(readdirSync(to)).toEqual(['moving.json']);
    // It goes on here, and moves when the folder is its own again.
    rmSync(own);
    renameSync(elsewhere, own);
    await admin.do('maintenance.move', { to, mode: 'shared' });
  },
);

test('a link deeper down, at the old place or the new one, is found too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'griffel-linked-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'attachments', 'ab'), { recursive: true });
  writeFileSync(join(root, 'attachments', 'ab', 'file.age'), 'sealed');
  await demandNoLinks(root, ['attachments', 'backups']);
  link(join(root, 'attachments', 'ab'), join(root, 'attachments', 'cd'));
  await expect(demandNoLinks(root, ['attachments'])).rejects.toMatchObject({
    code: 'folder_linked',
    params: { path: join('attachments', 'cd') },
  });
});
