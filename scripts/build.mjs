// npm run build: bundles for Electron (main, preload, core, workers, command line) and the windows' page, into dist/.
// A part whose sources and tools are unchanged since its last build is left as it is.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap, root, say } from './bootstrap.mjs';

bootstrap();
const dist = join(root, 'dist');

const tools = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'vite.config.ts'];

function fingerprint(patterns) {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }));
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of [...new Set(paths)].sort())
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

/** Runs `make` unless the part was made from the same sources before. */
async function part(name, patterns, made, make) {
  const stamp = join(dist, `.${name}`);
  const now = fingerprint([...tools, ...patterns]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && made.every((file) => existsSync(join(dist, file))))
    return;
  rmSync(stamp, { force: true });
  const started = Date.now();
  await make();
  writeFileSync(stamp, now);
  say(`built ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** zod's own sentences in fifty languages: what is wrong is said in Griffel's words, so none of them goes into the program. */
const withoutZodsSentences = {
  name: 'without-zods-sentences',
  setup: (build) => {
    build.onResolve({ filter: /locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/u.test(importer) ? { path: 'none', namespace: 'zod-locales' } : undefined,
    );
    build.onLoad({ filter: /none/, namespace: 'zod-locales' }, () => ({ contents: 'export {};' }));
  },
};

async function buildProgram() {
  const { build } = await import('esbuild');
  // Threads: dist/<port>-worker.cjs, whose address the hosts give to the adapter.
  const workers = globSync('electron/adapters/*/worker.ts', { cwd: root });
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron', 'better-sqlite3'],
    define: { 'import.meta.url': 'moduleAddress', 'import.meta.dirname': '__dirname' },
    banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
    sourcemap: false,
    legalComments: 'none',
    // Less to read and to parse at every start. Names stay, for the places of errors in the log.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [withoutZodsSentences],
    logLevel: 'warning',
  };
  const entries = {
    main: 'electron/hosts/desktop/main.ts',
    core: 'electron/hosts/desktop/core-start.ts',
    'core-program': 'electron/hosts/desktop/core-process.ts',
    cli: 'electron/hosts/cli/main.ts',
    ...Object.fromEntries(workers.map((file) => [`${basename(dirname(file))}-worker`, file])),
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))),
      outdir: dist,
      outExtension: { '.js': '.cjs' },
    }),
    // The preload script runs in the windows' sandbox: one file, nothing of Node.
    build({
      ...common,
      entryPoints: { preload: 'electron/preload/index.ts' },
      outdir: dist,
      outExtension: { '.js': '.cjs' },
      platform: 'browser',
      target: 'chrome130',
      define: {},
      banner: {},
    }),
  ]);
}

/** What pdf.js asks for by name at run time. */
function copyPdfFiles() {
  const from = join(root, 'node_modules', 'pdfjs-dist');
  for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm'])
    if (existsSync(join(from, folder)))
      cpSync(join(from, folder), join(dist, 'renderer', 'pdfjs', folder), { recursive: true });
}

async function buildRenderer() {
  const { build } = await import('vite');
  await build({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  copyPdfFiles();
}

/** Builds what changed. */
export async function buildAll() {
  mkdirSync(dist, { recursive: true });
  await part(
    'program',
    ['shared/**/*.ts', 'resources/holidays/*.json', 'db/**/*.ts', 'electron/**/*.ts'],
    ['main.cjs', 'preload.cjs'],
    buildProgram,
  );
  await part(
    'renderer',
    ['shared/**/*.ts', 'resources/holidays/*.json', 'renderer/**/*'],
    ['renderer/index.html'],
    buildRenderer,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
