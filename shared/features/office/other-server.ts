/**
 * The server that a Windows path names; null for a path on this computer. What names a device in another way counts as a server of its
 * own, since it can be one. `//host/share` is read likewise: Windows does.
 */
function serverOf(path: string): string | null {
  const device = /^[\\/]{2}[?.][\\/](.*)$/su.exec(path)?.[1];
  if (device !== undefined) {
    if (/^[a-z]:/iu.test(device)) return null;
    return (/^unc[\\/]+([^\\/]+)/iu.exec(device)?.[1] ?? device).toLowerCase();
  }
  return /^[\\/]{2,}([^\\/]+)/u.exec(path)?.[1]?.toLowerCase() ?? null;
}

/**
 * The server that a folder's signpost names and the folder itself does not lie on; null where there is none. Whoever writes to a folder
 * can put a signpost there, and Windows signs on to a server as soon as a path on it is looked at.
 */
export function otherServer(from: string, to: string): string | null {
  const server = serverOf(to);
  return server === serverOf(from) ? null : server;
}
