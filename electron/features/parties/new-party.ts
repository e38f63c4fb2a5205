import { insertContacts } from '../../../db/queries/parties/contacts.ts';
import { insertParty } from '../../../db/queries/parties/parties.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';
import { PartyContent } from '../../../shared/features/parties/values.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandNoColleagueAddress } from './addresses.ts';
import { partyColumns, partyContactRows } from './rows.ts';

/** Enters a party; one that comes `ofTicket` is known with tickets alone. */
export async function enterParty(
  { tx, actor, now }: CommandContext,
  content: PartyContent,
  { ofTicket }: { ofTicket: boolean },
): Promise<PartyId> {
  const id = newId<PartyId>(now);
  for (const { address } of content.emails) await demandNoColleagueAddress(tx, address);
  await insertParty(tx, {
    id,
    ...partyColumns(content),
    import_id: null,
    created_by: actor.id,
    of_ticket: ofTicket ? 1 : 0,
    version: 1,
    created_at: now,
  });
  await insertContacts(tx, partyContactRows(id, content));
  return id;
}

/** Enters someone of whom no more is known than this. */
export function newParty(
  context: CommandContext,
  { name, email, phone }: { name: string; email: string | null; phone: string },
  options: { ofTicket: boolean },
): Promise<PartyId> {
  const content = PartyContent.parse({
    name,
    emails: email === null ? [] : [{ address: email }],
    phones: phone === '' ? [] : [{ number: phone }],
  });
  return enterParty(context, content, options);
}
