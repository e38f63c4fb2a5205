import { isPartyAddress, userByAddress } from '../../../db/queries/mail/mail.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';

type Db = CommandContext['tx'];

/**
 * A mail's sender is found by the address: whoever gave a colleague's account a client's address would make the colleague the one who
 * asked, and show them what that client writes. So nobody's address is both.
 */
export async function demandNoPartyAddress(tx: Db, address: string | null): Promise<void> {
  if (address !== null && (await isPartyAddress(tx, address))) throw new Refusal('address_of_party');
}

/** The same the other way round. */
export async function demandNoColleagueAddress(tx: Db, address: string | null): Promise<void> {
  if (address !== null && (await userByAddress(tx, address)) !== null) throw new Refusal('address_of_colleague');
}
