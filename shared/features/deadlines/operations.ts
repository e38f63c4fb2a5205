import { z } from 'zod';
import { AttachmentId, DeadlineId, MatterId, TeamId, TicketId, UploadId, UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { CivilDate, Cursor, page, Reason, Title, text, Version } from '../../contract/values.ts';
import { AuditHead } from '../audit/operations.ts';
import { Basis, EntryIdSchema, EventSchema, JurisdictionSchema, Trigger } from './basis.ts';
import { ComputedPart, EndTime, SourceSchema } from './explanation.ts';
import { problemCodes } from './model.ts';
import { paperLists } from './paper/lists.ts';
import { DeadlineDetail, DeadlineKind, DeadlineStatus, DeadlineSummary } from './values.ts';

const versioned = { id: DeadlineId, version: Version };
const Notices = z.array(CivilDate).max(10);
const Note = text(10_000);

/** What may be changed of a deadline without touching its reckoning. */
const care = {
  title: Title,
  responsible: UserId,
  deputy: UserId.nullable().default(null),
  team: TeamId.nullable().default(null),
  note: Note.default(''),
};

/** A deadline to be entered; null leaves the choice to the catalogue and the period's length. */
const NewDeadline = z.strictObject({
  ...care,
  basis: Basis,
  strict: z.boolean().nullable().default(null),
  notices: Notices.nullable().default(null),
});

/** What comes out before anything is stored. `code` and `field` say why nothing could be computed. */
const Outcome = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    rawEnd: CivilDate,
    end: CivilDate,
    endTime: EndTime.nullable(),
    parts: z.array(ComputedPart),
    strict: z.boolean(),
    notices: Notices,
    lawAsOf: CivilDate.nullable(),
  }),
  z.strictObject({ ok: z.literal(false), code: z.enum(problemCodes), field: z.string() }),
]);
export type DeadlineOutcome = z.infer<typeof Outcome>;

/** The act itself is done: a file shows it, one that is sent up now or lies on the deadline's ticket, or a reason stands in for it. */
const Proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('upload'), upload: UploadId, note: Reason.nullable().default(null) }),
  z.strictObject({ kind: z.literal('attachment'), attachment: AttachmentId, note: Reason.nullable().default(null) }),
  z.strictObject({ kind: z.literal('reason'), reason: Reason }),
]);

/** By how much an extension goes on: a period from the old end as the law counts it, or the day that was asked for. */
const Extension = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('period'),
    count: z.int().min(1).max(1_000),
    unit: z.enum(['day', 'working-day', 'week', 'month', 'year']),
  }),
  z.strictObject({ kind: z.literal('day'), end: CivilDate }),
]);
export type Extension = z.infer<typeof Extension>;

const one = { permission: 'deadline.read', record: { deadline: 'id' } } as const;

