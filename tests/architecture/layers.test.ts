import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The positive control of `npm run check`'s "layers": the same configuration over a made-up project in which every file
 * breaks one rule on purpose. A rule that does not fire here guards nothing.
 */
const repository = resolve(import.meta.dirname, '../..');

const target: Record<string, string> = {
  'shared/contract/values.ts': 'export type Title = string;\nexport const limit = 3;\n',
  'db/connection/open.ts': 'export const open = 1;\n',
  'db/schema/index.ts': 'export type Row = { id: string };\nexport const tables = 1;\n',
  'electron/features/teams/rows.ts': "import type { Row } from '../../../db/schema/index.ts';\nexport type R = Row;\n",
  'db/queries/tickets/list.ts':
    "import type { Title } from '../../../shared/contract/values.ts';\nexport type T = Title;\n",
  'electron/core/index.ts': "export { part } from './dispatch/part.ts';\n",
  'electron/core/dispatch/part.ts': 'export const part = 1;\n',
  'electron/features/teams/index.ts': "export { secret } from './secret.ts';\n",
  'electron/features/teams/secret.ts': 'export const secret = 1;\n',
  'renderer/client/client.ts': 'export const client = 1;\n',
  'renderer/main.tsx': "import { client } from './client/client.ts';\nexport const started = client;\n",
};

/** file, its text, and the rule that must name it */
const offences: readonly [file: string, text: string, rule: string][] = [
  [
    'shared/contract/reads-db.ts',
    "import type { open } from '../../db/connection/open.ts';\nexport type T = typeof open;\n",
    'not-in-allowed',
  ],
  ['shared/contract/node.ts', "import { join } from 'node:path';\nexport const j = join;\n", 'not-in-allowed'],
  ['shared/contract/package.ts', "import { v7 } from 'uuid';\nexport const id = v7;\n", 'shared-stays-pure'],
  [
    'db/queries/tickets/up.ts',
    "import { part } from '../../../electron/core/dispatch/part.ts';\nexport const p = part;\n",
    'not-in-allowed',
  ],
  [
    'electron/core/window.ts',
    "import type { App } from 'electron';\nexport type A = App;\n",
    'electron-only-in-its-hosts',
  ],
  ['electron/core/feature.ts', "export { secret } from '../features/teams/index.ts';\n", 'not-in-allowed'],
  [
    'electron/features/tickets/opens.ts',
    "import { open } from '../../../db/connection/open.ts';\nexport const o = open;\n",
    'not-in-allowed',
  ],
  [
    'electron/features/tickets/tables.ts',
    "import { tables } from '../../../db/schema/index.ts';\nexport const t = tables;\n",
    'not-in-allowed',
  ],
  [
    'electron/features/tickets/pries.ts',
    "import { secret } from '../teams/secret.ts';\nexport const s = secret;\n",
    'not-in-allowed',
  ],
  [
    'electron/features/tickets/late.ts',
    "export const load = () => import('../../../renderer/client/client.ts');\n",
    'not-in-allowed',
  ],
  [
    'electron/hosts/cli/gut.ts',
    "import { part } from '../../core/dispatch/part.ts';\nexport const p = part;\n",
    'not-in-allowed',
  ],
  [
    'electron/hosts/cli/window.ts',
    "import { app } from 'electron';\nexport const a = app;\n",
    'electron-only-in-its-hosts',
  ],
  [
    'electron/hosts/cli/draws.ts',
    "import { client } from '../../../renderer/client/client.ts';\nexport const c = client;\n",
    'not-in-allowed',
  ],
  [
    'electron/hosts/cli/dev.ts',
    "import { test } from 'vitest';\nexport const t = test;\n",
    'no-development-package-in-the-program',
  ],
  [
    'renderer/app/stores.ts',
    "import { open } from '../../db/connection/open.ts';\nexport const o = open;\n",
    'not-in-allowed',
  ],
  [
    'renderer/app/node.ts',
    "import { readFileSync } from 'node:fs';\nexport const r = readFileSync;\n",
    'not-in-allowed',
  ],
  [
    'renderer/ui/fetches.ts',
    "import { client } from '../client/client.ts';\nexport const c = client;\n",
    'interface-components-hold-no-data-access',
  ],
  ['electron/core/round/a.ts', "import { b } from './b.ts';\nexport const a = (): unknown => b;\n", 'no-circles'],
  ['electron/core/round/b.ts', "import { a } from './a.ts';\nexport const b = (): unknown => a;\n", 'no-circles'],
  ['electron/core/round/c.ts', "import type { D } from './d.ts';\nexport type C = D | 1;\n", 'no-circles'],
  ['electron/core/round/d.ts', "import type { C } from './c.ts';\nexport type D = C | 2;\n", 'no-circles'],
  [
    'electron/services/tickets.ts',
    "import { limit } from '../../shared/contract/values.ts';\nexport const l = limit;\n",
    'file-in-no-layer',
  ],
  ['helpers/lonely.ts', 'export const lonely = 1;\n', 'lonely-file-in-no-layer'],
  ['electron/core/gone.ts', "import { x } from './nowhere.ts';\nexport const y = x;\n", 'no-unresolved'],
];

let folder = '';
/** A circle is reported once, at one of its files, with the others in `circle`. */
type Finding = { rule: string; from: string; circle: string[] };
let findings: Finding[] = [];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function cruise(): Finding[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(repository, 'scripts/typescript-for-cruiser.mjs'),
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '-T',
      'json',
      '.',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer: ${stderr}`);
  type Violation = { rule: { name: string }; from: string; cycle?: { name: string }[] };
  const report = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return report.summary.violations.map(({ rule, from, cycle = [] }) => ({
    rule: rule.name,
    from,
    circle: cycle.map((step) => step.name),
  }));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'griffel-layers-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(repository, file), join(folder, file));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(target)) write(file, text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import table', () => {
  it('lets a project pass that keeps to it', () => {
    expect(cruise()).toEqual([]);
  });

  it('is checked by tools that see every offence', () => {
    for (const [file, text] of offences) write(file, text);
    findings = cruise();
    const named = new Set(findings.flatMap((finding) => [finding.from, ...finding.circle]));
    expect(named).toEqual(new Set(offences.map(([file]) => file)));
  });

  it.each(offences)('%s is named', (file, _text, rule) => {
    const about = findings.filter((finding) => finding.from === file || finding.circle.includes(file));
    expect(about.map((finding) => finding.rule)).toContain(rule);
  });
});
