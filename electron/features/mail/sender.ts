import { partiesByAddress, partiesByName, userByAddress } from '../../../db/queries/mail/mail.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import type { PartyId, UserId } from '../../../shared/contract/ids.ts';
import { Email } from '../../../shared/contract/values.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import type { MailAddress, ParsedMail } from '../../core/ports/mail-parser.ts';
import { cutLine } from './texts.ts';

type Requester = ParsedOf<'ticket.create'>['requester'];

/**
 * Who asked: a colleague, a party the caller may know of, or a new party. A party that only appears in tickets the caller
 * does not see is as unknown as any other: whether it exists must not show.
 */
export async function requesterOf(context: CommandContext, mail: ParsedMail): Promise<Requester> {
  if (!mail.from) return null;
  const { tx, scope } = context;
  const address = validAddress(mail.from);
  if (address === null) {
    const name = cutLine(mail.from.name ?? mail.from.address ?? '', 200);
    if (name === '') return null;
    const known = (await partiesByName(tx, scope, name))[0];
    return known ? party(known.id) : { kind: 'newParty', name, email: null, phone: '' };
  }
  const user = await userByAddress(tx, address);
  if (user !== null) return { kind: 'user', user: user as UserId };
  const name = cutLine(mail.from.name ?? address, 200);
  const known = await partiesByAddress(tx, scope, address);
  const best = known.find((one) => one.name === name) ?? known[0];
  return best ? party(best.id) : { kind: 'newParty', name, email: address, phone: '' };
}

/** A colleague's mail to someone outside is the office's own word; everything else came in. */
export async function directionOf({ tx }: CommandContext, mail: ParsedMail): Promise<'in' | 'out'> {
  const sender = mail.from ? validAddress(mail.from) : null;
  if (sender === null || (await userByAddress(tx, sender)) === null) return 'in';
  for (const recipient of [...mail.to, ...mail.cc].slice(0, 20)) {
    if (recipient.address !== undefined && (await userByAddress(tx, recipient.address)) === null) return 'out';
  }
  return 'in';
}

function party(id: string): Requester {
  return { kind: 'party', party: id as PartyId };
}

function validAddress({ address }: MailAddress): string | null {
  const parsed = Email.safeParse(address);
  return parsed.success ? parsed.data : null;
}
