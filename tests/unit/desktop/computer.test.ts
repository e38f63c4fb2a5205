import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isServerPath, macFileSystem } from '../../../electron/adapters/computer/file-system.ts';
import { thisComputer } from '../../../electron/adapters/computer/index.ts';
import { syncClientOf } from '../../../electron/adapters/computer/synced.ts';

const root = mkdtempSync(join(tmpdir(), 'griffel-place-'));
afterAll(() => rmSync(root, { recursive: true }));

const folder = (...names: string[]) => {
  const path = join(root, ...names);
  mkdirSync(path, { recursive: true });
  return path;
};

test.each([
  ['OneDrive', 'onedrive'],
  ['OneDrive - Advocaten Dijkstra', 'onedrive'],
  ['Dropbox', 'dropbox'],
  ['Dropbox (Kanzlei)', 'dropbox'],
  ['iCloud Drive', 'icloud'],
  ['Google Drive', 'google_drive'],
  ['Library/Mobile Documents/com~apple~CloudDocs', 'icloud'],
  ['Library/CloudStorage/OneDrive-Kanzlei', 'onedrive'],
  ['Library/CloudStorage/GoogleDrive-anna@kanzlei.example', 'google_drive'],
])('a folder inside %s of a person’s home is kept by a sync client', async (name, client) => {
  const home = folder(`home of ${name.replaceAll('/', ' ')}`);
  const office = join(home, name, 'Kantoor', 'Griffel');
  mkdirSync(office, { recursive: true });
  expect(await syncClientOf(office, home, [])).toBe(client);
});

test.each([
  ['.dropbox.cache', 'dropbox'],
  ['.sync_8f1a.db', 'nextcloud'],
  ['._sync_0b.db', 'nextcloud'],
  ['.nextcloudsync.log', 'nextcloud'],
  ['.stfolder', 'syncthing'],
  ['.tmp.driveupload', 'google_drive'],
  ['DfsrPrivate', 'replication'],
])('what a sync client leaves behind (%s) tells, also some folders up', async (mark, client) => {
  const top = folder(`with ${mark}`);
  writeFileSync(join(top, mark), '');
  expect(await syncClientOf(folder(`with ${mark}`, 'a', 'b'), folder('home'), [])).toBe(client);
});

test('what Windows names as OneDrive’s is OneDrive’s, whatever it is called and however it is written', async () => {
  const home = 'C:\\Users\\anna';
  expect(await syncClientOf('D:\\Wolke\\Kanzlei', home, ['d:\\wolke\\'])).toBe('onedrive');
  expect(await syncClientOf('D:\\Wolkenlos\\Kanzlei', home, ['d:\\wolke'])).toBeNull();
});

test('an ordinary folder is nobody’s, also beside a client’s own settings in the home', async () => {
  const home = folder('plain');
  mkdirSync(join(home, '.dropbox'));
  expect(await syncClientOf(folder('plain', 'Kantoor'), home, [])).toBeNull();
  expect(await syncClientOf(folder('plain', 'Onedriver'), home, [])).toBeNull();
});

const mounts = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//anna@server/kanzlei on /Volumes/kanzlei (smbfs, nodev, nosuid, mounted by anna)
/dev/disk4s1 on /Volumes/kanzlei alt (exfat, local, nodev)`;
test('macOS: the longest mount point that holds a folder tells its file system', () => {
  expect(macFileSystem(mounts, '/Users/anna/Griffel')).toBe('apfs');
  expect(macFileSystem(mounts, '/Volumes/kanzlei/Griffel')).toBe('smbfs');
  expect(macFileSystem(mounts, '/Volumes/kanzlei alt/Griffel')).toBe('exfat');
});

test('Windows: a real path on a server begins with its name', () => {
  expect(isServerPath('\\\\server\\kanzlei\\Griffel')).toBe(true);
  expect(isServerPath('\\\\?\\UNC\\server\\kanzlei')).toBe(true);
  expect(isServerPath('\\\\?\\C:\\Kanzlei')).toBe(false);
  expect(isServerPath('C:\\Kanzlei')).toBe(false);
});

test('this computer has a number that stays, and its own disk is local', async () => {
  const computer = thisComputer();
  expect(await computer.id()).toBe(await thisComputer().id());
  expect(await computer.id()).not.toBe('');
  expect(await computer.placeOf(join(root, 'not', 'yet', 'there'))).toEqual({ kind: 'local' });
  writeFileSync(join(root, '.stfolder'), '');
  expect(await computer.placeOf(join(root, 'not', 'yet', 'there'))).toEqual({ kind: 'synced', by: 'syncthing' });
  rmSync(join(root, '.stfolder'));
});
