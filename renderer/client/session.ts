import { create } from 'zustand';
import type { LastDoor } from '../../shared/contract/host.ts';
import type { SessionState, SessionUser } from '../../shared/features/session/operations.ts';
import type { Permission } from '../../shared/permissions/catalogue.ts';

export type Inside = Extract<SessionState, { state: 'signed_in' | 'locked' }>;

export type Outside = Extract<SessionState, { state: 'no_office' | 'signed_out' }>;
type SignedOut = Extract<Outside, { state: 'signed_out' }>;

type Session = {
  /** null until the core has answered for the first time. */
  state: SessionState | null;
  /** The way in as it looked last, for as long as the core has not answered. */
  expected: SignedOut | null;
  /** The session whose screens are mounted. It outlives a lock and a restart of the core, so that nothing typed is lost. */
  shown: Inside | null;
  /** The core died: whoever was signed in signs in anew. */
  restarted: boolean;
  /** The office's folder cannot be reached just now. */
  away: boolean;
};

/** Who is signed in, as the core says. Only `connect` and the sign-in screens write it. */
export const useSession = create<Session>(() => ({
  state: null,
  expected: null,
  shown: null,
  restarted: false,
  away: false,
}));

/** The session whose screens are shown; null before and after it. */
export function useSignedIn(): Inside | null {
  return useSession(({ shown }) => shown);
}

/** The person signed in. Only for screens that exist within a session. */
export function useMe(): SessionUser {
  const session = useSignedIn();
  if (!session) throw new Error('nobody is signed in');
  return session.user;
}

/** Whether the person signed in may do something. What they may not do is not shown. */
export function useMay(permission: Permission): boolean {
  return useSignedIn()?.user.permissions.includes(permission) ?? false;
}

/** Lets people begin to type before the core is there. What they send waits for it; what it then says is shown instead. */
export function expectDoor(door: LastDoor | null): void {
  if (door === null) return;
  useSession.setState({
    expected: { state: 'signed_out', ...door, closed: null, remembered: [], damage: null },
  });
}

/** The way in that is shown: the one the core tells of, until then the expected one; null where somebody is inside or nothing is known. */
export function wayIn({ state, expected }: Pick<Session, 'state' | 'expected'>): Outside | null {
  const door = state ?? expected;
  return door?.state === 'no_office' || door?.state === 'signed_out' ? door : null;
}

let told = 0;

/** How often the core has said how the session stands; what was asked before the newest word is no longer true. */
export const timesTold = () => told;

/** Takes over what the core says about the session. */
export function setSessionState(state: SessionState): void {
  told += 1;
  useSession.setState((old) => {
    if (state.state === 'signed_in' || state.state === 'locked') return { state, shown: state, restarted: false };
    return { state, shown: old.restarted ? old.shown : null, restarted: old.restarted, away: false };
  });
}

/** After a restart of the core: gives the waiting screens up, so that someone else can sign in. */
export function giveUpScreens(): void {
  useSession.setState({ shown: null, restarted: false });
}
