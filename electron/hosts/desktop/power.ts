import type { SessionWatch } from './session-watch.ts';

type Lock = (why: 'idle' | 'sleep') => void;
/** Electron's powerMonitor, as far as it is needed. */
export type Power = {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
  getSystemIdleTime(): number;
};

/** Whether a desk that nobody has used for `idleSeconds` has to be locked. */
export function idleTooLong(session: Pick<SessionWatch, 'signedIn' | 'idleLockMinutes'>, idleSeconds: number): boolean {
  return session.signedIn && session.idleLockMinutes > 0 && idleSeconds >= session.idleLockMinutes * 60;
}

/** Locks the session when the computer sleeps, its screen is locked, or nobody has touched it for long enough. */
export function watchPower(power: Power, session: SessionWatch, lock: Lock, everySeconds = 15): () => void {
  const away = () => {
    if (session.signedIn) lock('sleep');
  };
  power.on('suspend', away);
  power.on('lock-screen', away);
  const timer = setInterval(() => {
    if (idleTooLong(session, power.getSystemIdleTime())) lock('idle');
  }, everySeconds * 1_000);
  return () => clearInterval(timer);
}
