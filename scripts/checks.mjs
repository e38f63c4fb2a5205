// The list of what `npm run check` looks at; `npm test` begins with the same.
import { countVitest, single, suite } from './runners.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

export const types = [
  single('types: program and tests', [tsc, '-p', 'tsconfig.json']),
  single('types: shared (no Node, no DOM)', [tsc, '-p', 'tsconfig.shared.json']),
  single('types: renderer (no Node)', [tsc, '-p', 'tsconfig.renderer.json']),
  single('types: desktop tests', [tsc, '-p', 'tsconfig.windows.json']),
];

export const checks = [
  suite(
    'unit and operation tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'check',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json={report}',
    ],
    'check.json',
    countVitest,
  ),
  ...types,
  single('lint and format', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--max-diagnostics=60',
    '.',
  ]),
  single('layers', [
    '--import',
    './scripts/typescript-for-cruiser.mjs',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'err-long',
    '.',
  ]),
  single('unused code and packages', ['node_modules/knip/bin/knip.js', '--no-progress']),
];
