import type { Basis, Trigger } from './basis.ts';
import { catalogue } from './catalogue/index.ts';
import type { Notice } from './catalogue/model.ts';
import { computeEntry, defaultNotice, noticeDay, usualNotice } from './chain.ts';
import { dayOf } from './civil.ts';
import { computeDeadline } from './compute.ts';
import type { ComputedPart } from './explanation.ts';
import { readTask } from './input.ts';
import type { Computed, Jurisdiction, Problem } from './model.ts';
import type { DeadlineOutcome } from './operations.ts';
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

/** What comes of a basis and a trigger, with the advance notices that still lie ahead. The reckoning itself is that of `computeDeadline`. */
export function reckon(basis: Basis, trigger: Trigger | null, desk: Desk): DeadlineOutcome {
  const found = reckoned(basis, trigger, desk);
  if (!found.ok) return { ok: false, ...found.problem };
  const { notice, place, parts, ok, ...rest } = found;
  const day = notice && noticeDay(found.end, notice, place.jurisdiction, place.region);
  return {
    ok,
    ...rest,
    parts: parts as ComputedPart[],
    notices: day !== null && day >= desk.today && day < found.end ? [day] : [],
  };
}
