import type { SessionState } from '../../../shared/features/session/operations.ts';
import type { Ports } from '../ports/index.ts';
import type { OpenOffice } from './context.ts';

/** A person signed in at this desk. Their key stays in memory while locked, so that reminders run on; signing out drops it. */
export type Seat = {
  readonly userId: string;
  readonly since: string;
  locked: boolean;
};

/**
 * One desktop's place at an office: which folder is chosen, which office is open, who is signed in. The door's handlers change it;
 * the gate reads it.
 */
export type Desk = {
  readonly ports: Ports;
  /** The chosen office folder, or null before one is chosen. */
  folder: string | null;
  office: OpenOffice | null;
  seat: Seat | null;
  /** Set when the office does not descend from the audit head this desktop remembers, or the folder cannot be written. */
  readOnly: 'folder' | 'audit_rewritten' | null;
  /** Drops the keys, closes the database, forgets uploads; the folder stays chosen. */
  leave(): Promise<void>;
  /** The state as the window shows it, read afresh. */
  state(): Promise<SessionState>;
  /** Tells the window that the state changed. */
  announce(): Promise<void>;
};
