import type { Writing } from '../../../db/connection/index.ts';
import { writeAccountsReview } from '../../../db/queries/damage/accounts.ts';
import type { AccountsReview } from '../../../shared/features/damage/accounts.ts';

/** Keeps for the administrators what became of accounts by going back to a backup; nothing where nothing was done to them since. */
export async function noteAccounts(tx: Writing, review: AccountsReview): Promise<void> {
  const { at, backupAt, readable, acts, ended, back } = review;
  if (readable === 'whole' && acts.length + ended.length + back.length === 0) return;
  await writeAccountsReview(tx, {
    at,
    backup_at: backupAt,
    readable,
    acts: JSON.stringify(acts),
    ended: JSON.stringify(ended),
    back: JSON.stringify(back),
  });
}
