import { join } from 'node:path';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { WireMessage, WireRequest } from '../../../shared/contract/wire.ts';
import { deskPorts } from '../../adapters/desk-ports/index.ts';
import { Core, type Log } from '../../core/index.ts';
import { handlers, jobs } from '../../features/all/index.ts';
import type { CoreLogLine } from './core-process-client.ts';
import { serveCore } from './core-server.ts';
import { type KeychainAnswer, KeychainInMain, type KeychainQuestion } from './keychain-messages.ts';
import { type PaperAnswer, type PaperQuestion, PapersInMain } from './paper-messages.ts';

const [profile = '', nativeBinding = '', keychain = '', machine = ''] = process.argv.slice(2);
const port = process.parentPort;
const post = (message: WireMessage | CoreLogLine | KeychainQuestion | PaperQuestion) => port.postMessage(message);
const log: Log = {
  info: (message, facts) => post({ type: 'log', line: [message, JSON.stringify(facts ?? {})].join(' ') }),
  error: (message, facts) => post({ type: 'log', line: [`ERROR ${message}`, JSON.stringify(facts ?? {})].join(' ') }),
};
// An error that nobody caught leaves the core in a state nobody knows. It ends, and main starts it again. Its message could
// hold text of the office, so only its class and place are told.
process.on('uncaughtException', (error) => {
  const place = (error.stack ?? '').split('\n').find((text) => text.trimStart().startsWith('at ')) ?? '';
  log.error('uncaught', { name: error.name, place: place.trim() });
  setImmediate(() => process.exit(70));
});
/** How soon a window sees what a colleague did, in milliseconds. */
const newsEvery = 1_000;

const seals = new KeychainInMain(keychain === 'keychain', post);
const papers = new PapersInMain(post);
const ports = deskPorts({
  profile,
  log,
  worker: (name) => join(import.meta.dirname, `${name}-worker.cjs`),
  nativeBinding: nativeBinding === '' ? undefined : nativeBinding,
  machine: machine === '' ? undefined : machine,
  keychain: seals,
  papers,
});
const core = new Core({ ports, handlers, jobs, publish: (event: CoreEvent) => post({ type: 'event', event }) });
const answer = serveCore(core, post);
port.on('message', (event) => {
  const message = event.data as WireRequest | KeychainAnswer | PaperAnswer;
  if (message.type === 'keychain') seals.answered(message);
  else if (message.type === 'paper') papers.answered(message);
  else void answer(message);
});

let looking = false;
setInterval(async () => {
  if (looking) return;
  looking = true;
  await core.lookForNews();
  looking = false;
}, newsEvery);
/** How soon the office's chores go on, in milliseconds. */
const choresEvery = 1_000;
setInterval(() => void core.tick(), choresEvery);
