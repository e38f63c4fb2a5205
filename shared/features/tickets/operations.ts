import { z } from 'zod';
import {
  CategoryId,
  ChangeSetId,
  EntryId,
  MatterId,
  PartyId,
  TeamId,
  TicketId,
  UploadId,
  UserId,
} from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import {
  CivilDate,
  Cursor,
  Markdown,
  optionalLine,
  page,
  Reason,
  Title,
  Version,
  WrittenMarkdown,
} from '../../contract/values.ts';
import { TicketFilter, TicketList, TicketOrder } from './list.ts';
import { Priority, TicketDetail, TicketStatus, TicketSummary, TimelineEntry, WaitingReason } from './values.ts';

const versioned = { id: TicketId, version: Version };
const uploads = z.array(UploadId).max(200).default([]);
const mentions = z.array(UserId).max(50).default([]);
/** What a change answers: the ticket as it is now, or null when the caller no longer sees it, and what undo takes back. */
const Changed = z.strictObject({ ticket: TicketSummary.nullable(), changeSet: ChangeSetId });
const Added = z.strictObject({ ticket: TicketSummary, entry: EntryId });

/** Who asked: someone of the office, a party already known, or a new party. */
export const RequesterInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), user: UserId }),
  z.strictObject({ kind: z.literal('party'), party: PartyId }),
  z.strictObject({
    kind: z.literal('newParty'),
    name: optionalLine(200).min(1),
    email: z.email().max(254).nullable(),
    phone: optionalLine(60),
  }),
]);

const StatusChange = {
  status: TicketStatus,
  /** Demanded with `waiting`. */
  waitingReason: WaitingReason.nullable().default(null),
  /** Demanded with the reason `date`. */
  waitingUntil: CivilDate.nullable().default(null),
};
const Assignment = { team: TeamId.nullable(), assignee: UserId.nullable() };

export const BulkChange = z.discriminatedUnion('kind', [
  /** Without `team` every ticket keeps the team it has. */
  z.strictObject({ kind: z.literal('assign'), ...Assignment, team: Assignment.team.optional() }),
  z.strictObject({ kind: z.literal('status'), ...StatusChange }),
  z.strictObject({ kind: z.literal('priority'), priority: Priority }),
]);
export type BulkChange = z.infer<typeof BulkChange>;

