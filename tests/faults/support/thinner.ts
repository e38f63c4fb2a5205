// Thins a folder of backups and is killed at the n-th change of the disk, half-way through where it can be done by halves.
import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { folder, office, step, plan, identity } = JSON.parse(readFileSync(0, 'utf8'));
const { rm, rename, readdir } = fs;
let done = 0;
const dies = () => done++ === step;
const die = () => process.kill(process.pid, 'SIGKILL');
fs.rename = async (from, to) => {
  if (dies()) die();
  await rename(from, to);
};
fs.rm = async (path, options) => {
  if (dies()) {
    const [first] = options?.recursive ? await readdir(`${path}`) : [];
    if (first !== undefined) await rm(join(`${path}`, first), { recursive: true });
    die();
  }
  await rm(path, options);
};
syncBuiltinESMExports();
const { officeProofKey } = await import('../../../electron/core/backups/proof.ts');
const { thinOut } = await import('../../../electron/core/backups/thin.ts');
await thinOut(folder, office, plan, officeProofKey(office, identity));
