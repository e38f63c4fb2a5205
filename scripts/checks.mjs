// The list of what `npm run check` looks at; `npm test` begins with the same.
import { countVitest, single, suite } from './runners.mjs';

// Several checkers in one program each work out the types they share: on two cores that costs more than it gains.
const tsc = (program) => ['node_modules/typescript/bin/tsc', '--checkers', '1', '-p', program];

export const types = [
  single('types: program and tests', tsc('tsconfig.json')),
  single('types: shared (no Node, no DOM)', tsc('tsconfig.shared.json')),
  single('types: renderer (no Node)', tsc('tsconfig.renderer.json')),
  single('types: desktop tests', tsc('tsconfig.windows.json')),
];

export const checks = [
  suite(
    'unit and operation tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'check',
      '--project',
      'window',
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
