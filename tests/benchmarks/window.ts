import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { demoPassphrase } from '../../shared/features/session/demo.ts';

/** The real program in a real window: how soon it can be used, and how soon a key shows. Started by scripts/bench.mjs. */

const { values } = parseArgs({ options: { office: { type: 'string', default: '' } } });
const executablePath = process.env['GRIFFEL_ELECTRON'] ?? '';
if (executablePath === '' || values.office === '') throw new Error('start this with: npm run bench -- --window');
const repository = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'griffel-window-'));
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const env = { ...(process.env as Record<string, string>), LANGUAGE: 'en', LC_ALL: 'C.UTF-8' };
// Without a graphics card Chromium tries one in vain at each start, which takes from 30 to 1,000 ms; neither program is asked to.
const flags = ['--disable-gpu', ...asRoot];
const rounds = 9;
const keys = 60;

/** A program of nothing but one window. */
function emptyProgram(): string {
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"empty","productName":"Empty","version":"1.0.0","main":"main.js"}',
  );
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>empty</title><button>ready</button><p id=shown></p><script src=page.js></script>',
  );
  writeFileSync(
    join(folder, 'page.js'),
    "addEventListener('keydown', (event) => { document.getElementById('shown').textContent += event.key; });",
  );
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
     app.setPath('userData', require('node:path').join(__dirname, 'profile'));
     app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadFile(require('node:path').join(__dirname, 'page.html')));`,
  );
  return folder;
}

type Started = { app: ElectronApplication; page: Page; took: number; begin: number };

/** Starts a program and says how long it took until something in its window can be pressed. */
async function started(args: readonly string[], triesLeft = 3): Promise<Started> {
  const begin = performance.now();
  const launched = await _electron
    .launch({ executablePath, args: [...args, ...flags], env, timeout: 20_000 })
    .catch((error: unknown) => (triesLeft > 1 ? undefined : Promise.reject(error)));
  // microsoft/playwright#33737: the answer of a main process is lost now and then.
  if (launched === undefined) return started(args, triesLeft - 1);
  const app = launched;
  const page = await app.firstWindow();
  await page.locator('button:visible').first().waitFor();
  return { app, page, took: performance.now() - begin, begin };
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

/** From the key to the frame that shows it, having been painted. */
async function pressed(page: Page): Promise<number[]> {
  await page.evaluate(`window.shown = []; window.isHeard ??= void addEventListener('keydown', (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.shown.push(performance.now() - event.timeStamp);
    port2.postMessage(null);
  }), true) ?? true`);
  for (let key = 1; key <= keys; key++) {
    await page.keyboard.press('ArrowDown');
    // The page's own policy refuses Playwright's way of waiting for an expression.
    await page.evaluate(
      `new Promise((done) => { const look = () => window.shown.length >= ${key} ? done(null) : requestAnimationFrame(look); look(); })`,
    );
  }
  return (await page.evaluate('window.shown')) as number[];
}

/** The same in a list of all tickets: alone, then beside an open ticket. */
async function keysInList(page: Page): Promise<{ alone: number[]; beside: number[] }> {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('grid').getByRole('row').nth(20).waitFor();
  await page.keyboard.press('ArrowDown');
  const alone = await pressed(page);
  await page.keyboard.press('Enter');
  await page.getByRole('separator').waitFor();
  const beside = await pressed(page);
  return { alone, beside };
}

const at = (samples: readonly number[], share: number) =>
  samples.toSorted((a, b) => a - b)[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
const empty: number[] = [];
const ours: number[] = [];
const signing: number[] = [];
const first: number[] = [];
const presses: Record<'empty' | 'alone' | 'beside', number[]> = { empty: [], alone: [], beside: [] };
const emptyFolder = emptyProgram();
for (let round = 0; round < rounds; round++) {
  const bare = await started([emptyFolder]);
  if (round === rounds - 1) presses.empty = await pressed(bare.page);
  await bare.app.close();
  // From the second time on it knows the office and asks who is there, as on every working day.
  const griffel = await started([repository, `--profile=${join(scratch, 'profile')}`]);
  await ask(griffel.page, 'session.state', {});
  const answered = performance.now() - griffel.begin;
  const { signingIn, screens } = await workBegins(griffel.page);
  // The first of each warms what the system keeps in memory.
  if (round > 0) {
    empty.push(bare.took);
    ours.push(griffel.took + screens);
    signing.push(signingIn);
    first.push(answered);
  }
  if (round === rounds - 1) Object.assign(presses, await keysInList(griffel.page));
  await griffel.app.close();
}
rmSync(scratch, { recursive: true, force: true });
const ms = (value: number) => value.toFixed(0);
const ratio = at(ours, 0.5) / at(empty, 0.5);
const least = Math.min(...ours) / Math.min(...empty);
const verdict = (kept: boolean) => (kept ? 'kept' : '**missed**');
process.stdout.write(
  `${[
    '| what | p50 ms | p95 ms | beside it, p50 ms | ratio | budget | |',
    '|---|---:|---:|---:|---:|---|---|',
    `| start to usable (signing in aside: ${ms(at(signing, 0.5))} ms, nearly all of it hashing the passphrase) | ${ms(at(ours, 0.5))} | ${ms(at(ours, 0.95))} | ${ms(at(empty, 0.5))} (an empty window) | ${ratio.toFixed(2)} | ≤ 1.5× | ${verdict(ratio <= 1.5)} |`,
    `| start until the core answers; who has typed a passphrase before waits until then | ${ms(at(first, 0.5))} | ${ms(at(first, 0.95))} | ${ms(at(empty, 0.5))} (an empty window) | ${(at(first, 0.5) / at(empty, 0.5)).toFixed(2)} | | |`,
    `| start to usable, the quickest start of each | ${ms(Math.min(...ours))} | | ${ms(Math.min(...empty))} (an empty window) | ${least.toFixed(2)} | | |`,
    ...(['alone', 'beside'] as const).map((where) => {
      const [p50, p95, bare] = [at(presses[where], 0.5), at(presses[where], 0.95), at(presses.empty, 0.5)];
      return `| key press to paint in a list${where === 'alone' ? '' : ', beside an open ticket'} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${bare.toFixed(1)} (an empty page) | ${(p50 / bare).toFixed(2)} | ≤ 50 ms | ${verdict(p95 <= 50)} |`;
    }),
  ].join('\n')}\n`,
);
