import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron, type Page } from '@playwright/test';
import { demoPassphrase } from '../../shared/features/session/demo.ts';

/** The real program in a real window: how soon it can be used, and how soon a key shows. Started by scripts/bench.mjs. */

const { values } = parseArgs({ options: { office: { type: 'string', default: '' } } });
const executablePath = process.env['GRIFFEL_ELECTRON'] ?? '';
if (executablePath === '' || values.office === '') throw new Error('start this with: npm run bench -- --window');
const repository = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'griffel-window-'));
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const env = { ...(process.env as Record<string, string>), LANGUAGE: 'en', LC_ALL: 'C.UTF-8' };
const rounds = 5;
const keys = 60;

/** A program of nothing but one window. */
function emptyProgram(): string {
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"empty","productName":"Empty","version":"1.0.0","main":"main.js"}',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>empty</title><button>ready</button>');
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadFile(require('node:path').join(__dirname, 'page.html')));`,
  );
  return folder;
}

/** Starts a program and says how long it took until something in its window can be pressed. */
async function started(args: readonly string[]) {
  const begin = performance.now();
  const app = await _electron.launch({ executablePath, args: [...args, ...asRoot], env });
  const page = await app.firstWindow();
  await page.locator('button:visible').first().waitFor();
  return { app, page, took: performance.now() - begin };
}

let lastId = 0;
async function ask(page: Page, operation: string, input: object): Promise<void> {
  lastId += 1;
  const request = JSON.stringify({ id: 5_000_000 + lastId, type: 'call', operation, input });
  const result = (await page.evaluate(`window.griffel.request(${request})`)) as { ok: boolean };
  if (!result.ok) throw new Error(`${operation} was refused`);
}

/** Signs in past the screens, and says how long the screens then took. */
async function workBegins(page: Page): Promise<{ signingIn: number; screens: number }> {
  await ask(page, 'office.open', { folder: values.office });
  const begin = performance.now();
  await ask(page, 'session.signIn', { login: 'brandt', passphrase: demoPassphrase });
  const middle = performance.now();
  await page.getByRole('navigation').waitFor();
  return { signingIn: middle - begin, screens: performance.now() - middle };
}

/** From the key to the frame after the one that shows it. */
async function keysInList(page: Page): Promise<number[]> {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('grid').getByRole('row').nth(20).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.evaluate(`window.shown = []; addEventListener('keydown', (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.shown.push(performance.now() - event.timeStamp);
    port2.postMessage(null);
  }), true)`);
  for (let key = 1; key <= keys; key++) {
    await page.keyboard.press('ArrowDown');
    // The page's own policy refuses Playwright's way of waiting for an expression.
    await page.evaluate(
      `new Promise((done) => { const look = () => window.shown.length >= ${key} ? done(null) : requestAnimationFrame(look); look(); })`,
    );
  }
  return (await page.evaluate('window.shown')) as number[];
}

const at = (samples: readonly number[], share: number) =>
  samples.toSorted((a, b) => a - b)[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
const empty: number[] = [];
const ours: number[] = [];
const signing: number[] = [];
const presses: number[] = [];
const emptyFolder = emptyProgram();
for (let round = 0; round < rounds; round++) {
  const bare = await started([emptyFolder]);
  await bare.app.close();
  const griffel = await started([repository, `--profile=${join(scratch, `profile-${round}`)}`]);
  const { signingIn, screens } = await workBegins(griffel.page);
  // The first of each warms what the system keeps in memory.
  if (round > 0) {
    empty.push(bare.took);
    ours.push(griffel.took + screens);
    signing.push(signingIn);
  }
  if (round === rounds - 1) presses.push(...(await keysInList(griffel.page)));
  await griffel.app.close();
}
rmSync(scratch, { recursive: true, force: true });
const ms = (value: number) => value.toFixed(0);
const ratio = at(ours, 0.5) / at(empty, 0.5);
const verdict = (kept: boolean) => (kept ? 'kept' : '**missed**');
process.stdout.write(
  `${[
    '| what | p50 ms | p95 ms | beside it, p50 ms | ratio | budget | |',
    '|---|---:|---:|---:|---:|---|---|',
    `| start to usable (signing in aside: ${ms(at(signing, 0.5))} ms, nearly all of it hashing the passphrase) | ${ms(at(ours, 0.5))} | ${ms(at(ours, 0.95))} | ${ms(at(empty, 0.5))} (an empty window) | ${ratio.toFixed(2)} | ≤ 1.5× | ${verdict(ratio <= 1.5)} |`,
    `| key press to paint in a list | ${at(presses, 0.5).toFixed(1)} | ${at(presses, 0.95).toFixed(1)} | | | ≤ 50 ms | ${verdict(at(presses, 0.95) <= 50)} |`,
  ].join('\n')}\n`,
);
