import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadOf } from '../../../electron/core/maintenance/carry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griffel-carry-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('carries whole backups, and nothing that is still being made or taken away', async () => {
  const names = [
    '20260302T090000Z-0a1b2c3d',
    '.making-20260303T090000Z-0a1b2c3d',
    '.removing-20260301T090000Z-0a1b2c3d',
  ];
  for (const name of names) {
    mkdirSync(join(folder, 'backups', name), { recursive: true });
    writeFileSync(join(folder, 'backups', name, 'database.age'), 'sealed');
  }
  mkdirSync(join(folder, 'attachments', 'incoming'), { recursive: true });
  writeFileSync(join(folder, 'attachments', 'incoming', 'half.age'), 'half');
  expect(await loadOf(folder, ['attachments', 'backups'])).toEqual([
    { path: join('backups', names[0] ?? '', 'database.age'), bytes: 6 },
  ]);
});
