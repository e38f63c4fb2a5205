import { ticketRow, ticketSummary } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { ticketAudit } from './change.ts';
import { demandActive } from './create.ts';
import { addEntry, touchTicket } from './entries.ts';

async function nameOf(context: CommandContext, id: string) {
  return (await context.tx.selectFrom('user_account').select('name').where('id', '=', id).executeTakeFirstOrThrow())
    .name;
}

export const addWatcher: CommandHandler<'ticket.addWatcher'> = async (context, { id, user }) => {
  await demandActive(context, user);
  const row = await ticketRow(context.tx, id);
  const added = await context.tx
    .insertInto('ticket_watcher')
    .values({ ticket_id: id, user_id: user })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(added.numInsertedOrUpdatedRows) === 0) throw new Refusal('no_change');
  const change = { field: 'watcher' as const, before: null, after: await nameOf(context, user) };
  await addEntry(context, { ticket: row, kind: 'changed', changes: [change] });
  await context.notify({ to: user, kind: 'mention', ticket: id });
  await touchTicket(context, row, { files: false });
  const value = await ticketSummary(context.tx, context.scope, context.actor.language, id);
  if (!value) throw new Refusal('not_found', { record: 'ticket' });
  return { value, audit: ticketAudit(row, [change]) };
};

export const removeWatcher: CommandHandler<'ticket.removeWatcher'> = async (context, { id, user }) => {
  const row = await ticketRow(context.tx, id);
  const removed = await context.tx
    .deleteFrom('ticket_watcher')
    .where('ticket_id', '=', id)
    .where('user_id', '=', user)
    .executeTakeFirst();
  if (Number(removed.numDeletedRows) === 0) throw new Refusal('no_change');
  const change = { field: 'watcher' as const, before: await nameOf(context, user), after: null };
  await addEntry(context, { ticket: row, kind: 'changed', changes: [change] });
  await touchTicket(context, row, { files: false });
  return {
    value: await ticketSummary(context.tx, context.scope, context.actor.language, id),
    audit: ticketAudit(row, [change]),
  };
};
