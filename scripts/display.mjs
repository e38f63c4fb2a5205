// A display in memory (Xvfb) where there is none.
import { spawn } from 'node:child_process';
import { say } from './bootstrap.mjs';
import { ensureXvfb } from './system-packages.mjs';

/** `{ env, close }`; without Xvfb and without a display there is nothing to show windows on, and it says so and ends. */
export async function openDisplay() {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay) return { env: {}, close: () => {} };
  if (!ensureXvfb()) process.exit(1);
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    xvfb.stdio[3].on('data', (data) => resolve(data.toString().trim()));
  });
  xvfb.removeAllListeners('exit');
  process.on('exit', () => xvfb.kill());
  say(`no display here: using Xvfb, display :${number}`);
  return { env: { DISPLAY: `:${number}` }, close: () => xvfb.kill() };
}
