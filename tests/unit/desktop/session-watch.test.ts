import { describe, expect, it } from 'vitest';
import { idleTooLong, watchPower } from '../../../electron/hosts/desktop/power.ts';
import { SessionWatch } from '../../../electron/hosts/desktop/session-watch.ts';
import type { SessionState } from '../../../shared/features/session/operations.ts';

const signedOut: SessionState = {
  state: 'signed_out',
  damage: null,
  folder: '/office',
  demo: false,
  closed: null,
  mayRemember: false,
  remembered: [],
};
function inside(state: 'signed_in' | 'locked'): SessionState {
  return {
    state,
    folder: '/office',
    demo: false,
    office: { id: 'o', name: 'Kantoor', country: 'NL', region: '' },
    user: { id: 'u' } as Extract<SessionState, { state: 'locked' }>['user'],
    readOnly: null,
    clockAhead: null,
    share: null,
    since: '2026-01-01T08:00:00.000Z',
    idleLockMinutes: 10,
  };
}

function setUp() {
  const left: string[] = [];
  const folders: (string | null)[] = [];
  const back: string[] = [];
  const doors: unknown[] = [];
  const watch = new SessionWatch({
    onLeft: (user) => left.push(user),
    onBack: (user) => back.push(user),
    onFolder: (folder) => folders.push(folder),
    onDoor: (door) => doors.push(door),
  });
  const answer = (operation: string, value: unknown) =>
    watch.answer({ id: 1, type: 'call', operation, input: {} }, { ok: true, value });
  return { watch, left, back, folders, doors, answer };
}

describe('what the desktop knows of the session', () => {
  it('keeps of the way in what the next start may show before the core is there: no names, nothing that passes', () => {
    const { watch, doors, answer } = setUp();
    expect(watch.isKnown).toBe(false);
    answer('session.state', { ...signedOut, mayRemember: true });
    expect(watch.isKnown).toBe(true);
    answer('session.state', { ...signedOut, remembered: [{ id: 'u', name: 'Anna Bruun' }] });
    answer('session.state', { ...signedOut, closed: { by: 'Ada', note: '', until: '2026-01-01T08:00:00.000Z' } });
    answer('session.state', { ...signedOut, damage: 'found' });
    answer('office.close', { state: 'no_office' });
    answer('session.signIn', inside('signed_in'));
    const plain = { folder: '/office', demo: false, mayRemember: true };
    expect(doors).toEqual([plain, null, null, null, null]);
  });

  it('leaves once when the session locks, ends or the core dies', () => {
    const { watch, left, back, answer } = setUp();
    answer('session.signIn', inside('signed_in'));
    expect(watch.signedIn).toBe(true);
    watch.event({ type: 'session.changed', state: inside('locked') });
    answer('session.lock', inside('locked'));
    expect(left).toHaveLength(1);
    answer('session.unlock', inside('signed_in'));
    watch.event({ type: 'session.changed', state: signedOut });
    expect(left).toHaveLength(2);
    answer('session.signIn', inside('signed_in'));
    watch.event({ type: 'core.restarted' });
    expect(left).toEqual(['u', 'u', 'u']);
    expect(back).toEqual(['u', 'u', 'u']);
    expect(watch.signedIn).toBe(false);
  });

  it('remembers the folder of an office that was opened, and forgets it when it is closed', () => {
    const { folders, answer, watch } = setUp();
    answer('session.state', signedOut);
    expect(folders).toEqual([]);
    answer('office.open', signedOut);
    answer('office.close', { state: 'no_office' });
    watch.answer(
      { id: 1, type: 'call', operation: 'office.open', input: {} },
      { ok: false, error: { code: 'office_missing', params: {} } },
    );
    expect(folders).toEqual(['/office', null]);
  });
});

describe('locking by itself', () => {
  it('happens after the minutes the office chose, and only to someone signed in', () => {
    expect(idleTooLong({ signedIn: true, idleLockMinutes: 10 }, 599)).toBe(false);
    expect(idleTooLong({ signedIn: true, idleLockMinutes: 10 }, 600)).toBe(true);
    expect(idleTooLong({ signedIn: false, idleLockMinutes: 10 }, 6_000)).toBe(false);
  });

  it('happens when the computer sleeps or its screen is locked', () => {
    const listeners = new Map<string, () => void>();
    const { watch, answer } = setUp();
    const locks: string[] = [];
    const power = {
      on: (event: string, listener: () => void) => listeners.set(event, listener),
      getSystemIdleTime: () => 0,
    };
    const stop = watchPower(power, watch, (why) => locks.push(why));
    listeners.get('suspend')?.();
    expect(locks).toEqual([]);
    answer('session.signIn', inside('signed_in'));
    listeners.get('suspend')?.();
    listeners.get('lock-screen')?.();
    expect(locks).toEqual(['sleep', 'sleep']);
    stop();
  });
});