export const deadlineOperations = feature('deadline', {
  /** The periods that Griffel knows, with the law's source; their names are words of the language. */
  catalogue: query({
    input: z.strictObject({}),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: EntryIdSchema,
          jurisdiction: JurisdictionSchema,
          event: EventSchema,
          source: SourceSchema,
          strict: z.boolean(),
          grounds: z.boolean(),
          /** The court may set a longer one. */
          minimum: z.boolean(),
          asOf: CivilDate,
        }),
      ),
    }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'the same for everyone' },
  }),
  /** Computes without storing anything; an outcome for each basis, in their order. */
  compute: query({
    input: z.strictObject({ trigger: Trigger.nullable(), items: z.array(Basis).min(1).max(10) }),
    output: z.strictObject({ outcomes: z.array(Outcome) }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'reads no record' },
  }),
  /** Enters one deadline, or several from one trigger: all or none. */
  enter: command({
    input: z.strictObject({
      kind: DeadlineKind.default('deadline'),
      /** On a ticket the matter is the ticket's. */
      ticket: TicketId.nullable().default(null),
      matter: MatterId.nullable().default(null),
      trigger: Trigger.nullable().default(null),
      items: z.array(NewDeadline).min(1).max(10),
    }),
    output: z.strictObject({ rows: z.array(DeadlineSummary) }),
    permission: 'deadline.enter',
    record: {
      ticket: 'ticket',
      matter: 'matter',
      user: ['items.*.responsible', 'items.*.deputy'],
      team: 'items.*.team',
    },
    audit: 'deadline.entered',
  }),
  get: query({
    input: z.strictObject({ id: DeadlineId }),
    output: DeadlineDetail,
    ...one,
    audit: { event: 'deadline.viewed', when: 'confidential' },
  }),
  /** In the order of their last days. */
  list: query({
    input: z.strictObject({
      /** Last days, both included. */
      from: CivilDate.optional(),
      until: CivilDate.optional(),
      kind: z.array(DeadlineKind).max(2).optional(),
      status: z.array(DeadlineStatus).max(3).optional(),
      strict: z.boolean().optional(),
      /** true: not yet compared with the paper by a second person; of open deadlines, not of follow-up dates. */
      unchecked: z.boolean().default(false),
      /** Responsible or deputy. */
      person: UserId.optional(),
      team: TeamId.optional(),
      matter: MatterId.optional(),
      ticket: TicketId.optional(),
      /** The one of this number, as in D-12. */
      number: z.int().min(1).optional(),
      direction: z.enum(['asc', 'desc']).default('asc'),
      cursor: Cursor.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: page(DeadlineSummary),
    permission: 'deadline.read',
    record: { user: 'person', team: 'team', matter: 'matter', ticket: 'ticket' },
    audit: { notAudited: 'the book shows what lies ahead, as the law demands of an office' },
  }),
  /** Everything open whose last day is before today, strict ones first. It has no filter, so that nothing can be hidden. */
  overdue: query({
    input: z.strictObject({ today: CivilDate }),
    output: z.strictObject({ rows: z.array(DeadlineSummary), total: z.int() }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'the book shows what lies ahead, as the law demands of an office' },
  }),
  /** All that a printed list shows, with where the trail stood in the same moment. */
  paper: query({
    input: z.strictObject({
      list: z.enum(paperLists),
      from: CivilDate,
      today: CivilDate,
      person: UserId.optional(),
      team: TeamId.optional(),
      matter: MatterId.optional(),
    }),
    output: z.strictObject({
      head: AuditHead,
      /** Open and past their last day; no choice narrows them. */
      overdue: z.array(DeadlineSummary),
      /** Open, not checked, and ending after the list. */
      unchecked: z.array(DeadlineSummary),
      /** Open, ending after the list, with an advance notice on one of its days. */
      notices: z.array(DeadlineSummary),
      due: z.array(DeadlineSummary),
    }),
    permission: 'deadline.read',
    record: { user: 'person', team: 'team', matter: 'matter' },
    audit: { notAudited: 'the book shows what lies ahead, as the law demands of an office' },
  }),
  /** How many open deadlines end on each day; days without any are left out. */
  load: query({
    input: z.strictObject({ from: CivilDate, until: CivilDate, person: UserId.optional() }),
    output: z.strictObject({
      days: z.array(z.strictObject({ day: CivilDate, open: z.int(), strict: z.int() })),
    }),
    permission: 'deadline.read',
    record: { user: 'person' },
    audit: { notAudited: 'numbers of what lies ahead' },
  }),
  /** Numbers that were given and are not in the book: there are none unless the database was tampered with. */
  gaps: query({
    input: z.strictObject({}),
    output: z.strictObject({ given: z.int(), missing: z.array(z.int()) }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'numbers alone' },
  }),
  /** Somebody else than who entered it has compared it with the paper. */
  check: command({
    input: z.strictObject(versioned),
    output: DeadlineSummary,
    permission: 'deadline.check',
    record: { deadline: 'id' },
    audit: 'deadline.checked',
  }),
  change: command({
    input: z.strictObject({ ...versioned, ...care, notices: Notices }),
    output: DeadlineSummary,
    permission: 'deadline.enter',
    record: { deadline: 'id', user: ['responsible', 'deputy'], team: 'team' },
    audit: 'deadline.changed',
  }),
  /** What another event would make of a deadline's whole chain: each end old and new, before anything is stored. */
  previewTrigger: query({
    input: z.strictObject({ id: DeadlineId, trigger: Trigger }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: DeadlineId,
          version: Version,
          number: z.int(),
          title: z.string(),
          end: CivilDate,
          endTime: EndTime.nullable(),
          /** null: it stays as it is, since it is over, was entered by hand or was extended. */
          outcome: Outcome.nullable(),
        }),
      ),
    }),
    ...one,
    audit: { notAudited: 'shows the deadlines of one chain, whose reading is recorded' },
  }),
  /** Reckons a chain anew from another event: all or none. What it was stays in the history, and it is unchecked from now on. */
  changeTrigger: command({
    input: z.strictObject({
      id: DeadlineId,
      trigger: Trigger,
      reason: Reason,
      /** Those that the preview showed with an outcome, as it showed them. */
      expected: z.array(z.strictObject(versioned)).min(1).max(10),
    }),
    output: z.strictObject({ rows: z.array(DeadlineSummary) }),
    permission: 'deadline.enter',
    record: { deadline: ['id', 'expected.*.id'] },
    audit: 'deadline.trigger_changed',
  }),
  /** What an extension would give, before it is stored. */
  previewExtension: query({
    input: z.strictObject({ id: DeadlineId, extension: Extension }),
    output: Outcome,
    ...one,
    audit: { notAudited: 'shows one deadline, whose reading is recorded' },
  }),
  /** An extension is asked for. The old end holds until it is granted; the new one has an advance notice of its own. */
  extend: command({
    input: z.strictObject({
      ...versioned,
      extension: Extension,
      /** null: as usual for the new end. */
      notices: Notices.nullable().default(null),
      /** What was asked of whom. */
      reason: Reason,
    }),
    output: DeadlineSummary,
    permission: 'deadline.enter',
    record: { deadline: 'id' },
    audit: 'deadline.extension_asked',
  }),
  /** Records how the request was decided. Granted, the new end counts and is to be checked; refused, the old one goes on. */
  grant: command({
    input: z.strictObject({
      ...versioned,
      granted: z.boolean(),
      /** The last day that was granted, where it is another than asked for. */
      end: CivilDate.nullable().default(null),
      reason: Reason,
    }),
    output: DeadlineSummary,
    permission: 'deadline.enter',
    record: { deadline: 'id' },
    audit: 'deadline.extension_settled',
  }),
  /** Who was reminded has taken note. Not for jobs: the gate demands the right to read the book together with sight of the deadline. */
  acknowledge: command({
    input: z.strictObject({ id: DeadlineId }),
    output: DeadlineSummary,
    permission: 'signedIn',
    record: { deadline: 'id' },
    audit: 'deadline.acknowledged',
  }),
  /** Gives the reminders whose time has come, each once; the office does it by itself. */
  remind: command({
    input: z.strictObject({}),
    output: z.strictObject({ deadlines: z.int(), told: z.int() }),
    permission: 'deadline.read',
    record: 'none',
    audit: 'deadline.reminded',
  }),
  signOff: command({
    input: z.strictObject({ ...versioned, proof: Proof }),
    output: DeadlineSummary,
    permission: 'deadline.signOff',
    record: { deadline: 'id', attachment: 'proof.attachment', upload: 'proof.upload' },
    audit: 'deadline.signed_off',
  }),
  /** Entered by mistake, or settled otherwise; it stays in the book, struck through. */
  strike: command({
    input: z.strictObject({ ...versioned, reason: Reason }),
    output: DeadlineSummary,
    permission: 'deadline.signOff',
    record: { deadline: 'id' },
    audit: 'deadline.struck',
  }),
});
