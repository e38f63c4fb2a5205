import { seesTicket } from '../../../db/queries/access/records.ts';
import { deleteContacts, insertContacts } from '../../../db/queries/parties/contacts.ts';
import { ticketsOfParty, updateParty } from '../../../db/queries/parties/parties.ts';
import { indexTicket } from '../../../db/queries/search/document.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import type { Party, PartyAddress, PartyContent } from '../../../shared/features/parties/values.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandHandler } from '../../core/dispatch/context.ts';
import { demandNoColleagueAddress } from './addresses.ts';
import { enterParty } from './new-party.ts';
import { partyDetail } from './read.ts';
import { partyColumns, partyContactRows } from './rows.ts';

/** The same address twice says nothing. */
function without(content: PartyContent): PartyContent {
  const emails = new Map(content.emails.map((email) => [email.address.toLowerCase(), email]));
  return { ...content, emails: [...emails.values()] };
}

const labelled = (label: string, value: string) => (label === '' ? value : `${label}: ${value}`);
const inLine = ({ label, street, postalCode, city, country }: PartyAddress) =>
  labelled(label, [street.replaceAll('\n', ', '), `${postalCode} ${city}`.trim(), country].filter(Boolean).join(', '));

/** A party as the trail says it. */
function said(content: PartyContent): Record<string, string | null> {
  const { name, kind, number, formerNames, emails, phones, addresses, language, note } = content;
  return {
    name,
    partyKind: kind,
    number,
    formerNames: formerNames.join('; '),
    email: emails.map(({ label, address }) => labelled(label, address)).join('; '),
    phone: phones.map((phone) => labelled(phone.label, phone.number)).join('; '),
    addresses: addresses.map(inLine).join('; '),
    language,
    remark: note,
  };
}

function changesBetween(before: PartyContent | null, after: PartyContent): AuditChange[] {
  const then = before === null ? {} : said(before);
  return Object.entries(said(after))
    .map(([field, value]) => ({ field, before: then[field] || null, after: value || null }))
    .filter((change) => change.before !== change.after);
}

function inList(id: string, version: number, { name, kind, number, emails, phones, addresses }: PartyContent): Party {
  const [email] = emails;
  return {
    id: id as PartyId,
    version,
    name,
    kind,
    number,
    email: email?.address ?? null,
    phone: phones[0]?.number ?? '',
    city: addresses[0]?.city ?? '',
  };
}

export const create: CommandHandler<'party.create'> = async (context, input) => {
  const content = without(input);
  const id = await enterParty(context, content, { ofTicket: false });
  context.changed('office.changed');
  return {
    value: inList(id, 1, content),
    audit: { subject: { type: 'party', id, label: content.name }, changes: changesBetween(null, content) },
  };
};

export const update: CommandHandler<'party.update'> = async (context, { id, version, ...input }) => {
  const { tx, scope } = context;
  const current = await partyDetail(tx, id);
  demandVersion(current, { version, ...input });
  const content = without(input);
  const changes = changesBetween(current, content);
  if (changes.length === 0) throw new Refusal('no_change');
  const known = new Set(current.emails.map(({ address }) => address));
  for (const { address } of content.emails) if (!known.has(address)) await demandNoColleagueAddress(tx, address);
  await updateParty(tx, id, { ...partyColumns(content), version: version + 1 });
  await deleteContacts(tx, id);
  await insertContacts(tx, partyContactRows(id, content));
  for (const ticket of await ticketsOfParty(tx, id)) {
    await indexTicket(tx, ticket.number);
    if (await seesTicket(tx, scope, ticket.id)) context.ticketChanged(ticket.id);
  }
  context.changed('office.changed');
  return {
    value: inList(id, version + 1, content),
    audit: { subject: { type: 'party', id, label: current.name }, changes },
  };
};
