import { call, onCoreEvent } from './bridge.ts';
import { invalidateBy, queryClient } from './queries.ts';
import { type Inside, setSessionState, timesTold, useSession } from './session.ts';

/** Joins the window to the core: keeps the session and the cache true. Answers the function that ends it. */
export function connect(): () => void {
  const stop = onCoreEvent((event) => {
    if (event.type === 'session.changed') setSessionState(event.state);
    // One's own rights may be among what changed.
    if (event.type === 'office.changed') void refreshSession();
    if (event.type === 'office.away') {
      useSession.setState({ away: event.away });
      // What could not be answered meanwhile, and what others did.
      if (!event.away) void refreshSession().then(() => queryClient.invalidateQueries());
    }
    if (event.type === 'core.restarted') {
      useSession.setState(({ shown }) => ({ restarted: shown !== null }));
      void comeBack();
    }
    invalidateBy(event);
  });
  // The cache belongs to one person; with the next one, or none, nothing of it is left.
  const forget = useSession.subscribe(({ shown, state }, before) => {
    if (personOf(shown) !== personOf(before.shown)) queryClient.clear();
    // What was refused while the desk was locked, or a duty came before the work, is asked again.
    else if (state?.state === 'signed_in' && (before.state?.state !== 'signed_in' || isHeldUp(before.shown)))
      void queryClient.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  });
  void refreshSession();
  return () => {
    stop();
    forget();
  };
}

/** Asks the core how the session stands; again where it has said something newer meanwhile. */
export async function refreshSession(): Promise<void> {
  for (;;) {
    const before = timesTold();
    const state = await call('session.state', {});
    if (before === timesTold()) return setSessionState(state);
  }
}

/** A new core has no office open; the one that was shown is opened again, so that only signing in is left to do. */
async function comeBack(): Promise<void> {
  const state = await call('session.state', {});
  const { shown } = useSession.getState();
  setSessionState(state.state === 'no_office' && shown ? await call('office.open', { folder: shown.folder }) : state);
}

/** The notice, or a passphrase that someone else set, comes before all else. */
function isHeldUp(shown: Inside | null): boolean {
  return shown !== null && (shown.user.mustChangePassphrase || !shown.user.noticeAcknowledged);
}

function personOf(shown: Inside | null): string | null {
  return shown ? `${shown.office.id}/${shown.user.id}` : null;
}
