import { z } from 'zod';
import { CivilDate } from '../../contract/values.ts';
import { type Computed, type Step, stepCodes, units, type Values, type Warning, warningCodes } from './model.ts';
import type { Source } from './sources.ts';

// The reckoning as it is stored and travels: codes and values, in no language.

const atInLaw = { law: z.string(), at: z.string(), part: z.string().exactOptional() };
const Cited = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['section', 'article']), ...atInLaw }),
  z.strictObject({ kind: z.literal('regulation'), ...atInLaw }),
  z.strictObject({ kind: z.literal('decision'), court: z.string(), at: z.string() }),
]);
export const SourceSchema = z.union([
  Cited,
  z.strictObject({ kind: z.literal('compare'), others: z.array(Cited) }),
]) satisfies z.ZodType<Source>;

const ValuesSchema = z.strictObject({
  date: z.string().exactOptional(),
  other: z.string().exactOptional(),
  time: z.string().exactOptional(),
  otherTime: z.string().exactOptional(),
  name: z.string().exactOptional(),
  reason: z.union([z.enum(['saturday', 'sunday']), z.strictObject({ holiday: z.string() })]).exactOptional(),
  period: z.strictObject({ count: z.int(), unit: z.enum(units) }).exactOptional(),
  first: z.int().exactOptional(),
  last: z.int().exactOptional(),
}) satisfies z.ZodType<Values>;

const StepSchema = z.strictObject({
  code: z.enum(stepCodes),
  values: ValuesSchema,
  sources: z.array(SourceSchema),
}) satisfies z.ZodType<Step>;
const WarningSchema = z.strictObject({
  code: z.enum(warningCodes),
  values: ValuesSchema,
  sources: z.array(SourceSchema),
}) satisfies z.ZodType<Warning>;

/** `HH:MM`; 24:00 is the end of that day. */
export const EndTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u);

/** What one rule gave. The last of several is the deadline's own. */
export const ComputedPart = z.strictObject({
  rawEnd: CivilDate,
  end: CivilDate,
  endTime: EndTime.exactOptional(),
  steps: z.array(StepSchema),
  warnings: z.array(WarningSchema),
}) satisfies z.ZodType<Computed>;
export type ComputedPart = z.infer<typeof ComputedPart>;
