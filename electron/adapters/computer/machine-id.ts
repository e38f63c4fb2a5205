import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the operating system calls this computer; its host name where the system has no word for it. */
export async function machineId(platform: NodeJS.Platform): Promise<string> {
  try {
    // Windows computers made from one image can share the number, so their names, unique in a domain, count too.
    if (platform === 'win32') return `${await windowsGuid()} ${hostname().toLowerCase()}`;
    if (platform === 'darwin') return await macUuid();
    const id = (await readFile('/etc/machine-id', 'utf8')).trim();
    return id === '' ? hostname() : id;
  } catch {
    return hostname();
  }
}

async function windowsGuid(): Promise<string> {
  const reg = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  const { stdout } = await run(reg, [
    'query',
    'HKLM\\SOFTWARE\\Microsoft\\Cryptography',
    '/v',
    'MachineGuid',
    '/reg:64',
  ]);
  return found(/MachineGuid\s+REG_SZ\s+(?<id>\S+)/u, stdout);
}

async function macUuid(): Promise<string> {
  const { stdout } = await run('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice']);
  return found(/"IOPlatformUUID" = "(?<id>[^"]+)"/u, stdout);
}

function found(pattern: RegExp, text: string): string {
  const id = pattern.exec(text)?.groups?.['id'];
  if (!id) throw new Error('the system does not name this computer');
  return id;
}
