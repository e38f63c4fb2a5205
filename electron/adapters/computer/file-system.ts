import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Linux: file systems that other computers may write to (statfs(2)): NFS, SMB, CIFS, FUSE, 9P, AFS, Ceph, Coda, VirtualBox. */
const remoteOnLinux: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x5346414f, 0x00c36400, 0x73757245, 0x786f4256,
]);
const remoteOnMac: ReadonlySet<string> = new Set(['smbfs', 'afpfs', 'nfs', 'webdav', 'ftp', 'macfuse', 'osxfuse']);

/** The kind of file system in a line of `mount` for the longest mount point that holds the folder. */
export function macFileSystem(mounts: string, folder: string): string | null {
  let found: { point: string; kind: string } | null = null;
  for (const line of mounts.split('\n')) {
    const parts = /^.* on (?<point>\/.*) \((?<kind>[^,)]+)/u.exec(line)?.groups;
    const point = parts?.['point'];
    const kind = parts?.['kind'];
    if (!point || !kind) continue;
    const holds = point === '/' || folder === point || folder.startsWith(`${point}/`);
    if (holds && point.length > (found?.point.length ?? 0)) found = { point, kind };
  }
  return found?.kind ?? null;
}

/** On Windows the real path of a folder on a connected drive letter begins with the server's name. */
export const isServerPath = (path: string) => /^(\\\\\?\\UNC\\|\\\\(?![?.]))/iu.test(path);

/** Whether a folder that exists (its real path) lies on a file system that other computers may write to. */
export async function isRemote(folder: string, platform: NodeJS.Platform): Promise<boolean> {
  if (platform === 'win32') return isServerPath(folder);
  if (platform === 'darwin') {
    const { stdout } = await promisify(execFile)('/sbin/mount');
    return remoteOnMac.has(macFileSystem(stdout, folder) ?? '');
  }
  return remoteOnLinux.has(Number((await statfs(folder)).type));
}
