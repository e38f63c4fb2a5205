import { z } from 'zod';
import { errorCodes } from '../../contract/errors.ts';
import { command, door, feature, query } from '../../contract/operation.ts';
import { CivilDate, Instant, Login, Passphrase, Version } from '../../contract/values.ts';
import { AccountAct, Readable } from '../damage/accounts.ts';

const Folder = z.string().min(1).max(4_096);

/** What a backup says of itself without a key: no name and no word of the office. */
export const Backup = z.strictObject({
  /** The name of its folder, which begins with the instant: `20261122T044300Z-1f6c…`. */
  name: z.string(),
  at: z.iso.datetime(),
  office: z.uuid(),
  /** Made by hand, every day, or before something that rewrites the whole database. */
  why: z.enum(['by_hand', 'daily', 'rotation', 'migration']),
  /** The number of the newest migration that its database has had. */
  schema: z.int().min(1),
  /** Of the encrypted database. */
  bytes: z.int().min(0),
  attachments: z.strictObject({
    count: z.int().min(0),
    /** Files that the office itself no longer had when the backup was made. */
    missing: z.array(z.string()),
  }),
  /** The newest entry of the audit trail in it. */
  head: z.strictObject({ seq: z.int().min(0), hash: z.string() }),
  /** The first entry of the trail that was already broken in the office when the backup was made; null when none was. */
  trailBroken: z.int().nullable().default(null),
});
export type Backup = z.infer<typeof Backup>;

/** Beside the office, and a second place that the office names: another folder or drive. */
export const backupPlaces = ['office', 'second'] as const;
export type BackupPlace = (typeof backupPlaces)[number];
const Place = z.enum(backupPlaces);

/** When backups are made by themselves, where, and which are kept. */
export const BackupPlan = z.strictObject({
  /** The time of day on the desktops' own clocks. */
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  second: Folder.nullable(),
  daily: z.int().min(1).max(60),
  weekly: z.int().min(0).max(60),
  monthly: z.int().min(0).max(120),
  version: Version,
});
export type BackupPlan = z.infer<typeof BackupPlan>;

const PlaceState = z.strictObject({
  place: Place,
  folder: z.string(),
  /** The newest backup that was made and checked here; the trail in it may have been broken already. */
  last: z.strictObject({ at: Instant, bytes: z.int(), files: z.int(), missing: z.int() }).nullable(),
  /** Working days that have gone by without their backup. */
  missedDays: z.int(),
  /** Why the newest attempt failed; null when it did not. */
  failure: z.strictObject({ at: Instant, code: z.enum(errorCodes) }).nullable(),
});

const Extent = z.strictObject({
  tickets: z.int(),
  people: z.int(),
  files: z.int(),
  /** Of the audit trail. */
  entries: z.int(),
  newestAt: Instant.nullable(),
});
/** At most 200, the newest first; a title only where whoever looks may see the ticket. */
const Listed = z.strictObject({
  count: z.int(),
  rows: z.array(z.strictObject({ number: z.int(), title: z.string().nullable() })),
});
/**
 * What was done to deadlines after the backup: at most 200, overdue ones first. What whoever looks may not see is there with its number
 * alone.
 */
const ListedDeadlines = z.strictObject({
  count: z.int(),
  overdue: z.int(),
  rows: z.array(
    z.strictObject({
      number: z.int(),
      what: z.enum(['entered', 'changed', 'ended']),
      title: z.string().nullable(),
      end: CivilDate.nullable(),
      strict: z.boolean(),
      overdue: z.boolean(),
    }),
  ),
});
/** A backup beside the office that is there: what restoring it would lose, and what it would bring back. */
export const Comparison = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('compared'),
    there: Extent,
    backup: Extent,
    /** In the office and not in the backup; changed since; in the backup and not in the office. */
    lost: Listed,
    changed: Listed,
    extra: Listed,
    deadlines: ListedDeadlines,
    /** What was done to accounts since and is undone, and who had left since and could sign in again. */
    accounts: z.array(AccountAct),
    back: z.array(z.string()),
    readable: Readable,
  }),
  /** The office that is there could not be read, and why. */
  z.strictObject({ state: z.literal('unreadable'), code: z.enum(errorCodes) }),
]);
export type Comparison = z.infer<typeof Comparison>;

