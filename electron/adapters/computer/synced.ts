import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SyncClient } from '../../core/ports/computer.ts';

/** What sync clients and replication leave in the folders they keep; names in lower case. */
const marks: readonly [RegExp, SyncClient][] = [
  // `.dropbox` alone also lies in the home of everyone who has the client.
  [/^\.dropbox\.cache$/u, 'dropbox'],
  [/^\.?_?sync_[0-9a-f]+\.db$|^\._sync_[0-9a-f]+\.db$|^\.(nextcloud|owncloud)sync\.log$/u, 'nextcloud'],
  [/^\.stfolder$/u, 'syncthing'],
  [/^\.tmp\.drive(upload|download)$/u, 'google_drive'],
  [/^dfsrprivate$/u, 'replication'],
];

/** How the folders are called that sync clients make in a person's home; in lower case, from the home down. */
const homes: readonly [RegExp, SyncClient][] = [
  [/^onedrive( ?- ?.+)?$/u, 'onedrive'],
  [/^dropbox( \(.+\))?$/u, 'dropbox'],
  [/^(icloud ?drive|iclouddrive)$/u, 'icloud'],
  [/^(google ?drive|googledrive)$/u, 'google_drive'],
];

/** macOS keeps what providers sync in Library: iCloud in Mobile Documents, all others in CloudStorage. */
const providers: readonly [RegExp, SyncClient][] = [
  [/\/library\/mobile documents(\/|$)/u, 'icloud'],
  [/\/library\/cloudstorage\/onedrive/u, 'onedrive'],
  [/\/library\/cloudstorage\/dropbox/u, 'dropbox'],
  [/\/library\/cloudstorage\/googledrive/u, 'google_drive'],
  [/\/library\/cloudstorage\//u, 'nextcloud'],
];

/**
 * The sync client that keeps a folder, as far as names and what it left behind tell. `home` is where its folders begin; `oneDrives` are
 * the folders that Windows says OneDrive keeps.
 */
export async function syncClientOf(
  folder: string,
  home: string,
  oneDrives: readonly string[],
): Promise<SyncClient | null> {
  const plain = (path: string) => path.normalize('NFC').replaceAll('\\', '/').toLowerCase().replace(/\/+$/u, '');
  const path = plain(folder);
  const within = (root: string) => path === plain(root) || path.startsWith(`${plain(root)}/`);
  if (oneDrives.some(within)) return 'onedrive';
  for (const [pattern, client] of providers) if (pattern.test(path)) return client;
  if (within(home)) {
    const [first = ''] = path.slice(plain(home).length + 1).split('/');
    for (const [pattern, client] of homes) if (pattern.test(first)) return client;
  }
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch(() => []);
    for (const name of names)
      for (const [pattern, client] of marks) if (pattern.test(name.toLowerCase())) return client;
    if (at === dirname(at)) return null;
  }
}
