import { z } from 'zod';
import { PartyId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Cursor, page, Version } from '../../contract/values.ts';
import { Party, PartyDetail, partyContent } from './values.ts';

const found = z.string().max(200);

export const partyOperations = feature('party', {
  /** By the beginning of any word of a name, a number or an e-mail address; only parties the caller may know of. */
  search: query({
    input: z.strictObject({ text: found, limit: z.int().min(1).max(50) }),
    output: z.strictObject({ rows: z.array(Party) }),
    permission: 'party.read',
    record: 'none',
    audit: { notAudited: 'an address book' },
  }),
  /** The same, page by page. */
  list: query({
    input: z.strictObject({
      text: found.default(''),
      cursor: Cursor.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: page(Party),
    permission: 'party.read',
    record: 'none',
    audit: { notAudited: 'an address book' },
  }),
  /** The same list, whole, as CSV. */
  export: query({
    input: z.strictObject({ text: found.default('') }),
    output: z.strictObject({ csv: z.string(), rows: z.int() }),
    permission: 'party.read',
    record: 'none',
    audit: 'party.exported',
    long: true,
  }),
  get: query({
    input: z.strictObject({ id: PartyId }),
    output: PartyDetail,
    permission: 'party.read',
    record: { party: 'id' },
    audit: { notAudited: 'an address book' },
  }),
  create: command({
    input: z.strictObject(partyContent),
    output: Party,
    permission: 'party.update',
    record: 'none',
    audit: 'party.created',
  }),
  update: command({
    input: z.strictObject({ id: PartyId, version: Version, ...partyContent }),
    output: Party,
    permission: 'party.update',
    record: { party: 'id' },
    audit: 'party.updated',
  }),
});
