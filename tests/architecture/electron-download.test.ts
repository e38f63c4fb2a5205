import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

type Download = (note: string, download: () => boolean, now?: number) => string | undefined;
const tools = new URL('../../scripts/electron.mjs', import.meta.url).href;
const { downloadOnceADay }: { downloadOnceADay: Download } = await import(tools);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'griffel-download-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a blocked download is tried once a day, and said to be so', () => {
  const note = join(folder, 'cache', 'blocked');
  const start = Date.parse('2026-03-04T09:00:00Z');
  const hour = 3_600_000;
  let tries = 0;
  const fails = () => {
    tries += 1;
    return false;
  };
  expect(downloadOnceADay(note, fails, start)).toContain('blocked');
  expect(downloadOnceADay(note, fails, start + hour)).toContain(note);
  expect(tries).toBe(1);
  expect(downloadOnceADay(note, fails, start + 25 * hour)).toContain('blocked');
  expect(tries).toBe(2);
  expect(downloadOnceADay(note, () => true, start + 50 * hour)).toBeUndefined();
  expect(existsSync(note)).toBe(false);
});
