import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { bundle } from '../support/bundle.ts';
import { enter } from '../support/office.ts';
import { filledOffice } from './support/filled-office.ts';
import { makeOlder, openRaw, rowsOf, schemaOf } from './support/older-office.ts';

let program: string;
beforeAll(async () => {
  program = await bundle('migrator', { migrator: join(import.meta.dirname, 'support/migrator.ts') });
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

it.each(migrations.slice(1).map(({ number, name }) => ({ number, name })))(
  'migration $number ($name), killed before each of its statements, leaves the office as it was or migrated',
  async ({ number }) => {
    await using office = await filledOffice();
    const { file, key, known } = await makeOlder(office, number - 1);
    const look = () => {
      const raw = openRaw(file, key);
      const seen = {
        schema: schemaOf(raw),
        rows: rowsOf(raw, known),
        version: raw.pragma('user_version', { simple: true }),
      };
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      raw.close();
      return seen;
    };
    const before = look();
    const statements = migrations[number - 1]?.statements ?? [];
    for (let statement = 0; statement <= statements.length; statement++) {
      const { signal } = spawnSync(process.execPath, [join(program, 'migrator.mjs')], {
        input: JSON.stringify({ file, key, number, statement }),
      });
      expect(signal).toBe('SIGKILL');
      expect(look()).toEqual(before);
    }
    await enter(office.admin, 'ada');
    expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
  },
);
