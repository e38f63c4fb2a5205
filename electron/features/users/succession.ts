import { Refusal } from '../../../shared/contract/errors.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import { refuseUnseen, ticketsLeftUnseen } from '../../core/access/unseen.ts';
import type { AuditFacts, CommandContext } from '../../core/dispatch/context.ts';
import { addEntry } from '../tickets/index.ts';

/**
 * Lets somebody see what else nobody would: the confidential tickets of the person who goes. Who decides does not give them to
 * themselves, as long as there is anybody else. Answers what the trail should say.
 */
export async function handTicketsOver(
  context: CommandContext,
  successor: string | null,
): Promise<NonNullable<AuditFacts['facts']>> {
  const left = await ticketsLeftUnseen(context);
  if (left.length === 0) return {};
  if (successor === null) return refuseUnseen(context, left);
  const { tx, actor } = context;
  const access = await context.accessOf(successor);
  if (!access) throw new Refusal('person_inactive');
  if (!access.scope.reads) throw new Refusal('person_cannot_see_ticket');
  if (successor === actor.id && (await someoneElseReads(context))) throw new Refusal('own_account');
  const change = { field: 'watcher' as const, before: null, after: access.actor.name };
  for (const ticket of left) {
    await tx.insertInto('ticket_watcher').values({ ticket_id: ticket.id, user_id: successor }).execute();
    await addEntry(context, { ticket, kind: 'changed', changes: [change] });
    await context.notify({ to: successor, kind: 'mention', ticket: ticket.id });
  }
  return { tickets: left.length, successor: access.actor.name };
}

async function someoneElseReads({ tx, actor }: CommandContext): Promise<boolean> {
  const people = await permissionsOfActivePeople(tx);
  return [...people].some(([id, held]) => id !== actor.id && held.has('ticket.read'));
}
