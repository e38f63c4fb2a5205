import { z } from 'zod';
import { EntryId } from '../../contract/ids.ts';
import { feature, query } from '../../contract/operation.ts';
import { CivilDate, Instant } from '../../contract/values.ts';
import { TicketSummary, UserRef } from '../tickets/values.ts';

const Work = z.strictObject({ rows: z.array(TicketSummary), total: z.int() });
export const TodayQuestion = z.strictObject({
  entry: EntryId,
  ticket: TicketSummary,
  from: UserRef.nullable(),
  askedAt: Instant,
  body: z.string(),
});

export const todayOperations = feature('today', {
  /** What needs the caller now. At most 20 rows of each kind, and how many there are. */
  get: query({
    input: z.strictObject({ today: CivilDate }),
    output: z.strictObject({
      questions: z.strictObject({ rows: z.array(TodayQuestion), total: z.int() }),
      /** Follow-up dates that have come, and waiting for a date that has come. */
      followUps: Work,
      /** Urgent work assigned to me. */
      urgent: Work,
      /** New for me: assigned to me and not yet begun. */
      newForMe: Work,
      /** Unassigned work of my teams. */
      newForTeams: Work,
    }),
    permission: 'ticket.read',
    record: 'none',
    audit: { notAudited: "the caller's own work" },
  }),
});
