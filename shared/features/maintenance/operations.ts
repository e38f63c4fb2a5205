import { z } from 'zod';
import { UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant, optionalLine } from '../../contract/values.ts';
import { closingPhases } from './closing.ts';

const Person = z.strictObject({ id: UserId, name: z.string() });

/** An office that somebody closes: since when, for how long, and why. */
export const Closing = z.strictObject({
  by: Person,
  note: z.string(),
  announcedAt: Instant,
  /** From here on nobody but the closer writes. */
  readOnlyAt: Instant,
  /** From here on everybody else is signed out. */
  outAt: Instant,
  /** Then the office is open again by itself. */
  endsAt: Instant,
  phase: z.enum(closingPhases),
});
export type Closing = z.infer<typeof Closing>;

export const maintenanceOperations = feature('maintenance', {
  /** Whether the office is being closed, and by whom. */
  closing: query({
    input: z.strictObject({}),
    output: z.strictObject({ closing: Closing.nullable() }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'said to everyone of the office' },
  }),
  /** Announces that the office is closed, to everybody who is on. Whoever announced it may choose other times. */
  close: command({
    input: z.strictObject({
      inMinutes: z.int().min(0).max(240),
      /** So long it stays closed, unless someone opens it before. */
      forMinutes: z.int().min(5).max(1_440),
      note: optionalLine(300),
    }),
    output: Closing,
    permission: 'office.manage',
    record: 'none',
    audit: 'office.closed',
  }),
  /** Calls a closing off, or ends it; any administrator can. */
  reopen: command({
    input: z.strictObject({}),
    output: z.strictObject({}),
    permission: 'office.manage',
    record: 'none',
    audit: 'office.reopened',
    whileClosed: true,
  }),
  /** Who has the office open just now, besides this desktop. */
  whoIsOn: query({
    input: z.strictObject({}),
    output: z.strictObject({
      desks: z.array(
        z.strictObject({
          /** null when that desktop did not say. */
          person: Person.nullable(),
          onThisComputer: z.boolean(),
        }),
      ),
    }),
    permission: 'office.manage',
    record: 'none',
    audit: { notAudited: 'the same as colleagues see of each other, and only of this moment' },
  }),
});
