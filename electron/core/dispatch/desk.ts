import type { SessionState } from '../../../shared/features/session/operations.ts';
import { damageKnown } from '../damage/marker.ts';
import { isBeingRepaired } from '../damage/placing.ts';
import { offersOf } from '../keys/remember.ts';
import { closingAt, type KeptClosing } from '../maintenance/closing.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import type { ChosenFolder, OpenOffice, Publish, ReadOnlyReason, Seat } from './office.ts';
import { signedInState } from './session-state.ts';

/**
 * One desktop's place at an office: which folder is chosen, which office is open, who is signed in. The door's handlers change it;
 * the gate reads it.
 */
export type Desk = {
  readonly ports: Ports;
  /** The chosen office folder, or null before one is chosen. */
  folder: ChosenFolder | null;
  office: OpenOffice | null;
  seat: Seat | null;
  /** Set when the office does not descend from the audit head this desktop remembers, or the folder cannot be written. */
  readOnly: ReadOnlyReason | null;
  /** By so many seconds this computer's clock is ahead of the file server's; null when it is right, as far as is known. */
  clockAhead: number | null;
  /** The closing that kept someone out here, as it was seen last. */
  closed: KeptClosing | null;
  /** Recovery keys of offices that are about to be founded, by the founding's id. */
  readonly foundings: Map<string, string>;
  /** Lets one act at the door end before the next begins. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Drops the keys, closes the database, forgets uploads; the folder stays chosen. */
  leave(): Promise<void>;
  /** The state as the window shows it, read afresh. */
  state(): Promise<SessionState>;
  /** Tells the window that the state changed. */
  announce(): Promise<void>;
};

async function damageOf(folder: string, ports: Ports): Promise<'found' | 'repairing' | null> {
  // A folder that is away tells nothing; the sign-in says so.
  if (await isBeingRepaired(folder, ports).catch(() => false)) return 'repairing';
  return (await damageKnown(folder)) ? 'found' : null;
}

/** An empty desk: no folder chosen. `leaving` comes before an open office is closed. */
export function createDesk(ports: Ports, publish: Publish, leaving: () => Promise<void>): Desk {
  let tail: Promise<unknown> = Promise.resolve();
  const desk: Desk = {
    ports,
    folder: null,
    office: null,
    seat: null,
    readOnly: null,
    clockAhead: null,
    closed: null,
    foundings: new Map(),
    alone(work) {
      const mine = tail.then(work, work);
      tail = mine.catch(() => undefined);
      return mine;
    },
    async leave() {
      const { office } = desk;
      desk.office = null;
      desk.seat = null;
      desk.readOnly = null;
      desk.clockAhead = null;
      await leaving();
      await office?.close();
    },
    async state() {
      const { folder, office, seat } = desk;
      if (!folder) return { state: 'no_office' };
      if (!office || !seat) {
        const offers = await offersOf(ports, folder.officeId);
        const closed = closingAt(desk.closed, instant(ports.clock));
        return {
          state: 'signed_out',
          folder: folder.path,
          demo: folder.demo,
          closed: closed && { by: closed.by.name, note: closed.note, until: closed.endsAt },
          ...offers,
          damage: await damageOf(folder.path, ports),
        };
      }
      return signedInState(folder, office, seat, { readOnly: desk.readOnly, clockAhead: desk.clockAhead });
    },
    async announce() {
      publish({ type: 'session.changed', state: await desk.state() });
    },
  };
  return desk;
}
