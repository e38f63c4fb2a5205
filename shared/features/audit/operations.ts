import { z } from 'zod';
import { TicketId, UserId } from '../../contract/ids.ts';
import { door, feature, query } from '../../contract/operation.ts';
import { CivilDate, Cursor, Instant, Passphrase, page, Reason } from '../../contract/values.ts';
import { SessionState } from '../session/operations.ts';
import { auditEvents, auditOutcomes } from './events.ts';

export const AuditFilter = z.strictObject({
  actor: UserId.optional(),
  events: z.array(z.enum(auditEvents)).max(auditEvents.length).optional(),
  outcome: z.enum(auditOutcomes).optional(),
  ticket: TicketId.optional(),
  /** Civil dates in UTC, both included. */
  from: CivilDate.optional(),
  until: CivilDate.optional(),
  /** Why the work of one person is looked at; demanded with `actor`. */
  reason: Reason.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** A value before or after, as it was shown to the person who acted. */
export const AuditChange = z.strictObject({ field: z.string(), before: z.json(), after: z.json() });
export type AuditChange = z.infer<typeof AuditChange>;

export const AuditRow = z.strictObject({
  id: z.uuid(),
  at: Instant,
  event: z.enum(auditEvents),
  outcome: z.enum(auditOutcomes),
  actor: z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(['user', 'system', 'nobody']) }),
  subject: z.strictObject({ type: z.string(), id: z.string().nullable(), label: z.string() }).nullable(),
  changes: z.array(AuditChange),
  /** Further facts of the act, by name: reason, count, file name … */
  facts: z.record(z.string(), z.json()),
  /** Set when the content was erased under this deletion number. */
  erased: z.int().nullable(),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** The newest entry of the trail: its place and a form of its hash that people can compare with paper. */
export const AuditHead = z.strictObject({ seq: z.int().min(1), fingerprint: z.string() });
export type AuditHead = z.infer<typeof AuditHead>;

/** Why the chain is broken, and where: `seq` is the position of the first broken entry. */
export const AuditVerdict = z.strictObject({
  intact: z.boolean(),
  entries: z.int(),
  erased: z.int(),
  head: z.strictObject({ seq: z.int(), hash: z.string(), fingerprint: z.string() }).nullable(),
  firstBroken: z
    .strictObject({
      seq: z.int(),
      id: z.string().nullable(),
      problem: z.enum([
        'missing',
        'entry_changed',
        'content_changed',
        'content_missing',
        'content_unexpected',
        'order_changed',
        'tail_cut',
        'office_replaced',
        'head_changed',
      ]),
    })
    .nullable(),
});
export type AuditVerdict = z.infer<typeof AuditVerdict>;

export const auditOperations = feature('audit', {
  list: query({
    input: z.strictObject({ filter: AuditFilter, cursor: Cursor.nullable(), limit: z.int().min(1).max(200) }),
    output: page(AuditRow),
    permission: 'audit.read',
    record: { user: 'filter.actor', ticket: 'filter.ticket' },
    audit: { event: 'audit.filtered_by_person', when: 'onePerson' },
  }),
  export: query({
    input: z.strictObject({ filter: AuditFilter }),
    output: z.strictObject({ csv: z.string(), rows: z.int() }),
    permission: 'audit.export',
    record: { user: 'filter.actor', ticket: 'filter.ticket' },
    audit: 'audit.exported',
    long: true,
  }),
  verify: query({
    input: z.strictObject({}),
    output: AuditVerdict,
    permission: 'audit.verify',
    record: 'none',
    audit: 'audit.verified',
    long: true,
  }),
  /** Where the trail stands, for what is printed of the deadline book. */
  head: query({
    input: z.strictObject({}),
    output: AuditHead,
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'a number and a hash, which say nothing of what was done' },
  }),
  /** Looks up what a printed list says of the trail: that entry with this hash, another one in its place, or none so far. */
  find: query({
    input: z.strictObject({ seq: z.int().min(1), fingerprint: z.string().min(1).max(60) }),
    output: z.strictObject({ found: z.enum(['same', 'other', 'none']), at: Instant.nullable() }),
    permission: 'audit.verify',
    record: 'none',
    audit: { notAudited: 'compares a number and a hash from paper; shows nothing of what was done' },
  }),
  /**
   * An administrator vouches, with their passphrase, for an office that this computer took for rewritten: it was restored, say. This
   * computer then goes on with it.
   */
  accept: door({
    input: z.strictObject({ passphrase: Passphrase }),
    output: SessionState,
    audit: 'audit.accepted',
  }),
});