/** Who opens a backup: an administrator of then, with the passphrase of then, or the recovery key. */
const Opener = z.union([
  z.strictObject({ login: Login, passphrase: Passphrase }),
  z.strictObject({ recoveryKey: z.string().max(500) }),
]);

/** By its name, or null for the newest that proves itself. */
const Wanted = z.strictObject({ folder: Folder, name: z.string().max(100).nullable(), opener: Opener });
/** Whether one is taken that does not prove that the office made it. */
const Unproven = z.boolean().default(false);
/** The names of backups that look newer and were passed over: they do not prove themselves, or do not open. */
export const PassedOver = z.array(z.string());
export const RepairWith = Wanted.extend({ unproven: Unproven });

export const backupOperations = feature('backup', {
  /** Makes a backup and checks it before it counts: in the office's own folder, or in another one (a second drive). */
  create: command({
    input: z.strictObject({ folder: Folder.nullable().default(null) }),
    output: Backup,
    permission: 'backup.manage',
    record: 'none',
    audit: 'backup.made',
    long: true,
  }),
  /**
   * Makes a backup in each of the office's places and takes away those that the plan no longer keeps. A place that fails is recorded
   * and told, and keeps none of the others from theirs. Refuses with `no_change` when only what is due is wanted and nothing is.
   */
  run: command({
    input: z.strictObject({ onlyDue: z.boolean() }),
    output: z.strictObject({
      places: z.array(
        z.strictObject({ place: Place, backup: Backup.nullable(), problem: z.enum(errorCodes).nullable() }),
      ),
    }),
    permission: 'backup.manage',
    record: 'none',
    audit: 'backup.made',
    long: true,
  }),
  /** How the office's backups stand: the plan, and each place. */
  state: query({
    input: z.strictObject({}),
    output: z.strictObject({
      plan: BackupPlan,
      places: z.array(PlaceState),
      /** A demo office needs none; else: nothing to tell, none yet or one missed, or too many days missed. */
      verdict: z.enum(['not_needed', 'good', 'waiting', 'alarm']),
    }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'says when copies were made, and nothing of what is in them' },
  }),
  /** The plan; a second place must be a folder that can be written to from here. */
  updatePlan: command({
    input: BackupPlan,
    output: BackupPlan,
    permission: 'backup.manage',
    record: 'none',
    audit: 'backup.plan_changed',
  }),
  list: query({
    input: z.strictObject({ folder: Folder.nullable().default(null) }),
    output: z.strictObject({
      /** `proven`: that this office made it, and that it is as it was made. */
      rows: z.array(Backup.extend({ proven: z.boolean() })),
    }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'backups say nothing of what is in them' },
  }),
  /** The backups in a folder, for choosing one before any office is open. */
  inspect: door({
    input: z.strictObject({ folder: Folder }),
    output: z.strictObject({ rows: z.array(Backup) }),
    audit: { notAudited: 'backups say nothing of what is in them' },
  }),
  /** Opens a backup, checks every page, entry and file of it, and writes nothing. */
  verify: door({
    input: Wanted,
    output: z.strictObject({
      backup: Backup,
      missing: z.array(z.string()),
      damaged: z.array(z.string()),
      /** Whether it proves that the office made it and that its description is as it was. */
      proven: z.boolean(),
      passedOver: PassedOver,
    }),
    audit: { notAudited: 'a backup is not the office; who opens it has its key' },
  }),
  /**
   * Makes an office of a backup, in a new folder, and compares it with one that is there. That one stays as it is. Refuses with
   * `backup_unproven` one that does not prove that the office made it, unless such a one is wanted.
   */
  restore: door({
    input: Wanted.extend({
      unproven: Unproven,
      target: Folder,
      compareWith: Folder.nullable().default(null),
    }),
    output: z.strictObject({
      backup: Backup,
      missing: z.array(z.string()),
      damaged: z.array(z.string()),
      passedOver: PassedOver,
      comparison: Comparison.nullable(),
    }),
    audit: 'backup.restored',
  }),
});
