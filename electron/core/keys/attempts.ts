import { Refusal } from '../../../shared/contract/errors.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { secondsLeft } from './retry-delay.ts';

/** Refuses while the wait after wrong attempts lasts. */
export async function demandPatience(ports: Ports, officeId: string, tag: string): Promise<void> {
  const seconds = secondsLeft(await ports.witness.wrongAttempts(officeId, tag), ports.clock.now());
  if (seconds > 0) throw new Refusal('wait_before_retry', { seconds });
}

/** A wrong attempt before there is a key: it lengthens the wait and comes into the trail at the next sign-in. */
export async function noteFailedSignIn(ports: Ports, officeId: string, tag: string): Promise<void> {
  const at = instant(ports.clock);
  await ports.witness.noteFailedSignIn(officeId, { at, loginTag: tag });
  await ports.witness.countWrongAttempt(officeId, tag, at);
}
