import { z } from 'zod';
import { MatterId, PartyId, UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { CivilDate, Cursor, Email, line, Markdown, optionalLine, page, Title, Version } from '../../contract/values.ts';
import { isMatterPattern, longestPattern } from './number.ts';
import { MatterDetail, MatterStatus, MatterSummary, PartyRole, Side } from './values.ts';

const versioned = { id: MatterId, version: Version };

/** Someone known already, or someone new. */
export const MatterPartyInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('party'), party: PartyId }),
  z.strictObject({
    kind: z.literal('newParty'),
    name: line(200),
    email: Email.nullable().default(null),
    phone: optionalLine(60).default(''),
  }),
]);
export type MatterPartyInput = z.input<typeof MatterPartyInput>;

/** Where someone stands. */
const place = { role: PartyRole, side: Side, reference: optionalLine(100).default('') };

const content = {
  title: Title,
  kind: optionalLine(80).default(''),
  description: Markdown.default(''),
  lawyer: UserId.nullable().default(null),
  secretary: UserId.nullable().default(null),
  openedOn: CivilDate,
};

export const matterSorts = ['number', 'title', 'openedOn', 'updatedAt'] as const;
export type MatterSort = (typeof matterSorts)[number];

/** Which matters, and in which order. */
const selection = {
  text: z.string().max(200).default(''),
  status: z.array(MatterStatus).max(3).optional(),
  /** Those of which the caller is the responsible lawyer or secretary. */
  mine: z.boolean().default(false),
  party: PartyId.optional(),
  sort: z.enum(matterSorts),
  direction: z.enum(['asc', 'desc']),
};

export const matterOperations = feature('matter', {
  /** By the beginnings of words in number, title, kind and the names of its parties; in the order that is asked for. */
  list: query({
    input: z.strictObject({
      ...selection,
      cursor: Cursor.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: page(MatterSummary),
    permission: 'matter.read',
    record: { party: 'party' },
    audit: { notAudited: 'the office’s own register' },
  }),
  /** The same list, whole, as CSV. */
  export: query({
    input: z.strictObject(selection),
    output: z.strictObject({ csv: z.string(), rows: z.int() }),
    permission: 'matter.read',
    record: { party: 'party' },
    audit: 'matter.exported',
    long: true,
  }),
  get: query({
    input: z.strictObject({ id: MatterId }),
    output: MatterDetail,
    permission: 'matter.read',
    record: { matter: 'id' },
    audit: { notAudited: 'open to the office' },
  }),
  /** The matters in which a party stands, and as what; those that were opened last come first. */
  ofParty: query({
    input: z.strictObject({ party: PartyId, cursor: Cursor.nullable(), limit: z.int().min(1).max(200) }),
    output: page(z.strictObject({ matter: MatterSummary, role: PartyRole, side: Side, reference: z.string() })),
    permission: 'matter.read',
    record: { party: 'party' },
    audit: { notAudited: 'the office’s own register' },
  }),
  create: command({
    input: z.strictObject({
      ...content,
      /** null: the next one by the office's pattern. */
      number: line(40).nullable().default(null),
      parties: z
        .array(z.strictObject({ who: MatterPartyInput, ...place }))
        .max(50)
        .default([]),
    }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { user: ['lawyer', 'secretary'], party: 'parties.*.who.party' },
    audit: 'matter.created',
  }),
  update: command({
    input: z.strictObject({ ...versioned, ...content, number: line(40) }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { matter: 'id', user: ['lawyer', 'secretary'] },
    audit: 'matter.updated',
  }),
  setStatus: command({
    /** `on`: the day on which it was closed; of no meaning for the others. */
    input: z.strictObject({ ...versioned, status: MatterStatus, on: CivilDate }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { matter: 'id' },
    audit: 'matter.status_changed',
  }),
  addParty: command({
    input: z.strictObject({ ...versioned, who: MatterPartyInput, ...place }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { matter: 'id', party: 'who.party' },
    audit: 'matter.party_added',
  }),
  updateParty: command({
    input: z.strictObject({ ...versioned, party: PartyId, ...place }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { matter: 'id', party: 'party' },
    audit: 'matter.party_changed',
  }),
  removeParty: command({
    input: z.strictObject({ ...versioned, party: PartyId }),
    output: MatterSummary,
    permission: 'matter.update',
    record: { matter: 'id', party: 'party' },
    audit: 'matter.party_removed',
  }),
  /** How the office writes its numbers, and what the next one is today. */
  numbering: query({
    input: z.strictObject({ on: CivilDate }),
    output: z.strictObject({ pattern: z.string(), next: z.string(), version: Version }),
    permission: 'matter.read',
    record: 'none',
    audit: { notAudited: 'open to the office' },
  }),
  setNumbering: command({
    input: z.strictObject({
      /** The office's version. */
      version: Version,
      pattern: z.string().trim().max(longestPattern).refine(isMatterPattern, { error: 'invalid_format' }),
    }),
    output: z.strictObject({ pattern: z.string(), version: Version }),
    permission: 'office.manage',
    record: 'none',
    audit: 'matter.numbering_changed',
  }),
});
