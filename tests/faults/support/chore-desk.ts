// A whole core in a process of its own that does the office's chores when its turn comes. Says on stdout what it ran.
import { readFileSync } from 'node:fs';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';
import type { Job } from '../../../electron/core/chores/job.ts';
import type { LeaseTimes } from '../../../electron/core/chores/lease.ts';
import { systemClock } from '../../../electron/core/ports/clock.ts';
import { TestDesk, testPorts } from '../../support/office.ts';

const { folder, profile, login, passphrase, worker, times, rhythm } = JSON.parse(readFileSync(0, 'utf8')) as {
  folder: string;
  profile: string;
  login: string;
  passphrase: string;
  /** The passphrase thread's program; this file is bundled and knows no longer where it lies. */
  worker: string;
  times: LeaseTimes;
  /** Milliseconds from one run to the next. */
  rhythm: number;
};
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const job: Job = {
  name: 'full-check',
  plan: async () => null,
  due: (now, last) => {
    const key = `full-check ${Math.floor(now.getTime() / rhythm)}`;
    return last?.key === key ? null : key;
  },
  run: async ({ key, act }) => {
    if (await act('check.run', {})) say({ ran: key });
  },
};

const desk = new TestDesk(
  {
    ...testPorts(profile),
    clock: systemClock,
    folderClock: { now: async () => new Date() },
    passphrases: createPassphraseCipher({ worker, workFactor: 10 }),
    checker: { check: async () => ({ sound: true, damaged: 0, entries: 1, firstBroken: null }) },
  },
  { jobs: [job], leaseTimes: times },
);
await desk.do('office.open', { folder });
await desk.do('session.signIn', { login, passphrase });
say({ ready: true });
setInterval(() => void desk.core.tick(), times.look / 2);
