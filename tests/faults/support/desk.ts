// A whole core in a process of its own, as one desktop of an office. Does what it is told on stdin, a line each, and answers on stdout.
import { createInterface } from 'node:readline';
import { thisComputer } from '../../../electron/adapters/computer/index.ts';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';
import { systemClock } from '../../../electron/core/ports/clock.ts';
import { TestDesk, testPorts } from '../../support/office.ts';
import type { DeskOrder, DeskStart } from './desks.ts';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async <T>(): Promise<T | null> => {
  const { value, done } = await lines.next();
  return done ? null : (JSON.parse(value) as T);
};
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const start = await next<DeskStart>();
if (!start) throw new Error('nothing to start with');
/** The computer's clock, which can be set wrong. */
let wrongBy = 0;
const clock = { ...systemClock, now: () => new Date(Date.now() + wrongBy) };
const desk = new TestDesk({
  ...testPorts(start.profile),
  clock,
  computer: thisComputer({ id: start.machine }),
  passphrases: createPassphraseCipher({ worker: start.worker, workFactor: 10 }),
});
setInterval(() => {
  void desk.core.lookForNews();
  void desk.core.tick();
}, 1_000).unref();

for (let order = await next<DeskOrder>(); order; order = await next<DeskOrder>()) {
  const { id, operation, input } = order;
  if (order.wrongBy !== undefined) wrongBy = order.wrongBy;
  const since = performance.now();
  void desk.core.call(operation, input).then((result) => say({ id, result, ms: performance.now() - since }));
}
await desk.core.close();
process.exit(0);
