import { call, setSessionState } from '../client/index.ts';

/** Locks: the screens stay as they are behind the lock. */
export async function lock(): Promise<void> {
  setSessionState(await call('session.lock', { why: 'by_hand' }));
}

/** Ends the session; what is typed and not saved is gone. */
export async function signOut(): Promise<void> {
  setSessionState(await call('session.signOut', {}));
}
