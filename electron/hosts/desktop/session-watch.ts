import type { Result } from '../../../shared/contract/errors.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { LastDoor } from '../../../shared/contract/host.ts';
import type { WireRequest } from '../../../shared/contract/wire.ts';
import type { SessionState } from '../../../shared/features/session/operations.ts';

type State = SessionState['state'];
type Options = {
  /** The session of this person locked or ended: what lies open on this computer has to go. */
  onLeft: (user: string) => void;
  /** This person is there, or there again. */
  onBack: (user: string) => void;
  /** The office folder that is open, null when none is. */
  onFolder: (folder: string | null) => void;
  /** How the way in looks now, if the next start may begin with it. */
  onDoor: (door: LastDoor | null) => void;
};

const opensOrCloses = new Set(['office.open', 'office.found', 'office.close']);

/** What the desktop has to know of the session, read off what passes between windows and core. */
export class SessionWatch {
  readonly #options: Options;
  #state: State = 'no_office';
  #isKnown = false;
  #user = '';
  #idleLockMinutes = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The core has said how the session stands. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  get signedIn(): boolean {
    return this.#state === 'signed_in';
  }

  /** Minutes without use after which to lock. */
  get idleLockMinutes(): number {
    return this.#idleLockMinutes;
  }

  event(event: CoreEvent): void {
    if (event.type === 'session.changed') {
      // The office may have moved while it was open.
      if (event.state.state !== 'no_office') this.#options.onFolder(event.state.folder);
      this.#see(event.state);
    }
    if (event.type === 'core.restarted') this.#left('signed_out');
  }

  answer(request: WireRequest, result: Result<unknown>): void {
    if (request.type !== 'call' || !result.ok) return;
    const opens = opensOrCloses.has(request.operation);
    if (!opens && !request.operation.startsWith('session.')) return;
    const state = result.value as Partial<SessionState>;
    if (state.state === undefined) return;
    this.#see(state as SessionState);
    if (opens) this.#options.onFolder(state.state === 'no_office' ? null : (state as { folder: string }).folder);
  }

  #see(state: SessionState): void {
    this.#isKnown = true;
    if (state.state === 'no_office' || state.state === 'signed_out') this.#options.onDoor(plain(state));
    if ('idleLockMinutes' in state) this.#idleLockMinutes = state.idleLockMinutes;
    if (state.state === 'signed_in') this.#came(state.user.id);
    else this.#left(state.state);
  }

  #came(user: string): void {
    const was = this.#state;
    this.#state = 'signed_in';
    this.#user = user;
    if (was !== 'signed_in') this.#options.onBack(user);
  }

  #left(state: State): void {
    const was = this.#state;
    this.#state = state;
    if (was === 'signed_in') this.#options.onLeft(this.#user);
  }
}

/** A way in that shows nothing but two fields; one with names, a closing or damage says nothing about the next start. */
function plain(state: Extract<SessionState, { state: 'no_office' | 'signed_out' }>): LastDoor | null {
  if (state.state === 'no_office' || state.remembered.length > 0 || state.closed || state.damage) return null;
  const { folder, demo, mayRemember } = state;
  return { folder, demo, mayRemember };
}
