import { z } from 'zod';
import { errorCodes } from '../../contract/errors.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant, Version } from '../../contract/values.ts';

/** When the lists are laid into a folder by themselves; null: not at all. */
export const DeadlineListPlan = z.strictObject({
  /** The time of day on the desktops' own clocks. */
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  folder: z.string().min(1).max(4_096).nullable(),
  version: Version,
});
export type DeadlineListPlan = z.infer<typeof DeadlineListPlan>;

const State = z.strictObject({
  plan: DeadlineListPlan,
  /** When they were laid last. */
  madeAt: Instant.nullable(),
  /** Why the newest attempt failed; null when it did not. */
  failure: z.strictObject({ at: Instant, code: z.enum(errorCodes) }).nullable(),
});
export type DeadlineListState = z.infer<typeof State>;

export const deadlineListOperations = feature('deadlineList', {
  state: query({
    input: z.strictObject({}),
    output: State,
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'says when and where lists were laid, and nothing of what is in them' },
  }),
  /** The folder must be one that can be written to from here, outside the office's own. */
  updatePlan: command({
    input: DeadlineListPlan,
    output: State,
    permission: 'backup.manage',
    record: 'none',
    audit: 'deadline.list_plan_changed',
  }),
  /**
   * Lays the list of the day and of four weeks into the office's folder and takes away those that are older than 35 days. What goes
   * wrong is recorded and told. Refuses with `no_change` where no folder is named.
   */
  write: command({
    input: z.strictObject({}),
    output: State,
    permission: 'backup.manage',
    record: 'none',
    audit: 'deadline.lists_written',
  }),
});
