import { z } from 'zod';
import { UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant, optionalLine } from '../../contract/values.ts';
import { closingPhases } from './closing.ts';

const Mode = z.enum(['local', 'shared']);
const Folder = z.string().min(1).max(4_096);
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
  /** The office is on the way to another place: not even whoever moves it works here. */
  isMove: z.boolean(),
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
  /** How the office lies, how large it is, and whether a move of it was cut short. */
  office: query({
    input: z.strictObject({}),
    output: z.strictObject({
      folder: z.string(),
      mode: Mode,
      bytes: z.strictObject({ database: z.int(), files: z.int(), backups: z.int() }),
      /** Of the database's bytes, what compacting would free. */
      spare: z.int(),
      move: z.strictObject({ to: z.string(), mode: Mode, by: Person, at: Instant }).nullable(),
    }),
    permission: 'office.manage',
    record: 'none',
    audit: { notAudited: 'says nothing of anybody' },
  }),
  /**
   * Moves the office to another folder, in which it may be of another mode, or goes on with a move that was cut short. Nobody else may
   * have it open. Afterwards the old folder only says that the office is gone, and this desktop stands before its new place.
   */
  move: command({
    input: z.strictObject({ to: Folder, mode: Mode }),
    output: z.strictObject({}),
    permission: 'office.manage',
    record: 'none',
    audit: 'office.moved',
    long: true,
    whileClosed: true,
  }),
  /** Calls a move off that was cut short: the office stays where it is. */
  cancelMove: command({
    input: z.strictObject({}),
    output: z.strictObject({}),
    permission: 'office.manage',
    record: 'none',
    audit: 'office.move_cancelled',
    whileClosed: true,
  }),
  /** Makes a local office a shared one, or the other way round, where it lies. Nobody else may have it open. */
  changeMode: command({
    input: z.strictObject({ mode: Mode }),
    output: z.strictObject({}),
    permission: 'office.manage',
    record: 'none',
    audit: 'office.mode_changed',
  }),
  /** Rewrites the database as small as it can be. Nobody else may have it open. */
  compact: command({
    input: z.strictObject({}),
    output: z.strictObject({ before: z.int(), after: z.int() }),
    permission: 'office.manage',
    record: 'none',
    audit: 'office.compacted',
    long: true,
  }),
  /** What helps to find a fault and holds nothing that the office works on, as one text to look through before it is given away. */
  supportBundle: query({
    input: z.strictObject({
      /** The program's version, where the caller knows it. */
      program: z
        .string()
        .regex(/^[\d.]{1,20}$/u)
        .nullable(),
    }),
    output: z.strictObject({ name: z.string(), text: z.string() }),
    permission: 'office.manage',
    record: 'none',
    audit: { notAudited: 'says nothing of anybody' },
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
