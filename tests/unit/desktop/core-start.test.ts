import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/** What the core is started from, with a program of one line in the core's place. */
const one = Buffer.from(
  "console.log('one', __filename.endsWith('core-program.cjs'), typeof require, typeof module.exports);",
);
const two = Buffer.from(one.toString().replace('one', 'two'));
const digest = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const repository = join(import.meta.dirname, '../../..');
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'griffel-core-start-'));
  copyFileSync(join(repository, 'electron/hosts/desktop/core-start.ts'), at('core.mts'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(at('core-program.cache'), { force: true });
  writeFileSync(at('core-program.cjs'), one);
});

/** Starts it; answers what the program said. */
function said(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [at('core.mts')], { encoding: 'utf8' });
  return stdout + stderr;
}

/** What V8 makes of the program that lies there, by the script that makes it when Griffel is built; a port stands in for Electron's. */
function compiledAhead(): Buffer {
  const maker = join(repository, 'scripts/code-cache/core.cjs');
  const port =
    "process.parentPort = { postMessage() {} }; setImmediate(() => process.parentPort.postMessage({ type: 'answer' }));";
  const load = `${port} require(${JSON.stringify(maker)});`;
  spawnSync(process.execPath, ['-e', load, at('core-program.cjs'), at('made')]);
  return readFileSync(at('made'));
}

const right = 'true function object\n';

test('starts without anything compiled ahead, and with it', () => {
  expect(said()).toBe(`one ${right}`);
  writeFileSync(at('core-program.cache'), compiledAhead());
  expect(said()).toBe(`one ${right}`);
});

test('what is damaged, cut or empty keeps nobody from starting', () => {
  const made = compiledAhead();
  const flipped = Buffer.from(made);
  flipped.writeUInt8(made.readUInt8(made.length - 9) ^ 1, made.length - 9);
  for (const broken of [Buffer.alloc(0), made.subarray(0, 20), made.subarray(0, -1), flipped, Buffer.alloc(5_000, 1)]) {
    writeFileSync(at('core-program.cache'), broken);
    expect(said()).toBe(`one ${right}`);
  }
});

test('what was made of another bundle is not used, though V8 would take it', () => {
  const made = compiledAhead();
  writeFileSync(at('core-program.cjs'), two);
  writeFileSync(at('core-program.cache'), made);
  expect(said()).toBe(`two ${right}`);
  // V8 compares nothing but the length: with a digest that fits it runs what is in the file, which is how one sees that it does.
  writeFileSync(at('core-program.cache'), Buffer.concat([digest(two, made.subarray(32)), made.subarray(32)]));
  expect(said()).toBe(`one ${right}`);
});
