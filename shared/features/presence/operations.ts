import { z } from 'zod';
import { TicketId } from '../../contract/ids.ts';
import { feature, query } from '../../contract/operation.ts';
import { UserRef } from '../tickets/values.ts';

export const presenceOperations = feature('presence', {
  /**
   * Says which ticket this desktop has open (null for none), and answers who else has it open just now. Nothing of it is kept: it is
   * known for as long as it is true, to those who may see the ticket.
   */
  look: query({
    input: z.strictObject({ ticket: TicketId.nullable() }),
    output: z.strictObject({ people: z.array(UserRef) }),
    permission: 'ticket.read',
    record: { ticket: 'ticket' },
    audit: { notAudited: 'known only while it is true, and kept nowhere' },
  }),
});
