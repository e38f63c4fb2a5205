import { z } from 'zod';
import { Instant } from '../../contract/values.ts';
import { auditEvents } from '../audit/events.ts';

/** How much could be read of what came after a backup. */
export const readables = ['whole', 'partly', 'nothing'] as const;
export const Readable = z.enum(readables);

/** What was done to an account, a role or a team after a backup, and is undone by going back to it. */
export const AccountAct = z.strictObject({
  at: Instant,
  event: z.enum(auditEvents),
  by: z.string(),
  about: z.string(),
});
export type AccountAct = z.infer<typeof AccountAct>;

/** What became of accounts, rights and passphrases when the office went back to a backup: for an administrator to go through. */
export const AccountsReview = z.strictObject({
  at: Instant,
  backupAt: Instant,
  readable: Readable,
  /** What to do again. */
  acts: z.array(AccountAct),
  /** Whose access had ended since the backup, and stays ended. */
  ended: z.array(z.string()),
  /** Whose access had ended since the backup, and who can sign in again. */
  back: z.array(z.string()),
});
export type AccountsReview = z.infer<typeof AccountsReview>;
