// The office of made-up data that `npm start -- --demo` opens: founded and filled once through the command line, then kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, node24, root, say } from './bootstrap.mjs';

const tickets = 3_000;

/** Another one is made when what it is made of changed. */
function folderOfDemo() {
  const hash = createHash('sha256');
  const sources = globSync(['db/migrations/*.ts', 'electron/features/demo/**/*.ts'], { cwd: root }).sort();
  for (const file of sources) hash.update(readFileSync(join(root, file)));
  return join(cacheFolder(), `demo-${hash.digest('hex').slice(0, 12)}`);
}

function griffel(...args) {
  const command = [join(root, 'electron/hosts/cli/main.ts'), ...args];
  const { status } = spawnSync(node24, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`griffel ${args[0]} ${args[1]} failed`);
}

/** Whether a program is at work with this profile; Chromium's lock is a link that ends in its number. */
function isInUse(profile) {
  try {
    process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 0);
    return true;
  } catch {
    return false;
  }
}

/** Those of older sources, and what an interrupted making left a day ago; not one that is open. */
function removeOlder(current) {
  const yesterday = Date.now() - 86_400_000;
  for (const name of existsSync(cacheFolder()) ? readdirSync(cacheFolder()) : []) {
    const folder = join(cacheFolder(), name);
    if (!/^demo-[0-9a-f]{12}(?:\.partial)?$/u.test(name) || folder === current) continue;
    if (name.endsWith('.partial') ? statSync(folder).mtimeMs > yesterday : isInUse(join(folder, 'profile'))) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The profile folder to start with; the office in it is founded first if need be. */
export function demoProfile() {
  const folder = folderOfDemo();
  removeOlder(folder);
  if (existsSync(folder)) return join(folder, 'profile');
  const making = `${folder}.partial`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'profile'), { recursive: true });
  say(`making an office of made-up data with ${tickets} tickets (once) …`);
  const places = ['--office', join(making, 'office'), '--profile', join(making, 'profile')];
  griffel('demo', 'create', ...places, '--tickets', String(tickets), '--entries', String(tickets * 5));
  // Opened at once by the program that starts with this profile.
  const settings = { lastOffice: join(folder, 'office') };
  writeFileSync(join(making, 'profile', 'desktop.json'), JSON.stringify(settings), { mode: 0o600 });
  renameSync(making, folder);
  return join(folder, 'profile');
}
