import type { Reading, Writing } from '../../connection/index.ts';
import type { AccountsReviewTable } from '../../schema/index.ts';

export async function writeAccountsReview(tx: Writing, review: AccountsReviewTable): Promise<void> {
  await tx.insertInto('accounts_review').values(review).execute();
}

/** What nobody has gone through yet, the newest first. */
export async function accountsReviews(db: Reading): Promise<AccountsReviewTable[]> {
  return db.selectFrom('accounts_review').selectAll().orderBy('at', 'desc').execute();
}

/** Takes away what is of an instant or older; answers how many there were. */
export async function forgetAccountsReviews(tx: Writing, until: string): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('accounts_review').where('at', '<=', until).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
