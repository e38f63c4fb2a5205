// The office of made-up data that `npm start -- --demo` opens: founded and filled once through the command line, then kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAdministrator } from '../electron/features/demo/people.ts';
import { demoPassphrase } from '../shared/features/session/demo.ts';
import { cacheFolder, node24, root, say } from './bootstrap.mjs';

const tickets = 3_000;

/** Another one is made when what it is made of changed. */
function folderOfDemo() {
  const hash = createHash('sha256');
  const sources = globSync(['db/migrations/*.ts', 'electron/features/demo/**/*.ts'], { cwd: root }).sort();
  for (const file of sources) hash.update(readFileSync(join(root, file)));
  return join(cacheFolder(), `demo-${hash.digest('hex').slice(0, 12)}`);
}

function griffel(words, options, stdout) {
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  const command = [join(root, 'electron/hosts/cli/main.ts'), ...words, ...args];
  const { status } = spawnSync(node24, command, { cwd: root, stdio: ['ignore', stdout, 'inherit'] });
  if (status !== 0) throw new Error(`griffel ${words.join(' ')} failed`);
}

/** The profile folder to start with; the office in it is founded first if need be. */
export function demoProfile() {
  const folder = folderOfDemo();
  if (existsSync(folder)) return join(folder, 'profile');
  const making = `${folder}.partial`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'profile'), { recursive: true });
  // Not a secret: the sign-in screen of a demo office shows it to everyone.
  const passphraseFile = join(making, 'passphrase.txt');
  writeFileSync(passphraseFile, demoPassphrase, { mode: 0o600 });
  const common = {
    office: join(making, 'office'),
    profile: join(making, 'profile'),
    'passphrase-file': passphraseFile,
  };

  say(`making an office of made-up data with ${tickets} tickets (once) …`);
  const details = {
    name: 'Dijkstra Brandt Jensen',
    'admin-name': demoAdministrator.name,
    country: 'DE',
    language: 'de',
  };
  griffel(['office', 'create'], { ...common, ...details, admin: demoAdministrator.login, demo: true }, 'ignore');
  griffel(
    ['seed'],
    { ...common, user: demoAdministrator.login, tickets: String(tickets), entries: String(tickets * 5) },
    'ignore',
  );
  rmSync(passphraseFile);
  // Opened at once by the program that starts with this profile.
  const settings = { lastOffice: join(folder, 'office') };
  writeFileSync(join(making, 'profile', 'desktop.json'), JSON.stringify(settings), { mode: 0o600 });
  renameSync(making, folder);
  return join(folder, 'profile');
}
