// Brings an interrupted repair to its end and is killed at the n-th change of the disk.
import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Ports } from '../../../electron/core/ports/index.ts';

const { folder, step } = JSON.parse(readFileSync(0, 'utf8'));
const { rm, rename } = fs;
let done = 0;
const dieAtStep = () => {
  if (done++ === step) process.kill(process.pid, 'SIGKILL');
};
fs.rename = async (from, to) => {
  dieAtStep();
  await rename(from, to);
};
fs.rm = async (path, options) => {
  dieAtStep();
  await rm(path, options);
};
syncBuiltinESMExports();
const { settleRepair } = await import('../../../electron/core/damage/placing.ts');
await settleRepair(folder, { nativeBinding: undefined } as Ports);
