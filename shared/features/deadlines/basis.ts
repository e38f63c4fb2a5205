import { z } from 'zod';
import { CivilDate, optionalLine } from '../../contract/values.ts';
import { catalogue, type EntryId, events } from './catalogue/index.ts';
import { EndTime } from './explanation.ts';
import { jurisdictions, regimes, units } from './model.ts';

export const EntryIdSchema = z.enum(catalogue.map(({ id }) => id) as [EntryId, ...EntryId[]]);
export const EventSchema = z.enum(events);
export const JurisdictionSchema = z.enum(jurisdictions);
/** A Land, a member state: `DE-NW`, `NL`. The reckoning says which there are. */
export const Region = z
  .string()
  .max(12)
  .regex(/^[A-Z]{2}(?:-[A-Z]{1,6}){0,2}$/u)
  .nullable();

/** The event from which periods run: when it was, what it was, and how it came about in the office's own words. */
export const Trigger = z.strictObject({
  date: CivilDate,
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .nullable()
    .default(null),
  event: EventSchema,
  note: optionalLine(300).default(''),
});
export type Trigger = z.infer<typeof Trigger>;

/** A period of one's own; the fields are those of docs/deadlines.md. */
export const OwnRule = z.strictObject({
  count: z.int().min(1).max(100_000),
  unit: z.enum(units),
  start: z.enum(['event-day-excluded', 'day-included']).default('event-day-excluded'),
  direction: z.enum(['forward', 'backward']).default('forward'),
  regime: z.enum(regimes).nullable().default(null),
  clear: z.boolean().nullable().default(null),
  extensionOf: CivilDate.nullable().default(null),
});
export type OwnRule = z.infer<typeof OwnRule>;

/** From what a deadline's end comes: the catalogue, a period that someone states, or a date with the reason why nobody computes it. */
export const Basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('catalogue'), type: EntryIdSchema, region: Region.default(null) }),
  z.strictObject({
    kind: z.literal('rule'),
    jurisdiction: JurisdictionSchema,
    region: Region.default(null),
    rule: OwnRule,
  }),
  z.strictObject({
    kind: z.literal('manual'),
    end: CivilDate,
    endTime: EndTime.nullable().default(null),
    /** Demanded of deadlines, not of follow-up dates. */
    reason: optionalLine(1_000).default(''),
  }),
]);
export type Basis = z.infer<typeof Basis>;
