import { z } from 'zod';
import { DeadlineId, TicketId } from '../../contract/ids.ts';
import { command, door, feature, query } from '../../contract/operation.ts';
import { CivilDate, Instant } from '../../contract/values.ts';
import { auditEvents } from '../audit/events.ts';
import { Backup, PassedOver, RepairWith } from '../backups/operations.ts';
import { AccountAct, AccountsReview, Readable } from './accounts.ts';

/** A ticket or deadline that was made or changed after the backup with which the office was repaired. */
export const LostRecord = z.strictObject({
  kind: z.enum(['ticket', 'deadline']),
  id: z.union([TicketId, DeadlineId]),
  /** null where its row could not be read and the backup does not have it. */
  number: z.int().nullable(),
  title: z.string().nullable(),
  /** A deadline's last day; null for tickets, and where it could not be read. */
  end: CivilDate.nullable(),
  strict: z.boolean(),
  /** It was made after the backup; otherwise the backup has it as it was before. */
  isNew: z.boolean(),
  /** What was done to it, the oldest first. `by` is empty where nobody did it or the name could not be read. */
  changes: z.array(z.strictObject({ at: Instant, event: z.enum(auditEvents), by: z.string() })),
});
export type LostRecord = z.infer<typeof LostRecord>;

export const Losses = z.strictObject({
  at: Instant,
  backupAt: Instant,
  /** The folder in the office's `damaged/` where the damaged database lies. */
  aside: z.string(),
  readable: Readable,
  /** Deadlines first. */
  rows: z.array(LostRecord),
  /** Those that the reader may not see. */
  hidden: z.int(),
});
export type Losses = z.infer<typeof Losses>;

export const damageOperations = feature('damage', {
  /**
   * Sets the damaged database of the chosen office aside, whole, and puts a backup in its place, or itself with new indexes. Refuses with `office_not_damaged` when
   * the full check finds nothing, and with `backup_unproven` as a restore does.
   */
  repair: door({
    input: RepairWith,
    output: z.strictObject({
      /** null where only indexes were damaged: they were made anew of the database itself, and nothing is lost. */
      backup: Backup.nullable(),
      passedOver: PassedOver,
      aside: z.string(),
      /** How many of each were made or changed after the backup, as far as can be read. */
      tickets: z.int(),
      deadlines: z.int(),
      readable: Readable,
      /** Files that neither the office nor the backup has whole. */
      missing: z.array(z.string()),
      /** Rights, accounts and passphrases are as on the day of the backup: what to do again. */
      accounts: z.array(AccountAct),
      /** Whose access had ended since the backup, and stays ended. */
      ended: z.array(z.string()),
    }),
    audit: 'backup.restored',
  }),
  /** What was done after the backup of the newest repair; null where the office was never repaired. */
  losses: query({
    input: z.strictObject({}),
    output: z.strictObject({ losses: Losses.nullable() }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'shows of tickets what every list shows' },
  }),
  /** What became of accounts when the office went back to a backup, until an administrator has gone through it. */
  accounts: query({
    input: z.strictObject({}),
    output: z.strictObject({ reviews: z.array(AccountsReview) }),
    permission: 'user.manage',
    record: 'none',
    audit: { notAudited: 'says of accounts what the trail says too' },
  }),
  /** An administrator has gone through it, as far as it was of this instant or older. */
  accountsReviewed: command({
    input: z.strictObject({ until: Instant }),
    output: z.strictObject({}),
    permission: 'user.manage',
    record: 'none',
    audit: 'user.accounts_reviewed',
  }),
  /** What was lost, as CSV. */
  export: query({
    input: z.strictObject({}),
    output: z.strictObject({ csv: z.string(), rows: z.int() }),
    permission: 'backup.manage',
    record: 'none',
    audit: 'ticket.exported',
  }),
});
