import type { OfficeDatabase } from '../../../db/connection/index.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { readOnlyReasons } from '../../../shared/features/session/operations.ts';
import type { Attachments } from '../attachments/attachments.ts';
import type { HeadKeeper } from '../audit/index.ts';
import type { DraftBox } from '../drafts/draft-box.ts';
import type { OfficeMode } from '../keys/office-file.ts';
import type { OfficeKeys } from '../keys/office-keys.ts';
import type { SealedPerson } from '../ports/remembered.ts';
import type { Presence } from '../presence/presence.ts';
import type { Roster } from '../roster/roster.ts';
import type { Timings } from './timings.ts';

/** An office that is open: its database, its keys, its files. */
export type OpenOffice = {
  readonly id: string;
  readonly folder: string;
  readonly database: OfficeDatabase;
  readonly keys: OfficeKeys;
  readonly attachments: Attachments;
  readonly mode: OfficeMode;
  /** Who is on; null in a folder that cannot be written to. */
  readonly roster: Roster | null;
  /** Which ticket each desk has open; null where nobody is on the roster. */
  readonly presence: Presence | null;
  /** What the person who signed in began to write on this computer. */
  readonly drafts: DraftBox;
  /** Remembers the newest audit head outside the office. */
  readonly heads: HeadKeeper;
  /** How long operations took here. */
  readonly timings: Timings;
  /** Set when the office lies elsewhere from now on, or is to be opened in another way: this desk leaves it at once. */
  gone: { to: string } | null;
  /** Remembers the newest head, drops the keys, closes the database, deletes what no command took up. */
  close(): Promise<void>;
};

/** The office folder that was chosen, as its office.json tells of it. */
export type ChosenFolder = {
  readonly path: string;
  readonly officeId: string;
  readonly demo: boolean;
  /** A local office that came from another computer: whoever signs in makes it this computer's. */
  readonly takeOver: boolean;
};

/** A person signed in at a desk. Their key stays in memory while locked, so that reminders run on; signing out drops it. */
export type Seat = {
  readonly userId: string;
  readonly since: string;
  locked: boolean;
  /** What this computer remembers of the person, while locked. */
  setAside: SealedPerson | null;
};

/**
 * Why nothing can be written: the folder, an audit trail that does not descend from the head this desktop remembers, or a share that
 * does not carry locks from one computer to another, or a damaged database.
 */
export type ReadOnlyReason = (typeof readOnlyReasons)[number];

export type Publish = (event: CoreEvent) => void;
