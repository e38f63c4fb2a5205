// A whole core in a process of its own that works until it is killed. Says on stdout what it begins and what was acknowledged.
import { readFileSync } from 'node:fs';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';
import { systemClock } from '../../../electron/core/ports/clock.ts';
import { TestDesk, testPorts } from '../../support/office.ts';

const { folder, profile, login, passphrase, round, worker } = JSON.parse(readFileSync(0, 'utf8')) as {
  folder: string;
  profile: string;
  login: string;
  passphrase: string;
  round: number;
  /** The passphrase thread's program; this file is bundled and knows no longer where it lies. */
  worker: string;
};
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const desk = new TestDesk({
  ...testPorts(profile),
  clock: systemClock,
  passphrases: createPassphraseCipher({ worker, workFactor: 10 }),
});
await desk.do('office.open', { folder });
await desk.do('session.signIn', { login, passphrase });
say({ ready: true });

let last: { id: string; version: number } | null = null;
for (let n = 0; ; n++) {
  const token = `r${round}n${n}`;
  say({ begins: token });
  if (last === null || n % 3 === 0) {
    last = await desk.do('ticket.create', { title: token, description: `Beschreibung ${token}` });
  } else if (n % 3 === 1) {
    await desk.do('ticket.addNote', { id: last.id, body: `Notiz ${token}` });
  } else {
    const bytes = new TextEncoder().encode(`Anlage ${token}`.repeat(500));
    const upload = await desk.upload(`${token}.txt`, bytes, 'text/plain');
    await desk.do('attachment.add', { ticket: last.id, upload });
  }
  say({ done: token, kind: ['create', 'note', 'attachment'][n % 3] });
}
