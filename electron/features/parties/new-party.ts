import { insertParty } from '../../../db/queries/parties/parties.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';
import { foldedParty } from '../../../shared/features/parties/folded.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandNoColleagueAddress } from './addresses.ts';

type Content = { name: string; email: string | null; phone: string };

/** Enters a party; one that comes `ofTicket` is known with tickets alone. */
export async function newParty(
  { tx, actor, now }: CommandContext,
  { name, email, phone }: Content,
  { ofTicket }: { ofTicket: boolean },
): Promise<PartyId> {
  const id = newId<PartyId>(now);
  await demandNoColleagueAddress(tx, email);
  await insertParty(tx, {
    id,
    name,
    email,
    phone,
    folded: foldedParty({ name, email, phone }),
    created_by: actor.id,
    of_ticket: ofTicket ? 1 : 0,
    version: 1,
    created_at: now,
  });
  return id;
}