export const ticketOperations = feature('ticket', {
  create: command({
    input: z.strictObject({
      title: Title,
      description: Markdown.default(''),
      category: CategoryId.nullable().default(null),
      /** null: the category's own, or normal. */
      priority: Priority.nullable().default(null),
      requester: RequesterInput.nullable().default(null),
      /** null: the category's own. */
      team: TeamId.nullable().default(null),
      assignee: UserId.nullable().default(null),
      followUp: CivilDate.nullable().default(null),
      matter: MatterId.nullable().default(null),
      watchers: z.array(UserId).max(100).default([]),
      uploads,
    }),
    output: TicketSummary,
    permission: 'ticket.create',
    record: {
      category: 'category',
      party: 'requester.party',
      user: ['requester.user', 'assignee', 'watchers.*'],
      team: 'team',
      matter: 'matter',
      upload: 'uploads.*',
    },
    audit: 'ticket.created',
  }),
  get: query({
    input: z.strictObject({ id: TicketId }),
    output: TicketDetail,
    permission: 'ticket.read',
    record: { ticket: 'id' },
    audit: { event: 'ticket.viewed', when: 'confidential' },
  }),
  /** Finds a ticket by what people type or click: its number. */
  byNumber: query({
    input: z.strictObject({ number: z.int().min(1).max(Number.MAX_SAFE_INTEGER) }),
    output: z.strictObject({ id: TicketId }),
    permission: 'ticket.read',
    record: 'none',
    audit: { notAudited: 'answers an id and nothing of the ticket' },
  }),
  list: query({
    input: z.strictObject({
      list: TicketList,
      filter: TicketFilter,
      order: TicketOrder,
      cursor: Cursor.nullable(),
      limit: z.int().min(1).max(200),
      /** Why the work of one person is looked at. */
      reason: Reason.optional(),
    }),
    output: page(TicketSummary),
    permission: 'ticket.read',
    record: {
      category: 'filter.category.*',
      team: 'filter.team.*',
      user: ['filter.assignee.*', 'filter.requesterUser.*'],
      party: 'filter.requesterParty.*',
      matter: 'filter.matter.*',
    },
    audit: { event: 'ticket.list_filtered_by_person', when: 'onePerson' },
  }),
  /** How many rows each list has; always the same rule as the list itself. */
  counts: query({
    input: z.strictObject({}),
    output: z.strictObject({ inbox: z.int(), mine: z.int(), team: z.int(), all: z.int(), questions: z.int() }),
    permission: 'ticket.read',
    record: 'none',
    audit: { notAudited: 'numbers of what the caller may see anyway' },
  }),
  /** The whole list as CSV (UTF-8 with byte order mark, semicolons) as it is filtered. */
  export: query({
    input: z.strictObject({ list: TicketList, filter: TicketFilter, order: TicketOrder, reason: Reason.optional() }),
    output: z.strictObject({ csv: z.string(), rows: z.int() }),
    permission: 'ticket.read',
    record: {
      category: 'filter.category.*',
      team: 'filter.team.*',
      user: ['filter.assignee.*', 'filter.requesterUser.*'],
      party: 'filter.requesterParty.*',
      matter: 'filter.matter.*',
    },
    audit: 'ticket.exported',
    long: true,
  }),
  timeline: query({
    input: z.strictObject({ id: TicketId, cursor: Cursor.nullable(), limit: z.int().min(1).max(200) }),
    /** Newest first. */
    output: page(TimelineEntry),
    permission: 'ticket.read',
    record: { ticket: 'id' },
    audit: { notAudited: 'part of viewing the ticket, which is audited' },
  }),
  /** A message's sanitised HTML, for a frame without scripts or network. */
  entryHtml: query({
    input: z.strictObject({ entry: EntryId }),
    output: z.strictObject({ html: z.string() }),
    permission: 'ticket.read',
    record: { entry: 'entry' },
    audit: { notAudited: 'part of viewing the ticket, which is audited' },
  }),
  edit: command({
    input: z.strictObject({ ...versioned, title: Title.optional(), description: Markdown.optional() }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.edited',
  }),
  setCategory: command({
    input: z.strictObject({ ...versioned, category: CategoryId.nullable() }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id', category: 'category' },
    audit: 'ticket.category_changed',
  }),
  setPriority: command({
    input: z.strictObject({ ...versioned, priority: Priority }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.priority_changed',
  }),
  setStatus: command({
    input: z.strictObject({ ...versioned, ...StatusChange }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.status_changed',
  }),
  /** Assigns, reassigns, takes (assignee: oneself) and hands back (assignee: null). Old and new assignee and team are told. */
  assign: command({
    input: z.strictObject({ ...versioned, ...Assignment, note: Markdown.default('') }),
    output: Changed,
    permission: 'ticket.assign',
    record: { ticket: 'id', team: 'team', user: 'assignee' },
    audit: 'ticket.assigned',
  }),
  /** Takes a ticket for oneself, for those who may not assign others. */
  take: command({
    input: z.strictObject(versioned),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.assigned',
  }),
  /** Gives one's own ticket back to its team. */
  handBack: command({
    input: z.strictObject({ ...versioned, note: Markdown.default('') }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.assigned',
  }),
  setFollowUp: command({
    input: z.strictObject({ ...versioned, followUp: CivilDate.nullable() }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id' },
    audit: 'ticket.follow_up_changed',
  }),
  setRequester: command({
    input: z.strictObject({ ...versioned, requester: RequesterInput.nullable() }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id', party: 'requester.party', user: 'requester.user' },
    audit: 'ticket.requester_changed',
  }),
  setMatter: command({
    input: z.strictObject({ ...versioned, matter: MatterId.nullable() }),
    output: Changed,
    permission: 'ticket.update',
    record: { ticket: 'id', matter: 'matter' },
    audit: 'ticket.matter_changed',
  }),
  addWatcher: command({
    input: z.strictObject({ id: TicketId, user: UserId }),
    output: TicketSummary,
    permission: 'ticket.update',
    record: { ticket: 'id', user: 'user' },
    audit: 'ticket.watcher_added',
  }),
  removeWatcher: command({
    input: z.strictObject({ id: TicketId, user: UserId }),
    /** null when the caller no longer sees the ticket. */
    output: TicketSummary.nullable(),
    permission: 'ticket.update',
    record: { ticket: 'id', user: 'user' },
    audit: 'ticket.watcher_removed',
  }),
  addNote: command({
    input: z.strictObject({ id: TicketId, body: WrittenMarkdown, mentions, uploads }),
    output: Added,
    permission: 'ticket.update',
    record: { ticket: 'id', user: 'mentions.*', upload: 'uploads.*' },
    audit: 'ticket.note_added',
  }),
  /** Records what was said to or by the client (telephone, letter, counter, mail sent elsewhere). */
  addMessage: command({
    input: z.strictObject({ id: TicketId, direction: z.enum(['in', 'out']), body: WrittenMarkdown, uploads }),
    output: Added,
    permission: 'ticket.update',
    record: { ticket: 'id', upload: 'uploads.*' },
    audit: 'ticket.message_added',
  }),
  ask: command({
    input: z.strictObject({ id: TicketId, to: UserId, body: WrittenMarkdown, uploads }),
    output: Added,
    permission: 'ticket.update',
    record: { ticket: 'id', user: 'to', upload: 'uploads.*' },
    audit: 'ticket.question_asked',
  }),
  answer: command({
    input: z.strictObject({ question: EntryId, body: WrittenMarkdown, uploads }),
    output: Added,
    permission: 'ticket.update',
    record: { entry: 'question', upload: 'uploads.*' },
    audit: 'ticket.question_answered',
  }),
  bulk: command({
    input: z.strictObject({
      tickets: z
        .array(z.strictObject({ id: TicketId, version: Version }))
        .min(1)
        .max(1_000),
      change: BulkChange,
    }),
    output: z.strictObject({
      changed: z.int(),
      /** Left as they were: changed by someone meanwhile, a step not allowed, or nothing to change. */
      skipped: z.array(
        z.strictObject({
          number: z.int(),
          why: z.enum(['conflict', 'status_step_not_allowed', 'person_cannot_see_ticket', 'no_change']),
        }),
      ),
      changeSet: ChangeSetId.nullable(),
    }),
    permission: 'ticket.bulk',
    record: { ticket: 'tickets.*.id', team: 'change.team', user: 'change.assignee' },
    audit: 'ticket.changed_in_bulk',
  }),
  /** Takes back what one command of the caller changed, as long as nobody changed it since. A new entry, nothing is removed. */
  undo: command({
    input: z.strictObject({ changeSet: ChangeSetId }),
    output: z.strictObject({ tickets: z.array(TicketSummary) }),
    permission: 'ticket.update',
    record: { changeSet: 'changeSet' },
    audit: 'ticket.change_undone',
  }),
});
