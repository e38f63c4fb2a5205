import { z } from 'zod';
import { UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { CivilDate, Instant, text, Version } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';
import { DeadlineStatus, DeadlineSummary } from './values.ts';

/** A stretch of days on which the office is closed, both ends included. */
const Closing = z
  .strictObject({ from: CivilDate, until: CivilDate })
  .refine(({ from, until }) => from <= until, { error: 'wrong_order' });

const EveningState = z.strictObject({
  version: Version,
  /** null: this office does no evening check. */
  person: UserRef.nullable(),
  deputy: UserRef.nullable(),
  /** The first day that is to be closed. */
  since: CivilDate.nullable(),
  closings: z.array(Closing),
  today: CivilDate,
  /** Whether the caller does the check, as the assigned person or the deputy. */
  mine: z.boolean(),
  /** Neither of them can do it any more: they are gone, or may not read the book. */
  vacant: z.boolean(),
  /** Earlier working days that nobody closed, oldest first. */
  unclosed: z.array(CivilDate),
  /** Whether the caller is told of them on Today. */
  alarmed: z.boolean(),
  /** How today's list stands; null on a day without an evening check. */
  now: z.strictObject({ count: z.int(), open: z.int(), isClosed: z.boolean() }).nullable(),
});
export type EveningState = z.infer<typeof EveningState>;

/** How a deadline stood on the list of a day. */
const EveningRow = z.strictObject({
  deadline: DeadlineSummary,
  status: DeadlineStatus,
  end: CivilDate,
  /** Ended before that day and was still open. */
  overdue: z.boolean(),
  /** Why it was struck, or what was written beside its proof or in its stead. */
  reason: z.string(),
  /** The name of the file that proves it. */
  proof: z.string().nullable(),
});
export type EveningRow = z.infer<typeof EveningRow>;

const Counts = z.strictObject({ signedOff: z.int(), struck: z.int(), open: z.int(), overdue: z.int() });
const ClosedDay = z.strictObject({
  day: CivilDate,
  by: UserRef,
  at: Instant,
  /** Closed on a later day than its own. */
  late: z.boolean(),
  remark: z.string(),
  counts: Counts,
});
export type ClosedDay = z.infer<typeof ClosedDay>;

/** The evening check: every working day a named person goes through what ended that day, and closes the day. */
export const eveningOperations = feature('deadline', {
  evening: query({
    input: z.strictObject({}),
    output: EveningState,
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'says who controls the book, and which days were not' },
  }),
  setEvening: command({
    input: z.strictObject({
      version: Version,
      person: UserId.nullable(),
      deputy: UserId.nullable(),
      closings: z.array(Closing).max(100),
    }),
    output: EveningState,
    permission: 'office.manage',
    record: { user: ['person', 'deputy'] },
    audit: 'deadline.evening_changed',
  }),
  /** The list of a day: as it stands now, or as it was when the day was closed. */
  eveningList: query({
    input: z.strictObject({ day: CivilDate }),
    output: z.strictObject({
      day: CivilDate,
      /** What ends until then is on this day's list, since nobody is at work in between. */
      until: CivilDate,
      rows: z.array(EveningRow),
      counts: Counts,
      closed: ClosedDay.nullable(),
      /** Whether the caller may close it now. */
      mayClose: z.boolean(),
      /** Names this very list: who closes the day says by it what they saw. */
      seen: z.string(),
    }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'the book shows what lies ahead, as the law demands of an office' },
  }),
  /**
   * Closes a day once and for all. While a deadline on its list is open, a remark has to say why. Not for jobs: the handler demands the
   * right to read the book.
   */
  closeDay: command({
    input: z.strictObject({ day: CivilDate, remark: text(2_000).default(''), seen: z.string().max(100) }),
    output: ClosedDay,
    permission: 'signedIn',
    record: 'none',
    audit: 'deadline.day_closed',
  }),
  /** The closed days of a month, newest first. */
  closedDays: query({
    input: z.strictObject({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u) }),
    output: z.strictObject({ rows: z.array(ClosedDay) }),
    permission: 'deadline.read',
    record: 'none',
    audit: { notAudited: 'says who closed which day' },
  }),
});
