import { z } from 'zod';
import { feature, query } from '../../contract/operation.ts';
import { TicketSummary } from '../tickets/values.ts';

/** Character ranges `[from, until)` of what matched. */
const Ranges = z.array(z.tuple([z.int(), z.int()]));

export const SearchHit = z.strictObject({
  ticket: TicketSummary,
  titleMatches: Ranges,
  /** A piece of the text, attachment name or contact that matched; null when the title alone did. */
  excerpt: z.strictObject({ text: z.string(), matches: Ranges }).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const searchOperations = feature('search', {
  /** Words and filters as people type them: `müller status:open priority:urgent @me`. Never shows or counts what the caller may not see. */
  tickets: query({
    input: z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(100) }),
    output: z.strictObject({
      hits: z.array(SearchHit),
      /** There are more than were asked for. */
      more: z.boolean(),
      /** Parts of the text that look like a filter but are not understood. */
      notUnderstood: z.array(z.string()),
    }),
    permission: 'ticket.read',
    record: 'none',
    audit: { notAudited: 'shows what lists show; opening a confidential ticket is audited' },
  }),
});
