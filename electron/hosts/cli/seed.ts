import { Refusal } from '../../../shared/contract/errors.ts';
import { seedOffice } from '../../features/demo/index.ts';
import { Failure, OperationFailure } from './failure.ts';
import { type Io, printJson } from './io.ts';
import { readOptions, wholeNumber } from './options.ts';
import { type Command, officeOptions, Session } from './session.ts';

/** The passphrase of made-up people is known to everyone, so their key files need no slow guard. */
export const demoWorkFactor = 10;

/** Now, or the end of the last working day: made-up work lies neither in the future nor in the night. */
export function endOfWork(now: Date): Date {
  const end = new Date(now);
  if (end.getUTCHours() < 8) end.setUTCDate(end.getUTCDate() - 1);
  while (end.getUTCDay() === 0 || end.getUTCDay() === 6) end.setUTCDate(end.getUTCDate() - 1);
  const sameDay = end.getUTCDate() === now.getUTCDate();
  end.setUTCHours(sameDay ? Math.min(now.getUTCHours(), 16) : 16, 0, 0, 0);
  return end;
}

/** Fills the office of a session; progress goes to stderr, a line for every tenth. */
export async function fillOffice(session: Session, io: Io, work: { tickets: number; entries: number; seed: string }) {
  let told = -1;
  try {
    await seedOffice(session.core, {
      ...work,
      until: endOfWork(new Date()),
      progress(done, total, what) {
        const tenth = Math.floor((done * 10) / total);
        if (tenth === told) return;
        told = tenth;
        io.err(`griffel: ${what} ${done} of ${total}\n`);
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw new OperationFailure({ code: error.code, params: error.params });
    throw error;
  }
}

/** `seed`: made-up work for a demo office. */
export const seed: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, { ...officeOptions, tickets: 'text', entries: 'text', seed: 'text' });
  if (words.length > 0) throw new Failure(`seed does not know "${words[0]}"`);
  const tickets = wholeNumber(values, 'tickets');
  const entries = values.entries === undefined ? tickets * 5 : wholeNumber(values, 'entries');
  if (tickets < 1) throw new Failure('--tickets must be at least 1');
  await using session = await Session.signIn(values, { workFactor: demoWorkFactor });
  await fillOffice(session, io, { tickets, entries, seed: values.seed ?? 'griffel' });
  await printJson(io, { tickets, entries: Math.max(tickets, entries) });
  return 0;
};
