import { call, flushKept, setSessionState } from '../client/index.ts';

/** Locks: the screens stay as they are behind the lock. */
export async function lock(): Promise<void> {
  // While it is locked nothing can be kept.
  await flushKept();
  setSessionState(await call('session.lock', { why: 'by_hand' }));
}

/** Ends the session. What is typed and not sent is kept on this computer, and there again after the next sign-in. */
export async function signOut(): Promise<void> {
  await flushKept();
  setSessionState(await call('session.signOut', {}));
}
