// Makes a fresh clone ready: the dependencies of the lock file, and the Node they bring. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const modules = join(root, 'node_modules');
/** Node 24 as the dev dependency `node` brings it. */
export const node24 = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** Where things lie that are made once and used by every clone. */
export function cacheFolder() {
  return process.env.GRIFFEL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'griffel');
}

export function say(text) {
  console.log(`griffel: ${text}`);
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** What is installed is compared with the lock by content: times of files say nothing after a checkout. */
export function dependenciesAreCurrent(folder = root) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer) return true;
    return installed[path]?.version === entry.version;
  });
}

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  if (error) throw error;
  return status === 0;
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    say('node_modules is a link to another folder and does not match the lock file; it is left as it is');
    return;
  }
  say('installing the dependencies of package-lock.json (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed; the lines above say why');
    process.exit(1);
  }
}

function installNode() {
  if (existsSync(node24)) return;
  // npm may be set not to run the install scripts of packages; this one only fetches Node itself from the registry.
  say('fetching Node 24 (the dev dependency "node") …');
  run(process.execPath, ['installArchSpecificPackage.js'], join(modules, 'node'));
  if (existsSync(node24)) return;
  say('Node 24 could not be installed; see the lines above');
  process.exit(1);
}

/** Dependencies first; then the same script again under Node 24 when this one is another. Returns only there. */
export function bootstrap() {
  installDependencies();
  installNode();
  if (Number(process.versions.node.split('.')[0]) === 24) return;
  const { status, signal } = spawnSync(node24, process.argv.slice(1), { stdio: 'inherit', cwd: process.cwd() });
  process.exit(signal ? 1 : (status ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bootstrap();
  say(`ready, Node ${process.versions.node}`);
}
