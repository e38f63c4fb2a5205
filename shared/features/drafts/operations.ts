import { z } from 'zod';
import { EntryId, TicketId } from '../../contract/ids.ts';
import { door, feature, query } from '../../contract/operation.ts';
import { Instant } from '../../contract/values.ts';

/** Where a text belongs, as the window names it: `ticket/<id>`, `new-ticket`, … */
const Place = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+){0,3}$/u)
  .max(160);

const ownText = 'what a person has not sent yet is theirs alone';

/**
 * What people have begun to write and not sent, kept encrypted on their computer. The first three are done at the door because they
 * must work while the office's folder is away: they touch nothing of the office, and refuse whoever is not signed in or is locked.
 */
export const draftOperations = feature('draft', {
  /** All of the person's own on this computer. What is too old, or was sealed for a key they no longer have, ends here. */
  list: door({
    input: z.strictObject({}),
    output: z.strictObject({
      drafts: z.array(z.strictObject({ place: Place, at: Instant, text: z.string() })),
      ended: z.int(),
      unreadable: z.int(),
    }),
    audit: { notAudited: ownText },
  }),
  keep: door({
    input: z.strictObject({ place: Place, text: z.string().max(2_000_000) }),
    output: z.strictObject({ at: Instant }),
    audit: { notAudited: ownText },
  }),
  discard: door({
    input: z.strictObject({ place: Place }),
    output: z.strictObject({}),
    audit: { notAudited: ownText },
  }),
  /** Where a text about a ticket would go now. `not_found` when the person may not know of the ticket any more. */
  ticket: query({
    input: z.strictObject({ ticket: TicketId }),
    output: z.strictObject({
      number: z.int(),
      title: z.string(),
      /** Questions that wait for this person's answer. */
      openQuestions: z.array(EntryId),
    }),
    permission: 'ticket.read',
    record: { ticket: 'ticket' },
    audit: { notAudited: 'says no more of a ticket than the lists do' },
  }),
});
