import type { Basis, Trigger } from './basis.ts';
import { catalogue } from './catalogue/index.ts';
import type { Notice } from './catalogue/model.ts';
import { computeEntry, defaultNotice, noticeDay, rulesOn, usualNotice } from './chain.ts';
import { dayOf } from './civil.ts';
import { computeDeadline } from './compute.ts';
import type { ComputedPart } from './explanation.ts';
import { readTask } from './input.ts';
import type { Computed, Jurisdiction, Problem } from './model.ts';
import type { DeadlineOutcome, Extension } from './operations.ts';
import { placeOf } from './regions.ts';

/** Where the office is, whose holidays a date by hand is held against, and the day on which it is reckoned. */
export type Desk = { readonly country: string; readonly region: string; readonly today: string };

type Reckoned =
  | {
      ok: true;
      parts: readonly Computed[];
      rawEnd: string;
      end: string;
      endTime: string | null;
      strict: boolean;
      lawAsOf: string | null;
      notice: Notice | null;
      place: { jurisdiction: Jurisdiction; region: string | null };
    }
  | { ok: false; problem: Problem };

const missing = (field: string): Reckoned => ({ ok: false, problem: { code: 'field_missing', field } });

function fromParts(
  parts: readonly Computed[],
  rest: Pick<Extract<Reckoned, { ok: true }>, 'strict' | 'lawAsOf' | 'notice' | 'place'>,
): Reckoned {
  const last = parts.at(-1);
  if (!last) return missing('rule');
  return { ok: true, parts, rawEnd: last.rawEnd, end: last.end, endTime: last.endTime ?? null, ...rest };
}

function home({ country, region }: Desk): { jurisdiction: Jurisdiction; region: string | null } {
  const jurisdiction = country === 'DE' || country === 'NL' || country === 'DK' ? country : 'EU';
  return { jurisdiction, region: placeOf(jurisdiction, region) === undefined ? null : region };
}

function reckoned(basis: Basis, trigger: Trigger | null, desk: Desk): Reckoned {
  if (basis.kind === 'manual') {
    const left = (dayOf(basis.end) ?? 0) - (dayOf(desk.today) ?? 0);
    return {
      ok: true,
      parts: [],
      rawEnd: basis.end,
      end: basis.end,
      endTime: basis.endTime,
      strict: false,
      lawAsOf: null,
      notice: usualNotice({ count: left, unit: 'day' }),
      place: home(desk),
    };
  }
  if (trigger === null) return missing('trigger');
  const { region } = basis;
  const happened = { region, trigger: trigger.date, triggerTime: trigger.time };
  if (basis.kind === 'rule') {
    const { jurisdiction, rule } = basis;
    const read = readTask({ jurisdiction, ...happened, rule });
    if (!read.ok) return read;
    const place = { jurisdiction, region };
    return fromParts([computeDeadline(read.task)], { strict: false, lawAsOf: null, notice: usualNotice(rule), place });
  }
  const entry = catalogue.find(({ id }) => id === basis.type);
  if (!entry) return missing('type');
  const chain = computeEntry(entry, happened);
  if (!chain.ok) return chain;
  return fromParts(chain.parts, {
    strict: entry.strict,
    lawAsOf: entry.asOf,
    notice: defaultNotice(entry),
    place: { jurisdiction: entry.jurisdiction, region },
  });
}

/** An outcome with the advance notices that still lie ahead. */
function outcomeOf(found: Reckoned, { today }: Desk): DeadlineOutcome {
  if (!found.ok) return { ok: false, ...found.problem };
  const { notice, place, parts, ok, ...rest } = found;
  const day = notice && noticeDay(found.end, notice, place.jurisdiction, place.region);
  return {
    ok,
    ...rest,
    parts: parts as ComputedPart[],
    notices: day !== null && day >= today && day < found.end ? [day] : [],
  };
}

/** What comes of a basis and a trigger. The reckoning itself is that of `computeDeadline`. */
export function reckon(basis: Basis, trigger: Trigger | null, desk: Desk): DeadlineOutcome {
  return outcomeOf(reckoned(basis, trigger, desk), desk);
}

/** The deadline that is to be extended. */
type Old = { basis: Basis; trigger: Trigger | null; end: string; strict: boolean };

/** The law under which an extension is counted: that of the period which it goes on. */
function lawOf({ basis, trigger }: Old) {
  if (basis.kind === 'manual' || trigger === null) return null;
  const { region } = basis;
  if (basis.kind === 'rule') return { jurisdiction: basis.jurisdiction, region, regime: basis.rule.regime };
  const entry = catalogue.find(({ id }) => id === basis.type);
  if (!entry) return null;
  return { jurisdiction: entry.jurisdiction, region, regime: rulesOn(entry, trigger.date).at(-1)?.regime ?? null };
}

function extended(old: Old, extension: Extension, desk: Desk): Reckoned {
  const { strict } = old;
  if (extension.kind === 'day') {
    const basis = { kind: 'manual', end: extension.end, endTime: null, reason: '' } as const;
    return { ...reckoned(basis, null, desk), strict } as Reckoned;
  }
  const law = lawOf(old);
  if (law === null || old.trigger === null) return missing('jurisdiction');
  const { regime, ...place } = law;
  const { count, unit } = extension;
  const start = 'event-day-excluded';
  const rule = { count, unit, start, direction: 'forward', regime, extensionOf: old.end };
  const read = readTask({ ...place, trigger: old.trigger.date, triggerTime: old.trigger.time, rule });
  if (!read.ok) return read;
  return fromParts([computeDeadline(read.task)], {
    strict,
    lawAsOf: null,
    notice: usualNotice({ count, unit }),
    place,
  });
}

/** What an extension of a deadline gives; it counts from the old end. A new end that is no later is none. */
export function reckonExtension(old: Old, extension: Extension, desk: Desk): DeadlineOutcome {
  const found = extended(old, extension, desk);
  if (found.ok && found.end <= old.end) return { ok: false, code: 'out_of_range', field: 'end' };
  return outcomeOf(found, desk);
}

/** A Notfrist is the one kind of deadline of which a statute says that no court extends it. */
export function isExtendable({ basis, strict }: Pick<Old, 'basis' | 'strict'>): boolean {
  const entry = basis.kind === 'catalogue' ? catalogue.find(({ id }) => id === basis.type) : undefined;
  return !(strict && entry?.jurisdiction === 'DE');
}
