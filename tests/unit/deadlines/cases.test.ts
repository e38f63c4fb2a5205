import { expect, test } from 'vitest';
import { computeDeadline } from '../../../shared/features/deadlines/compute.ts';
import { readTask } from '../../../shared/features/deadlines/input.ts';
import { readCases, requireCases } from '../../support/deadline-cases.ts';

requireCases();

function solve({ id, jurisdiction, region, trigger, triggerTime, rule }: ReturnType<typeof readCases>[number]) {
  const read = readTask({ id, jurisdiction, region, trigger, triggerTime, rule });
  if (!read.ok) throw new Error(`${id}: ${read.problem.code} ${read.problem.field}`);
  return computeDeadline(read.task);
}

test('every worked case comes out as the lawyers worked it', () => {
  const wrong = readCases('cases-dev').filter((each) => {
    const { rawEnd, end, endTime } = solve(each);
    return rawEnd !== each.rawEnd || end !== each.end || endTime !== each.endTime;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a settled case is not clouded by warnings, but where something is not known all the same', () => {
  const warned = readCases('cases-dev').flatMap((each) => {
    const codes = solve(each).warnings.map(({ code }) => code);
    return codes.length > 0 ? [`${each.id} ${codes.join()}`] : [];
  });
  // A court in one of the Sorbian parishes; a year without a known decree; a Danish end on a day of rest.
  const expected = ['DE-23 placeInLand', 'NL-26 equatedUnknown', 'DK-04 denmarkNoRoll'];
  expect(warned.filter((each) => !expected.includes(each))).toEqual([]);
});

test('an open question gives the safe day and says so', () => {
  const wrong = readCases('uncertain').filter((each) => {
    const { rawEnd, end, warnings } = solve(each);
    return rawEnd !== each.rawEnd || end !== each.end || warnings.length === 0;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
