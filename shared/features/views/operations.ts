import { z } from 'zod';
import { ViewId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { line } from '../../contract/values.ts';
import { TicketColumn, TicketFilter, TicketList, TicketOrder } from '../tickets/list.ts';

const content = {
  name: line(100),
  list: TicketList,
  filter: TicketFilter,
  order: TicketOrder,
  columns: z.array(TicketColumn).min(1).max(20),
};
/** A list as someone likes to see it; each person has their own. */
export const SavedView = z.strictObject({ id: ViewId, ...content });
export type SavedView = z.infer<typeof SavedView>;

export const viewOperations = feature('view', {
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(SavedView) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: "the caller's own" },
  }),
  /** `id: null` makes a new view. */
  save: command({
    input: z.strictObject({ id: ViewId.nullable(), ...content }),
    output: SavedView,
    permission: 'signedIn',
    record: {
      view: 'id',
      category: 'filter.category.*',
      team: 'filter.team.*',
      user: ['filter.assignee.*', 'filter.requesterUser.*'],
      party: 'filter.requesterParty.*',
      matter: 'filter.matter.*',
    },
    audit: 'view.saved',
  }),
  delete: command({
    input: z.strictObject({ id: ViewId }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: { view: 'id' },
    audit: 'view.deleted',
  }),
});
