import { z } from 'zod';
import { DeadlineId, TicketId } from '../../contract/ids.ts';
import { CivilDate, Instant, Version } from '../../contract/values.ts';
import { MatterRef } from '../matters/reference.ts';
import { AttachmentRef, TeamRef, UserRef } from '../tickets/values.ts';
import { Basis, EntryIdSchema, Trigger } from './basis.ts';
import { ComputedPart, EndTime } from './explanation.ts';

/** A follow-up date (Wiedervorlage) is the lighter kind: no proof, no check. */
export const deadlineKinds = ['deadline', 'follow_up'] as const;
export const DeadlineKind = z.enum(deadlineKinds);
export type DeadlineKind = z.infer<typeof DeadlineKind>;
/** Nothing is ever deleted: what is over is signed off, or struck with a reason. */
export const deadlineStatuses = ['open', 'signed_off', 'struck'] as const;
export const DeadlineStatus = z.enum(deadlineStatuses);
export type DeadlineStatus = z.infer<typeof DeadlineStatus>;

/** How people see and type a deadline's number. */
export const deadlineNumber = (number: number): string => `D-${number}`;
/** The number of `D-12`, `d 12` or `d12`; null for anything else. */
export function readDeadlineNumber(text: string): number | null {
  const digits = /^\s*d\s*-?\s*(\d{1,15})\s*$/iu.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

export const TicketRef = z.strictObject({ id: TicketId, number: z.int(), title: z.string() });
/** Who did something, and when; null for somebody who is gone from the office's records. */
const Act = z.strictObject({ by: UserRef.nullable(), at: Instant });

export const DeadlineSummary = z.strictObject({
  id: DeadlineId,
  /** People see it as `D-<number>`. */
  number: z.int().min(1),
  version: Version,
  kind: DeadlineKind,
  status: DeadlineStatus,
  /** Of the catalogue; null for a period or date of one's own. */
  type: EntryIdSchema.nullable(),
  title: z.string(),
  strict: z.boolean(),
  /** Nobody computed it; it is marked so. */
  manual: z.boolean(),
  /** How many warnings its reckoning has. */
  warnings: z.int(),
  /** Of a deadline on a ticket that ticket's. */
  matter: MatterRef.nullable(),
  ticket: TicketRef.nullable(),
  /** The last day on which the act is in time. */
  end: CivilDate,
  endTime: EndTime.nullable(),
  /** Set while an extension is asked for and not granted; `end` stays the old one until then. */
  extension: z.strictObject({ end: CivilDate, askedAt: Instant }).nullable(),
  /** An extension was granted: `end` is the court's. */
  extended: z.boolean(),
  /** Days of the advance notices. */
  notices: z.array(CivilDate),
  responsible: UserRef,
  deputy: UserRef.nullable(),
  team: TeamRef.nullable(),
  /** A chain is what was entered together from one trigger. */
  chain: z.strictObject({ position: z.int(), count: z.int() }),
  entered: Act,
  /** Who entered it or, when what the second person checks was changed since, who did that: everyone else can check it. */
  reckonedBy: UserRef.nullable(),
  /** The second person who compared the entry with the paper; null: unchecked. */
  checked: Act.nullable(),
  /** Who signed it off or struck it. */
  ended: Act.nullable(),
  /** It was recalled, and nobody has taken note yet. */
  unanswered: z.boolean(),
});
export type DeadlineSummary = z.infer<typeof DeadlineSummary>;

export const deadlineActs = [
  'entered',
  'changed',
  'checked',
  'trigger_changed',
  'extension_asked',
  'extension_granted',
  'extension_refused',
  'signed_off',
  'struck',
  'acknowledged',
] as const;
export const DeadlineAct = z.enum(deadlineActs);
export type DeadlineAct = z.infer<typeof DeadlineAct>;

export const reminderStages = ['notice', 'due', 'unanswered', 'overdue'] as const;
export const ReminderStage = z.enum(reminderStages);
export type ReminderStage = z.infer<typeof ReminderStage>;

export const deadlineFields = [
  'title',
  'note',
  'responsible',
  'deputy',
  'team',
  'notices',
  'triggerDate',
  'triggerTime',
  'triggerEvent',
  'triggerNote',
  'rawEnd',
  'end',
  'endTime',
  'extensionEnd',
] as const;
export const DeadlineChange = z.strictObject({
  field: z.enum(deadlineFields),
  /** Dates, codes and names of that moment. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type DeadlineChange = z.infer<typeof DeadlineChange>;

/** What was done with a deadline; never changed. */
export const DeadlineHistory = z.strictObject({
  act: DeadlineAct,
  at: Instant,
  by: UserRef.nullable(),
  reason: z.string(),
  changes: z.array(DeadlineChange),
});

export const DeadlineDetail = DeadlineSummary.extend({
  /** null where a date was entered by hand without one. */
  trigger: Trigger.nullable(),
  basis: Basis,
  rawEnd: CivilDate,
  /** One part for each rule, in a row; empty for a date entered by hand. `sentences.ts` says them in a language. */
  parts: z.array(ComputedPart),
  /** When the rules of the catalogue were last compared with the statutes. */
  lawAsOf: CivilDate.nullable(),
  note: z.string(),
  /** The others of its chain, itself included, by position. */
  chainRows: z.array(
    z.strictObject({ id: DeadlineId, number: z.int(), title: z.string(), end: CivilDate, status: DeadlineStatus }),
  ),
  /** Why it was struck, or what stands in for a proof. */
  endReason: z.string(),
  proof: AttachmentRef.nullable(),
  history: z.array(DeadlineHistory),
  /** The reminders that were given. */
  reminders: z.array(
    z.strictObject({
      stage: ReminderStage,
      day: CivilDate,
      at: Instant,
      told: z.array(UserRef),
      acknowledged: Act.nullable(),
    }),
  ),
});
export type DeadlineDetail = z.infer<typeof DeadlineDetail>;
