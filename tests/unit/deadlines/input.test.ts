import { expect, test } from 'vitest';
import { readTask } from '../../../shared/features/deadlines/input.ts';

const rule = { count: 1, unit: 'month', start: 'event-day-excluded', direction: 'forward', regime: 'DE' };
const good = { id: 'a', jurisdiction: 'DE', region: 'DE-HE', trigger: '2026-06-22', rule };
const changed = (change: object, ofRule: object = {}) => ({ ...good, ...change, rule: { ...rule, ...ofRule } });

const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ['nothing', null, 'not_an_object', ''],
  ['a list', [good], 'not_an_object', ''],
  ['no rule', { ...good, rule: undefined }, 'field_missing', 'rule'],
  ['a rule that is none', { ...good, rule: 'month' }, 'field_invalid', 'rule'],
  ['no trigger', changed({ trigger: undefined }), 'field_missing', 'trigger'],
  ['a day that does not exist', changed({ trigger: '2026-02-29' }), 'field_invalid', 'trigger'],
  ['a day with its time', changed({ trigger: '2026-02-20T10:00' }), 'field_invalid', 'trigger'],
  ['another way to write a day', changed({ trigger: '22.06.2026' }), 'field_invalid', 'trigger'],
  ['a day of another age', changed({ trigger: '1026-06-22' }), 'out_of_range', 'trigger'],
  ['a time that does not exist', changed({ triggerTime: '24:30' }), 'field_invalid', 'triggerTime'],
  ['another jurisdiction', changed({ jurisdiction: 'FR' }), 'field_invalid', 'jurisdiction'],
  ['a Land that does not exist', changed({ region: 'DE-NRW' }), 'region_unknown', 'region'],
  ['a place that does not exist', changed({ region: 'DE-BY-XX' }), 'region_unknown', 'region'],
  ['a Land without its country', changed({ region: 'BY' }), 'region_unknown', 'region'],
  ['a region of another country', changed({ region: 'NL' }), 'region_unknown', 'region'],
  ['a region that is no text', changed({ region: 7 }), 'field_invalid', 'region'],
  ['a rule of another country', changed({}, { regime: 'NL-ATW' }), 'regime_elsewhere', 'rule.regime'],
  ['a rule that nobody knows', changed({}, { regime: 'DE-OTHER' }), 'field_invalid', 'rule.regime'],
  ['a misspelt field', changed({}, { extensionof: '2026-07-22' }), 'field_unknown', 'rule.extensionof'],
  ['a misspelt field beside the rule', changed({ regoin: 'DE-BY' }), 'field_unknown', 'regoin'],
  ['no count', changed({}, { count: undefined }), 'field_missing', 'rule.count'],
  ['a count in words', changed({}, { count: '1' }), 'field_invalid', 'rule.count'],
  ['half a month', changed({}, { count: 0.5 }), 'field_invalid', 'rule.count'],
  ['no months at all', changed({}, { count: 0 }), 'field_invalid', 'rule.count'],
  ['a count back', changed({}, { count: -1 }), 'field_invalid', 'rule.count'],
  ['a thousand years', changed({}, { count: 1_000, unit: 'year' }), 'out_of_range', 'rule.count'],
  ['another unit', changed({}, { unit: 'months' }), 'field_invalid', 'rule.unit'],
  ['no start', changed({}, { start: undefined }), 'field_missing', 'rule.start'],
  ['no direction', changed({}, { direction: null }), 'field_missing', 'rule.direction'],
  ['another rollover', changed({}, { rollover: 'always' }), 'field_invalid', 'rule.rollover'],
  ['a clear period forward', changed({}, { clear: true }), 'clear_only_backward', 'rule.clear'],
  [
    'a day counted and left out',
    changed({}, { clear: true, direction: 'backward', start: 'day-included' }),
    'clear_or_included',
    'rule.clear',
  ],
  ['clear that is no yes or no', changed({}, { clear: 'yes' }), 'field_invalid', 'rule.clear'],
  ['hours by a rule for days', changed({}, { unit: 'day', regime: 'DE-ZPO-HOURS' }), 'unit_not_of_regime', 'rule.unit'],
  ['hours before a meeting', changed({}, { unit: 'hour', regime: 'DE-AKTG' }), 'unit_not_of_regime', 'rule.unit'],
  ['a period after a meeting', changed({}, { regime: 'DE-AKTG' }), 'only_backward', 'rule.direction'],
  ['hours with a first day', changed({}, { unit: 'hour', start: 'day-included' }), 'hours_not_included', 'rule.start'],
  [
    'an extension of hours',
    changed({}, { unit: 'hour', extensionOf: '2026-07-22' }),
    'extension_only_forward',
    'rule.extensionOf',
  ],
  [
    'an extension of what has not begun',
    changed({}, { extensionOf: '2026-06-21' }),
    'extension_before_trigger',
    'rule.extensionOf',
  ],
  [
    'an extension with its first day',
    changed({}, { extensionOf: '2026-07-22', start: 'day-included' }),
    'extension_not_included',
    'rule.start',
  ],
];

test.each(wrong)('%s is refused by name', (_, value, code, field) => {
  expect(readTask(value)).toEqual({ ok: false, problem: { code, field } });
});

test('a case is read with what it says beside the deadline, and null says the same as nothing', () => {
  const beside = { why: 'x', certainty: 'certain', source: 'y', rawEnd: 'z', end: '', answerA: '', answerB: '' };
  const plain = readTask(good);
  expect(plain.ok).toBe(true);
  expect(readTask({ ...changed({ triggerTime: null }, { clear: null, extensionOf: null }), ...beside })).toEqual(plain);
});

test('names that every object has are no fields of a case', () => {
  expect(readTask(JSON.parse('{"__proto__": {"jurisdiction": "DE"}, "rule": {}}'))).toMatchObject({ ok: false });
  expect(readTask({ ...good, rule: Object.create(rule) })).toMatchObject({ ok: false });
});
