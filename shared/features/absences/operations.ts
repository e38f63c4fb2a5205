import { z } from 'zod';
import { UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { CivilDate } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';

/** Somebody is away, both days included, and somebody else stands in. */
export const Absence = z.strictObject({
  person: UserRef,
  from: CivilDate,
  until: CivilDate,
  deputy: UserRef,
  /** Of today. */
  isNow: z.boolean(),
  /** The deputy is away on one of these days as well. */
  isDeputyAway: z.boolean(),
  /** Whether the caller may end it. */
  mayEnd: z.boolean(),
});
export type Absence = z.infer<typeof Absence>;

/** Who is away, and who stands in. One's own absence, or anyone's for who manages the office's people. */
export const absenceOperations = feature('absence', {
  /** What is not over yet, the nearest first. */
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(Absence) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'who is there and who stands in is for everyone to know' },
  }),
  enter: command({
    input: z
      .strictObject({ person: UserId, from: CivilDate, until: CivilDate, deputy: UserId })
      .refine(({ from, until }) => from <= until, { error: 'wrong_order' }),
    output: Absence,
    permission: 'signedIn',
    record: { user: ['person', 'deputy'] },
    audit: 'user.absence_entered',
  }),
  /** They are back, or will not be away after all. */
  end: command({
    input: z.strictObject({ person: UserId, from: CivilDate }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: { user: 'person' },
    audit: 'user.absence_ended',
  }),
});
