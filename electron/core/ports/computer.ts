import type { syncClients } from '../../../shared/features/office/operations.ts';

export type SyncClient = (typeof syncClients)[number];

/** On what a folder lies: this computer's own disk, somebody else's, or a place that a program copies to and fro. */
export type Place = { kind: 'local' } | { kind: 'network' } | { kind: 'synced'; by: SyncClient };

/** This computer, and where on it folders lie. */
export type Computer = {
  /** The same for every program and person on this computer, another on every other one. */
  id(): Promise<string>;
  /** Where a folder lies; one that does not exist yet counts as its nearest parent that does. */
  placeOf(folder: string): Promise<Place>;
};
