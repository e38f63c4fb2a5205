import { z } from 'zod';
import { AttachmentId, CategoryId, EntryId, PartyId, TeamId, TicketId, UserId } from '../../contract/ids.ts';
import { CivilDate, Instant, Version } from '../../contract/values.ts';
import { MatterRef } from '../matters/reference.ts';

export const ticketStatuses = ['new', 'open', 'in_progress', 'waiting', 'resolved', 'closed'] as const;
export const TicketStatus = z.enum(ticketStatuses);
export type TicketStatus = z.infer<typeof TicketStatus>;
export const waitingReasons = ['client', 'third_party', 'colleague', 'date'] as const;
export const WaitingReason = z.enum(waitingReasons);
export type WaitingReason = z.infer<typeof WaitingReason>;
/** In rising order. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;
/** Who sees the tickets of a category besides the persons concerned: the whole office, the ticket's team, or nobody else. */
export const confidentialities = ['office', 'team', 'concerned'] as const;
export const Confidentiality = z.enum(confidentialities);
export type Confidentiality = z.infer<typeof Confidentiality>;

export const UserRef = z.strictObject({ id: UserId, name: z.string() });
export type UserRef = z.infer<typeof UserRef>;
export const TeamRef = z.strictObject({ id: TeamId, name: z.string() });
export const CategoryRef = z.strictObject({ id: CategoryId, name: z.string() });
export const PartyRef = z.strictObject({ id: PartyId, name: z.string() });

/** Who asked for it: a person of the office or a party outside. */
export const Requester = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), user: UserRef }),
  z.strictObject({ kind: z.literal('party'), party: PartyRef }),
]);
export type Requester = z.infer<typeof Requester>;

export const TicketSummary = z.strictObject({
  id: TicketId,
  /** People see it as `T-<number>`. */
  number: z.int().min(1),
  version: Version,
  title: z.string(),
  status: TicketStatus,
  waitingReason: WaitingReason.nullable(),
  priority: Priority,
  confidentiality: Confidentiality,
  category: CategoryRef.nullable(),
  team: TeamRef.nullable(),
  assignee: UserRef.nullable(),
  requester: Requester.nullable(),
  matter: MatterRef.nullable(),
  followUp: CivilDate.nullable(),
  attachmentCount: z.int(),
  openQuestionCount: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type TicketSummary = z.infer<typeof TicketSummary>;

export const AttachmentRef = z.strictObject({
  id: AttachmentId,
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  mediaType: z.string(),
  /** 1 for the first file; a changed copy becomes the next version. */
  revision: z.int(),
  /** The newer attachment that took this one's place. */
  replacedBy: AttachmentId.nullable(),
  addedAt: Instant,
  addedBy: UserRef.nullable(),
});
export type AttachmentRef = z.infer<typeof AttachmentRef>;

export const TicketDetail = TicketSummary.extend({
  description: z.string(),
  createdBy: UserRef.nullable(),
  waitingUntil: CivilDate.nullable(),
  watchers: z.array(UserRef),
  attachments: z.array(AttachmentRef),
  /** The intake guideline of the category, in the reader's language. */
  guideline: z.string(),
  requesterContact: z.strictObject({ email: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  /** The statuses that this ticket may take next. */
  nextStatuses: z.array(TicketStatus),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

export const entryKinds = ['created', 'changed', 'note', 'message', 'question', 'answer', 'attachment'] as const;
export const changedFields = [
  'title',
  'description',
  'status',
  'waitingReason',
  'waitingUntil',
  'priority',
  'category',
  'team',
  'assignee',
  'requester',
  'matter',
  'followUp',
  'watcher',
] as const;
export type ChangedField = (typeof changedFields)[number];
/** The exact before and after, as plain values or names of that moment. */
export const FieldChange = z.strictObject({
  field: z.enum(changedFields),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChange = z.infer<typeof FieldChange>;

export const TimelineEntry = z.strictObject({
  id: EntryId,
  kind: z.enum(entryKinds),
  at: Instant,
  /** null: Griffel itself. */
  actor: UserRef.nullable(),
  /** Markdown for notes, questions, answers; plain text for messages. */
  body: z.string(),
  /** A message's formatted original can be asked for with `ticket.entryHtml`. */
  hasHtml: z.boolean(),
  /** Messages only: from or to the client. */
  direction: z.enum(['in', 'out']).nullable(),
  mail: z
    .strictObject({
      from: z.string(),
      to: z.array(z.string()),
      cc: z.array(z.string()),
      subject: z.string(),
      sentAt: Instant.nullable(),
    })
    .nullable(),
  question: z.strictObject({ to: UserRef, answeredAt: Instant.nullable(), answer: EntryId.nullable() }).nullable(),
  /** The question that this answers. */
  answers: EntryId.nullable(),
  mentions: z.array(UserRef),
  changes: z.array(FieldChange),
  /** The note that came with a change, such as a reassignment. */
  undone: z.boolean(),
  attachments: z.array(AttachmentRef),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
