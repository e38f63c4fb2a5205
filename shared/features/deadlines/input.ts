import { dayOf } from './civil.ts';
import type { Jurisdiction, Problem, ProblemCode, Regime, Task, Unit } from './model.ts';
import { jurisdictions, regimes, units } from './model.ts';
import { placeOf } from './regions.ts';

type Fields = { readonly [name: string]: unknown };

/** More than a hundred years are a slip of the key, and the tables say nothing about them. */
const most: Readonly<Record<Unit, number>> = {
  hour: 100_000,
  day: 40_000,
  'working-day': 25_000,
  week: 5_500,
  month: 1_200,
  year: 100,
};
const earliest = '1900-01-01';
const latest = '2150-12-31';

/** Fields of the case files that say something about the case and nothing about the deadline. */
const beside = new Set(['id', 'why', 'certainty', 'source', 'rawEnd', 'end', 'endTime', 'answerA', 'answerB']);
const ofTask = new Set(['jurisdiction', 'region', 'trigger', 'triggerTime', 'rule']);
const ofRule = new Set(['count', 'unit', 'start', 'direction', 'rollover', 'regime', 'clear', 'extensionOf']);

class Bad extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, field: string) {
    super(code);
    this.problem = { code, field };
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field, null when it is not there: JSON's null says the same as nothing. */
function read(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

function needed(fields: Fields, name: string, path: string): unknown {
  const value = read(fields, name);
  if (value === null) throw new Bad('field_missing', path);
  return value;
}

function oneOf<T extends string>(value: unknown, options: readonly T[], path: string): T {
  const found = options.find((each) => each === value);
  if (found === undefined) throw new Bad('field_invalid', path);
  return found;
}

function date(value: unknown, path: string): number {
  const day = typeof value === 'string' ? dayOf(value) : undefined;
  if (day === undefined) throw new Bad('field_invalid', path);
  if (day < (dayOf(earliest) ?? 0) || day > (dayOf(latest) ?? 0)) throw new Bad('out_of_range', path);
  return day;
}

function minute(value: unknown): number | null {
  if (value === null) return null;
  const [, hours, minutes] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(value)) || [];
  if (hours === undefined) throw new Bad('field_invalid', 'triggerTime');
  return Number(hours) * 60 + Number(minutes);
}

function place(jurisdiction: Jurisdiction, value: unknown) {
  if (value !== null && typeof value !== 'string') throw new Bad('field_invalid', 'region');
  const found = placeOf(jurisdiction, value);
  if (found === undefined) throw new Bad('region_unknown', 'region');
  return found;
}

function regimeOf(jurisdiction: Jurisdiction, value: unknown): Regime | null {
  if (value === null) return jurisdiction === 'EU' ? 'EU-1182' : null;
  const regime = oneOf(value, regimes, 'rule.regime');
  if (regime.split('-')[0] !== jurisdiction) throw new Bad('regime_elsewhere', 'rule.regime');
  return regime;
}

/** A field that nobody knows is a mistake: a misspelt one would otherwise be left out of the reckoning without a word. */
function refuseUnknown(fields: Fields, known: ReadonlySet<string>, also: ReadonlySet<string>, path: string) {
  const strange = Object.keys(fields).find((name) => !known.has(name) && !also.has(name));
  if (strange !== undefined) throw new Bad('field_unknown', `${path}${strange}`.slice(0, 60));
}

function consistent(task: Task): Task {
  const { unit, regime, direction, clear, start, extensionOf } = task;
  const hours = unit === 'hour';
  if ((regime === 'DE-ZPO-HOURS' || regime === 'DE-VWVFG-HOURS') && !hours)
    throw new Bad('unit_not_of_regime', 'rule.unit');
  if (regime === 'DE-AKTG') {
    if (hours) throw new Bad('unit_not_of_regime', 'rule.unit');
    if (direction === 'forward') throw new Bad('only_backward', 'rule.direction');
  }
  if (clear && direction === 'forward') throw new Bad('clear_only_backward', 'rule.clear');
  if (clear && start === 'day-included') throw new Bad('clear_or_included', 'rule.clear');
  if (hours && (start === 'day-included' || clear))
    throw new Bad('hours_not_included', clear ? 'rule.clear' : 'rule.start');
  if (extensionOf !== null) {
    if (direction === 'backward' || hours) throw new Bad('extension_only_forward', 'rule.extensionOf');
    if (start === 'day-included') throw new Bad('extension_not_included', 'rule.start');
    if (extensionOf < task.trigger) throw new Bad('extension_before_trigger', 'rule.extensionOf');
  }
  return task;
}

function taskOf(value: unknown): Task {
  if (!isFields(value)) throw new Bad('not_an_object', '');
  refuseUnknown(value, ofTask, beside, '');
  const rule = needed(value, 'rule', 'rule');
  if (!isFields(rule)) throw new Bad('field_invalid', 'rule');
  refuseUnknown(rule, ofRule, new Set(), 'rule.');
  const rollover = read(rule, 'rollover');
  if (rollover !== null) oneOf(rollover, ['as law of jurisdiction'], 'rule.rollover');
  const jurisdiction = oneOf(needed(value, 'jurisdiction', 'jurisdiction'), jurisdictions, 'jurisdiction');
  const unit = oneOf(needed(rule, 'unit', 'rule.unit'), units, 'rule.unit');
  const count = needed(rule, 'count', 'rule.count');
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
    throw new Bad('field_invalid', 'rule.count');
  if (count > most[unit]) throw new Bad('out_of_range', 'rule.count');
  const clear = read(rule, 'clear');
  if (clear !== null && typeof clear !== 'boolean') throw new Bad('field_invalid', 'rule.clear');
  const extensionOf = read(rule, 'extensionOf');
  return consistent({
    jurisdiction,
    place: place(jurisdiction, read(value, 'region')),
    trigger: date(needed(value, 'trigger', 'trigger'), 'trigger'),
    triggerMinute: minute(read(value, 'triggerTime')),
    count,
    unit,
    start: oneOf(needed(rule, 'start', 'rule.start'), ['event-day-excluded', 'day-included'] as const, 'rule.start'),
    direction: oneOf(needed(rule, 'direction', 'rule.direction'), ['forward', 'backward'] as const, 'rule.direction'),
    regime: regimeOf(jurisdiction, read(rule, 'regime')),
    clear,
    extensionOf: extensionOf === null ? null : date(extensionOf, 'rule.extensionOf'),
  });
}

/** Reads a case in the form of the case files. Nothing is guessed: what is missing, misspelt or contradictory is named. */
export function readTask(value: unknown): { ok: true; task: Task } | { ok: false; problem: Problem } {
  try {
    return { ok: true, task: taskOf(value) };
  } catch (error) {
    if (error instanceof Bad) return { ok: false, problem: error.problem };
    throw error;
  }
}
