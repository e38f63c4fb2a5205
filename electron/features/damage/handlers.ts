import { accountsReviews, forgetAccountsReviews } from '../../../db/queries/damage/accounts.ts';
import { countLosses, lossesOf, newestRepair } from '../../../db/queries/damage/losses.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId, TicketId } from '../../../shared/contract/ids.ts';
import { AccountsReview, Readable } from '../../../shared/features/damage/accounts.ts';
import { type Losses, LostRecord } from '../../../shared/features/damage/operations.ts';
import { repairOffice } from '../../core/damage/repair.ts';
import type { CommandHandler, DoorHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { lossesAsCsv } from './csv.ts';

const repair: DoorHandler<'damage.repair'> = async (desk, input, call) => {
  try {
    return await desk.alone(() => repairOffice(desk, input, call));
  } finally {
    await desk.announce();
  }
};

const Changes = LostRecord.shape.changes.catch([]);

async function known({ db, scope, actor }: QueryContext): Promise<Losses | null> {
  const found = await newestRepair(db);
  if (!found) return null;
  const readsBook = actor.permissions.has('deadline.read');
  const seen = (await lossesOf(db, scope, found.id)).filter(({ kind }) => readsBook || kind !== 'deadline');
  return {
    at: found.at,
    backupAt: found.backup_at,
    aside: found.aside,
    readable: Readable.parse(found.readable),
    rows: seen.map(({ kind, id, number, title, end_day, strict, is_new, changes }) => ({
      kind,
      id: id as TicketId | DeadlineId,
      number,
      title,
      end: end_day,
      strict: strict === 1,
      isNew: is_new === 1,
      changes: Changes.parse(JSON.parse(changes)),
    })),
    hidden: (await countLosses(db, found.id)) - seen.length,
  };
}

const losses: QueryHandler<'damage.losses'> = async (context) => ({ losses: await known(context) });

const exportAll: QueryHandler<'damage.export'> = async (context) => {
  const rows = (await known(context))?.rows ?? [];
  context.audit({ facts: { rows: rows.length } });
  return { csv: lossesAsCsv(rows, context.actor.language), rows: rows.length };
};

const accounts: QueryHandler<'damage.accounts'> = async ({ db }) => ({
  reviews: (await accountsReviews(db)).map(({ at, backup_at, readable, acts, ended, back }) =>
    AccountsReview.parse({
      at,
      backupAt: backup_at,
      readable,
      acts: JSON.parse(acts),
      ended: JSON.parse(ended),
      back: JSON.parse(back),
    }),
  ),
});

const accountsReviewed: CommandHandler<'damage.accountsReviewed'> = async (context, { until }) => {
  if ((await forgetAccountsReviews(context.tx, until)) === 0) throw new Refusal('no_change');
  context.changed('office.changed');
  return { value: {}, audit: { subject: { type: 'office', id: context.office.id, label: '' } } };
};

export const damageHandlers = {
  'damage.repair': repair,
  'damage.losses': losses,
  'damage.export': exportAll,
  'damage.accounts': accounts,
  'damage.accountsReviewed': accountsReviewed,
};
