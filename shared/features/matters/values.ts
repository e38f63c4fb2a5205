import { z } from 'zod';
import { MatterId, PartyId } from '../../contract/ids.ts';
import { CivilDate, Instant, Version } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';

export const matterStatuses = ['open', 'dormant', 'closed'] as const;
export const MatterStatus = z.enum(matterStatuses);
export type MatterStatus = z.infer<typeof MatterStatus>;

/** What someone is in a matter. */
export const partyRoles = [
  'client',
  'opponent',
  'court',
  'opposing_counsel',
  'co_counsel',
  'insurer',
  'authority',
  'witness',
  'expert',
  'other',
] as const;
export const PartyRole = z.enum(partyRoles);
export type PartyRole = z.infer<typeof PartyRole>;

/** On which side someone stands. */
export const sides = ['ours', 'theirs', 'neutral'] as const;
export const Side = z.enum(sides);
export type Side = z.infer<typeof Side>;

/** The side on which someone in a role stands as a rule. */
export const usualSide: { readonly [role in PartyRole]: Side } = {
  client: 'ours',
  opponent: 'theirs',
  court: 'neutral',
  opposing_counsel: 'theirs',
  co_counsel: 'ours',
  insurer: 'ours',
  authority: 'neutral',
  witness: 'neutral',
  expert: 'neutral',
  other: 'neutral',
};

export const MatterParty = z.strictObject({
  party: z.strictObject({ id: PartyId, name: z.string(), email: z.string().nullable(), phone: z.string() }),
  role: PartyRole,
  side: Side,
  /** Their own reference: a court's docket number, an insurer's claim. */
  reference: z.string(),
});
export type MatterParty = z.infer<typeof MatterParty>;

export const MatterSummary = z.strictObject({
  id: MatterId,
  number: z.string(),
  version: Version,
  title: z.string(),
  kind: z.string(),
  status: MatterStatus,
  lawyer: UserRef.nullable(),
  secretary: UserRef.nullable(),
  /** The clients' names. */
  clients: z.array(z.string()),
  opponents: z.array(z.string()),
  openedOn: CivilDate,
  closedOn: CivilDate.nullable(),
  updatedAt: Instant,
});
export type MatterSummary = z.infer<typeof MatterSummary>;

export const MatterDetail = MatterSummary.extend({
  description: z.string(),
  parties: z.array(MatterParty),
  createdBy: UserRef.nullable(),
  createdAt: Instant,
  /** Open and finished tickets that the caller sees. */
  tickets: z.strictObject({ open: z.int(), done: z.int() }),
});
export type MatterDetail = z.infer<typeof MatterDetail>;
