/**
 * The import table of docs/architecture.md as rules. `allowed` lists what may be imported; everything else is an error
 * (`not-in-allowed`), so a new layer has to be added here before it can be used. The rules under `forbidden` catch what a
 * list of allowed edges cannot: files in no layer, circles, and packages that must not be reached from somewhere.
 */
const layers = {
  shared: '^shared/(contract|features/[^/]+|permissions|i18n)/',
  db: '^db/(connection|schema|migrations|queries/[^/]+)/',
  core: '^electron/core/',
  features: '^electron/features/[^/]+/',
  adapters: '^electron/adapters/[^/]+/',
  hosts: '^electron/(hosts/[^/]+|preload)/',
  renderer: '^renderer/(app|features/[^/]+|ui|client)/|^renderer/[^/]+\\.(ts|tsx|css)$',
  tests: '^tests/(operations|unit|migrations|architecture|desktop|faults|benchmarks|support)/',
  tools: '^scripts/|^[^/]+\\.(config\\.ts|cjs)$',
};
const anyLayer = Object.values(layers).join('|');
const builtin = { dependencyTypes: ['core'] };
const packages = { path: '^node_modules/', pathNot: '^node_modules/electron/' };

module.exports = {
  forbidden: [
    {
      name: 'file-in-no-layer',
      comment: 'Every source file belongs to a layer of the import table.',
      severity: 'error',
      from: { pathNot: `${anyLayer}|^node_modules/` },
      to: {},
    },
    {
      name: 'lonely-file-in-no-layer',
      comment: 'The same for files without imports.',
      severity: 'error',
      from: { orphan: true, pathNot: anyLayer },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'electron-only-in-its-hosts',
      comment: 'The core and everything it is made of also run in plain Node.',
      severity: 'error',
      from: { pathNot: '^electron/(hosts/desktop|preload)/|^tests/|^scripts/' },
      to: { path: '^node_modules/electron/|^electron$' },
    },
    {
      name: 'shared-stays-pure',
      comment: 'shared/ runs in the window, the core and the command line alike: zod, date libraries, i18next.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/i18n/speak\\.ts$' },
      to: {
        path: '^node_modules/',
        pathNot: '^node_modules/(zod|date-fns|@date-fns/[^/]+|rrule|i18next)/',
      },
    },
    {
      name: 'translator-only-i18next',
      comment: 'The one file that turns messages into sentences; i18next touches neither Node nor the DOM.',
      severity: 'error',
      from: { path: '^shared/i18n/speak\\.ts$' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(zod|i18next)/' },
    },
    {
      name: 'no-development-package-in-the-program',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(electron|@types)/',
      },
    },
    {
      name: 'the-window-loads-one-language',
      comment:
        'renderer/ui/language.tsx loads the sentences of the language in use; the others only when somebody wants them.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^shared/i18n/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'interface-components-hold-no-data-access',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(app|features|client)/' },
    },
  ],
  allowed: [
    { from: { path: layers.shared }, to: { path: layers.shared } },
    { from: { path: layers.shared }, to: packages },
    { from: { path: '^shared/features/deadlines/' }, to: { path: '^resources/holidays/[^/]+\\.json$' } },

    { from: { path: layers.db }, to: { path: `${layers.db}|${layers.shared}` } },
    { from: { path: layers.db }, to: packages },
    { from: { path: layers.db }, to: builtin },

    { from: { path: layers.core }, to: { path: `${layers.core}|${layers.db}|${layers.shared}` } },
    { from: { path: layers.core }, to: packages },
    { from: { path: layers.core }, to: builtin },

    { from: { path: layers.features }, to: { path: `${layers.core}|^db/queries/|${layers.shared}` } },
    // The rows that db/queries gives have their types there; nothing of it runs.
    { from: { path: layers.features }, to: { path: '^db/schema/', dependencyTypes: ['type-only'] } },
    { from: { path: '^electron/features/([^/]+)/' }, to: { path: '^electron/features/$1/' } },
    { from: { path: layers.features }, to: { path: '^electron/features/[^/]+/index\\.ts$' } },
    { from: { path: layers.features }, to: packages },
    { from: { path: layers.features }, to: builtin },

    { from: { path: layers.adapters }, to: { path: `${layers.adapters}|${layers.core}|${layers.shared}` } },
    { from: { path: '^electron/adapters/reencrypter/' }, to: { path: '^db/connection/reencrypt\\.ts$' } },
    { from: { path: layers.adapters }, to: packages },
    { from: { path: layers.adapters }, to: builtin },

    { from: { path: '^electron/hosts/([^/]+)/' }, to: { path: '^electron/hosts/$1/' } },
    { from: { path: '^electron/preload/' }, to: { path: '^electron/preload/' } },
    {
      from: { path: layers.hosts },
      to: {
        path: `^electron/core/index\\.ts$|^electron/features/[^/]+/index\\.ts$|${layers.adapters}|^db/connection/|${layers.shared}`,
      },
    },
    { from: { path: layers.hosts }, to: { path: '^node_modules/' } },
    { from: { path: layers.hosts }, to: builtin },
    { from: { path: '^electron/(hosts/desktop|preload)/' }, to: { path: '^electron$' } },

    { from: { path: layers.renderer }, to: { path: `${layers.renderer}|${layers.shared}` } },
    { from: { path: layers.renderer }, to: packages },

    { from: { path: layers.tests }, to: {} },
    {
      from: { path: layers.tools },
      to: { path: `${layers.tools}|^tests/support/electron-runtime/|^shared/|^electron/features/demo/` },
    },
    { from: { path: layers.tools }, to: { path: '^node_modules/' } },
    { from: { path: layers.tools }, to: builtin },
    { from: { path: '^node_modules/' }, to: {} },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|release|test-results|coverage)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.node'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
