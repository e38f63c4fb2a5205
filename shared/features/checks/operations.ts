import { z } from 'zod';
import { AttachmentId, TicketId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant } from '../../contract/values.ts';
import { AuditVerdict } from '../audit/operations.ts';

/** What a check of the whole office found. */
export const CheckResult = z.strictObject({
  /** SQLite's check of every page and the audit trail's check of every entry found nothing. */
  sound: z.boolean(),
  /** Places in the database that are damaged. */
  damaged: z.int().min(0),
  /** Entries of the audit trail that were checked. */
  entries: z.int().min(0),
  /** What is wrong with the audit trail, and where. */
  firstBroken: AuditVerdict.shape.firstBroken,
});
export type CheckResult = z.infer<typeof CheckResult>;

export const LatestCheck = z.strictObject({ at: Instant, sound: z.boolean() });
export type LatestCheck = z.infer<typeof LatestCheck>;

/** A file that is not as it was added, with its ticket. */
export const BrokenFile = z.strictObject({
  id: AttachmentId,
  name: z.string(),
  size: z.int(),
  problem: z.enum(['missing', 'damaged']),
  ticket: z.strictObject({ id: TicketId, number: z.int(), title: z.string() }),
});
export type BrokenFile = z.infer<typeof BrokenFile>;

export const checkOperations = feature('check', {
  /** Decrypts every file of the office and compares it with what the database knows of it. */
  files: command({
    input: z.strictObject({}),
    output: z.strictObject({ files: z.int(), missing: z.int(), damaged: z.int() }),
    permission: 'backup.manage',
    record: 'none',
    audit: 'attachment.verified',
    long: true,
  }),
  /** Brings what the newest check of the files found missing or damaged back out of the backups; a damaged file is set aside. */
  restoreFiles: command({
    input: z.strictObject({}),
    output: z.strictObject({ restored: z.int(), missing: z.int() }),
    permission: 'backup.manage',
    record: 'none',
    audit: 'attachment.restored',
    long: true,
  }),
  /** What the newest such check found. `hidden` counts the files of tickets that the reader may not see. */
  fileProblems: query({
    input: z.strictObject({}),
    output: z.strictObject({ checkedAt: Instant.nullable(), rows: z.array(BrokenFile), hidden: z.int() }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'shows of tickets what every list shows' },
  }),
  /** Checks every page of the database and every entry of the audit trail; the administrators are told when something is wrong. */
  run: command({
    input: z.strictObject({
      /** Gives up with `busy` when somebody does something meanwhile. */
      givesWay: z.boolean().default(false),
    }),
    output: CheckResult,
    permission: 'backup.manage',
    record: 'none',
    audit: 'office.checked',
    long: true,
  }),
  /** When the office was checked last, and how it came out. */
  latest: query({
    input: z.strictObject({}),
    output: z.strictObject({ latest: LatestCheck.nullable() }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'says nothing of anybody' },
  }),
});
