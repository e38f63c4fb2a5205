import { z } from 'zod';
import { CategoryId, MatterId, PartyId, TeamId, UserId } from '../../contract/ids.ts';
import { CivilDate } from '../../contract/values.ts';
import { Priority, TicketStatus, WaitingReason } from './values.ts';

export const ticketLists = ['inbox', 'mine', 'team', 'all'] as const;
/** inbox: unassigned and new for me or my teams. mine: assigned to me. team: assigned to my teams or their people. all: every ticket I may see. */
export const TicketList = z.enum(ticketLists);
export type TicketList = z.infer<typeof TicketList>;

export const ticketSorts = ['number', 'updatedAt', 'priority', 'status', 'title', 'followUp'] as const;
export const TicketSort = z.enum(ticketSorts);
export type TicketSort = z.infer<typeof TicketSort>;
export const ticketGroups = ['status', 'priority', 'category', 'team', 'assignee'] as const;
export const TicketGroup = z.enum(ticketGroups);
export type TicketGroup = z.infer<typeof TicketGroup>;
export const ticketColumns = [
  'number',
  'title',
  'status',
  'priority',
  'category',
  'team',
  'assignee',
  'requester',
  'matter',
  'followUp',
  'createdAt',
  'updatedAt',
] as const;
export const TicketColumn = z.enum(ticketColumns);
export type TicketColumn = z.infer<typeof TicketColumn>;

const some = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(100).optional();

export const TicketFilter = z.strictObject({
  /** Without it, every list shows open work. */
  status: some(TicketStatus),
  waitingReason: some(WaitingReason),
  priority: some(Priority),
  category: some(CategoryId),
  team: some(TeamId),
  /** Fewer than five people other than the caller is monitoring: it asks for a reason. */
  assignee: some(UserId),
  unassigned: z.literal(true).optional(),
  watching: z.literal(true).optional(),
  requesterUser: some(UserId),
  requesterParty: some(PartyId),
  matter: some(MatterId),
  createdFrom: CivilDate.optional(),
  createdUntil: CivilDate.optional(),
  updatedFrom: CivilDate.optional(),
  updatedUntil: CivilDate.optional(),
  followUpUntil: CivilDate.optional(),
});
export type TicketFilter = z.infer<typeof TicketFilter>;

export const TicketOrder = z.strictObject({
  sort: TicketSort,
  direction: z.enum(['asc', 'desc']),
  group: TicketGroup.nullable(),
});
export type TicketOrder = z.infer<typeof TicketOrder>;
