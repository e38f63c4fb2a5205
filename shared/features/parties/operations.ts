import { z } from 'zod';
import { PartyId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Email, line, optionalLine, Version } from '../../contract/values.ts';

/** A person or organisation outside the office. */
export const Party = z.strictObject({
  id: PartyId,
  version: Version,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string(),
});
export type Party = z.infer<typeof Party>;

const content = { name: line(200), email: Email.nullable().default(null), phone: optionalLine(60).default('') };

export const partyOperations = feature('party', {
  /** By the beginning of any word of the name, the address or the telephone number; only parties the caller may know of. */
  search: query({
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50) }),
    output: z.strictObject({ rows: z.array(Party) }),
    permission: 'party.read',
    record: 'none',
    audit: { notAudited: 'an address book' },
  }),
  create: command({
    input: z.strictObject(content),
    output: Party,
    permission: 'party.update',
    record: 'none',
    audit: 'party.created',
  }),
  update: command({
    input: z.strictObject({ id: PartyId, version: Version, ...content }),
    output: Party,
    permission: 'party.update',
    record: { party: 'id' },
    audit: 'party.updated',
  }),
});
