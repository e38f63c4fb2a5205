import { z } from 'zod';
import { PartyId } from '../../contract/ids.ts';
import { Email, Instant, Language, line, optionalLine, text, Version } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';

export const partyKinds = ['person', 'organisation'] as const;
export const PartyKind = z.enum(partyKinds);
export type PartyKind = z.infer<typeof PartyKind>;

/** A person or organisation outside the office, as lists show it: with the preferred address and number. */
export const Party = z.strictObject({
  id: PartyId,
  version: Version,
  name: z.string(),
  kind: PartyKind.nullable(),
  /** What the office or its former program calls it. */
  number: z.string(),
  email: z.string().nullable(),
  phone: z.string(),
  city: z.string(),
});
export type Party = z.infer<typeof Party>;

const label = optionalLine(40).default('');

export const PartyEmail = z.strictObject({ label, address: Email });
export const PartyPhone = z.strictObject({ label, number: line(60) });
export const PartyAddress = z.strictObject({
  label,
  /** Street and whatever else stands above the city. */
  street: text(300).default(''),
  postalCode: optionalLine(20).default(''),
  city: optionalLine(100).default(''),
  country: optionalLine(60).default(''),
});
export type PartyAddress = z.infer<typeof PartyAddress>;

/** All that is kept of a party. The first address or number of each kind is the preferred one. */
export const partyContent = {
  name: line(200),
  kind: PartyKind.nullable().default(null),
  number: optionalLine(40).default(''),
  formerNames: z.array(line(200)).max(20).default([]),
  emails: z.array(PartyEmail).max(20).default([]),
  phones: z.array(PartyPhone).max(20).default([]),
  addresses: z.array(PartyAddress).max(10).default([]),
  /** The language in which to write to them. */
  language: Language.nullable().default(null),
  note: text(5_000).default(''),
};
export const PartyContent = z.strictObject(partyContent);
export type PartyContent = z.infer<typeof PartyContent>;

export const PartyDetail = z.strictObject({
  id: PartyId,
  version: Version,
  ...partyContent,
  createdAt: Instant,
  createdBy: UserRef.nullable(),
});
export type PartyDetail = z.infer<typeof PartyDetail>;
