import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { catalogue, type EntryId, events } from '../../../shared/features/deadlines/catalogue/index.ts';
import { computeEntry, defaultNotice, noticeDay, rulesOn } from '../../../shared/features/deadlines/chain.ts';
import { citation, entryName, eventName } from '../../../shared/features/deadlines/sentences.ts';
import { formats, messages, translator } from '../../../shared/i18n/index.ts';

const regions = { DE: 'DE-HE', NL: 'NL', DK: 'DK', EU: 'DE-HE' } as const;
const find = (id: EntryId) => {
  const entry = catalogue.find((each) => each.id === id);
  if (!entry) throw new Error(id);
  return entry;
};

function ends(
  id: EntryId,
  trigger: string,
  region: string | null = regions[find(id).jurisdiction],
  triggerTime?: string,
) {
  const chain = computeEntry(find(id), { region, trigger, ...(triggerTime === undefined ? {} : { triggerTime }) });
  if (!chain.ok) throw new Error(`${id}: ${chain.problem.code}`);
  return chain.parts.map(({ end, endTime }) => (endTime === undefined ? end : `${end} ${endTime}`));
}

function warned(id: EntryId, trigger: string, region: string | null) {
  const chain = computeEntry(find(id), { region, trigger });
  if (!chain.ok) throw new Error(`${id}: ${chain.problem.code}`);
  return chain.parts.map(({ warnings }) => warnings.map(({ code }) => code));
}

/** Worked out by hand for an event on Wednesday 10 June 2026 in Frankfurt, The Hague or Copenhagen. */
const expected: Readonly<Record<EntryId, readonly string[]>> = {
  'de-appeal': ['2026-07-10'],
  'de-appeal-unserved': ['2026-11-10', '2026-12-10'],
  'de-appeal-grounds': ['2026-08-10'],
  'de-revision': ['2026-07-10'],
  'de-revision-grounds': ['2026-08-10'],
  'de-leave-complaint': ['2026-07-10'],
  'de-leave-complaint-grounds': ['2026-08-10'],
  'de-leave-complaint-unserved': ['2026-12-10'],
  // A Sunday: whether the limit moves is not settled.
  'de-leave-complaint-grounds-unserved': ['2027-01-10'],
  'de-immediate-complaint': ['2026-06-24'],
  'de-legal-complaint': ['2026-07-10'],
  'de-default-objection': ['2026-06-24'],
  'de-default-objection-abroad': ['2026-07-10'],
  'de-payment-order-objection': ['2026-06-24'],
  'de-defence-notice': ['2026-06-24'],
  'de-statement-of-defence': ['2026-06-24', '2026-07-08'],
  'de-reinstatement': ['2026-06-24'],
  'de-reinstatement-grounds': ['2026-07-10'],
  'de-reinstatement-latest': ['2027-06-10'],
  'de-summons': ['2026-06-02'],
  // Sunday 7 June would be the third day; the act is due before it, and Saturday is no working day.
  'de-summons-no-counsel': ['2026-06-05'],
  'de-time-to-answer': ['2026-05-26'],
  'de-brief': ['2026-06-02'],
  'de-reply-brief': ['2026-06-05'],
  'de-bill-summons': ['2026-06-09 10:00'],
  'de-labour-default-objection': ['2026-06-17'],
  'de-labour-appeal': ['2026-07-10'],
  'de-labour-appeal-grounds': ['2026-08-10'],
  'de-dismissal-protection': ['2026-07-01'],
  'de-family-complaint': ['2026-07-10'],
  'de-family-complaint-interim': ['2026-06-24'],
  'de-admin-objection': ['2026-07-10'],
  'de-admin-action': ['2026-07-10'],
  'de-admin-no-instruction': ['2027-06-10'],
  // Hesse has a procedure act of its own: three days until that is checked.
  'de-admin-deemed': ['2026-06-13'],
  'de-admin-deemed-objection': ['2026-06-13', '2026-07-13'],
  'de-tax-objection': ['2026-07-10'],
  'de-tax-deemed': ['2026-06-15'],
  'de-tax-deemed-objection': ['2026-06-15', '2026-07-15'],
  'de-tax-action': ['2026-07-10'],
  'de-social-action': ['2026-07-10'],
  'de-social-action-abroad': ['2026-09-10'],
  'de-criminal-appeal': ['2026-06-17'],
  'de-criminal-revision': ['2026-06-17'],
  'de-criminal-complaint': ['2026-06-17'],
  'de-penalty-order-objection': ['2026-06-24'],
  'de-criminal-summons': ['2026-06-02'],
  'de-meeting-notice': ['2026-05-10'],
  'de-meeting-registration': ['2026-06-03'],
  'de-counter-motion': ['2026-05-26'],
  'nl-objection': ['2026-07-22'],
  'nl-admin-appeal': ['2026-07-22'],
  'nl-admin-higher-appeal': ['2026-07-22'],
  'nl-civil-appeal': ['2026-09-10'],
  'nl-civil-appeal-request': ['2026-09-10'],
  'nl-summary-appeal': ['2026-07-08'],
  'nl-default-opposition': ['2026-07-08'],
  'nl-cassation': ['2026-09-10'],
  'nl-cassation-request': ['2026-09-10'],
  'nl-summary-cassation': ['2026-08-05'],
  'nl-criminal-appeal': ['2026-06-24'],
  'nl-bankruptcy-appeal': ['2026-06-15'],
  'nl-labour-claim': ['2026-08-10'],
  'nl-labour-claim-three': ['2026-09-10'],
  'nl-summons': ['2026-06-02'],
  'nl-documents': ['2026-05-30'],
  'nl-meeting-bv': ['2026-06-02'],
  'nl-meeting-nv': ['2026-05-26'],
  'nl-meeting-listed': ['2026-04-29'],
  'nl-accounts-bv': ['2026-11-10'],
  'nl-accounts-nv': ['2026-11-10'],
  'dk-civil-appeal': ['2026-07-08'],
  'dk-civil-complaint': ['2026-06-24'],
  'dk-bailiff-complaint': ['2026-07-08'],
  'dk-criminal-appeal': ['2026-06-24'],
  'dk-criminal-complaint': ['2026-06-24'],
  'dk-reopening': ['2026-07-08'],
  'dk-defence': ['2026-06-24'],
  'dk-admin-complaint': ['2026-07-08'],
  'dk-tax-complaint': ['2026-09-10'],
  'dk-limitation': ['2029-06-11'],
  'dk-limitation-ten': ['2036-06-10'],
  'dk-withdrawal': ['2026-06-24'],
  'eu-payment-order-opposition': ['2026-07-10'],
  'eu-small-claims-response': ['2026-07-10'],
  'eu-service-refusal': ['2026-06-24'],
  'eu-breach-notice': ['2026-06-13 11:00'],
  'eu-data-subject-request': ['2026-07-10'],
};

describe('the catalogue', () => {
  test.each(catalogue.map(({ id }) => id))('%s', (id) => {
    expect(ends(id, '2026-06-10', regions[find(id).jurisdiction], '10:00')).toEqual(expected[id]);
  });

  test('has a name for every entry and event, no two the same in one jurisdiction', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(Object.keys(messages.en.deadlineCatalogue.type).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(Object.keys(messages.en.deadlineCatalogue.event).sort()).toEqual([...events].sort());
    for (const language of languages) {
      const words = { t: translator(language), formats: formats(language) };
      const names = catalogue.map(({ id, jurisdiction }) => `${jurisdiction} ${entryName(id, words)}`);
      expect(new Set(names).size, language).toBe(names.length);
      expect(names.concat(events.map((each) => eventName(each, words))).join()).not.toContain('deadlineCatalogue');
    }
  });

  test('says its statute', () => {
    const words = { t: translator('de'), formats: formats('de') };
    expect(citation(find('de-appeal').source, words)).toBe('§ 517 ZPO');
    expect(citation(find('eu-breach-notice').source, words)).toBe('Art. 33 Abs. 1 VO 2016/679');
  });

  test('marks as strict in Germany what the statute calls Notfrist, and nothing else', () => {
    const strict = catalogue.filter((each) => each.jurisdiction === 'DE' && each.strict).map(({ id }) => id);
    expect(strict).toEqual([
      'de-appeal',
      'de-appeal-unserved',
      'de-revision',
      'de-leave-complaint',
      'de-leave-complaint-unserved',
      'de-immediate-complaint',
      'de-legal-complaint',
      'de-default-objection',
      'de-default-objection-abroad',
      'de-defence-notice',
      'de-labour-default-objection',
      'de-labour-appeal',
    ]);
  });
});

describe('several rules in a row', () => {
  test('five months after pronouncement do not move, the month after them does', () => {
    expect(ends('de-appeal-unserved', '2026-01-14', 'DE-BE')).toEqual(['2026-06-14', '2026-07-14']);
    expect(ends('de-appeal-unserved', '2026-02-11', 'DE-BE')).toEqual(['2026-07-11', '2026-08-11']);
    expect(ends('de-appeal-unserved', '2026-03-15', 'DE-BE')).toEqual(['2026-08-15', '2026-09-15']);
  });

  test('an old event keeps the law of its day: three days after posting until 2024, then four', () => {
    expect(ends('de-tax-deemed-objection', '2024-12-31', 'DE-HE')).toEqual(['2025-01-03', '2025-02-03']);
    expect(ends('de-tax-deemed-objection', '2025-01-02', 'DE-HE')).toEqual(['2025-01-06', '2025-02-06']);
    expect(ends('de-admin-deemed', '2024-12-12', 'DE-HE')).toEqual(['2024-12-15']);
  });

  test('a fiction of service says what is open: the days of the Land, the day of rest, the Land of the addressee', () => {
    // Land with an act of its own or none named: three days; elsewhere the federal four.
    expect(ends('de-admin-deemed-objection', '2026-01-12', 'DE-BY')).toEqual(['2026-01-15', '2026-02-16']);
    expect(warned('de-admin-deemed-objection', '2026-01-12', 'DE-BY')).toEqual([['deemedDays'], []]);
    expect(warned('de-admin-deemed', '2026-01-12', null)).toEqual([['deemedDays']]);
    expect(ends('de-admin-deemed-objection', '2026-01-12', 'DE-BE')).toEqual(['2026-01-16', '2026-02-16']);
    expect(warned('de-admin-deemed-objection', '2026-01-12', 'DE-BE')).toEqual([[], []]);
    // Saturday 17 January: the prevailing view does not move it.
    expect(ends('de-admin-deemed-objection', '2026-01-13', 'DE-BE')).toEqual(['2026-01-17', '2026-02-17']);
    expect(warned('de-admin-deemed-objection', '2026-01-13', 'DE-BE')).toEqual([['movesIfRolled'], []]);
    // 6 January is a holiday where the authority is; where the assessment went nobody said.
    expect(ends('de-tax-deemed-objection', '2025-01-02', 'DE-BY')).toEqual(['2025-01-06', '2025-02-06']);
    expect(warned('de-tax-deemed-objection', '2025-01-02', 'DE-BY')).toEqual([['deemedPlace'], []]);
    expect(warned('de-tax-deemed-objection', '2026-01-13', 'DE-BY')).toEqual([[], []]);
  });

  test('limits after pronouncement that end on a day of rest say that this is not settled', () => {
    expect(warned('de-leave-complaint-grounds-unserved', '2026-06-10', 'DE-HE')).toEqual([['movesIfRolled']]);
    expect(warned('de-leave-complaint-unserved', '2026-06-10', 'DE-HE')).toEqual([[]]);
    expect(warned('de-appeal-unserved', '2026-01-14', 'DE-BE')).toEqual([['movesIfRolled'], []]);
    expect(warned('de-appeal-unserved', '2026-01-15', 'DE-BE')).toEqual([[], []]);
  });

  test('every day has one version of the law, without gap or overlap', () => {
    for (const { versions, id, asOf } of catalogue) {
      expect(asOf > (versions.at(-1)?.from ?? ''), id).toBe(true);
      expect(versions.at(0)?.from, id).toBeNull();
      expect(versions.at(-1)?.until, id).toBeNull();
      for (const [at, { until }] of versions.slice(0, -1).entries()) {
        const next = new Date(`${until}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(versions[at + 1]?.from, id).toBe(next.toISOString().slice(0, 10));
      }
    }
    expect(rulesOn(find('de-tax-deemed'), '2024-12-31')[0]?.count).toBe(3);
  });

  test('a period that goes on from the end of another is its extension', () => {
    // The first two weeks end on a Sunday and move to Monday; the next two count from there.
    expect(ends('de-statement-of-defence', '2026-06-07')).toEqual(['2026-06-22', '2026-07-06']);
  });

  test('what is wrong with the event is named', () => {
    expect(computeEntry(find('de-appeal'), { region: 'DE-XX', trigger: '2026-06-10' })).toMatchObject({
      ok: false,
      problem: { code: 'region_unknown' },
    });
    expect(computeEntry(find('de-appeal'), { region: null, trigger: '10.6.2026' }).ok).toBe(false);
    expect(computeEntry(find('de-appeal'), { region: null, trigger: 'soon' }).ok).toBe(false);
  });
});

describe('advance notices', () => {
  test.each([
    ['de-appeal', { count: 1, unit: 'week' }],
    ['de-appeal-grounds', { count: 2, unit: 'week' }],
    ['de-default-objection', { count: 3, unit: 'day' }],
    ['dk-limitation', { count: 1, unit: 'week' }],
    ['de-meeting-notice', { count: 1, unit: 'week' }],
    ['nl-criminal-appeal', { count: 3, unit: 'day' }],
    ['nl-bankruptcy-appeal', { count: 1, unit: 'day' }],
    ['eu-breach-notice', null],
  ] as const)('%s: %j', (id, notice) => {
    expect(defaultNotice(find(id))).toEqual(notice);
  });

  test('fall on a working day, the earlier one', () => {
    const week = { count: 1, unit: 'week' } as const;
    expect(noticeDay('2026-07-10', week, 'DE', 'DE-HE')).toBe('2026-07-03');
    // A week before is Corpus Christi, and before it Wednesday; in Berlin it is an ordinary Thursday.
    expect(noticeDay('2026-06-11', week, 'DE', 'DE-NW')).toBe('2026-06-03');
    expect(noticeDay('2026-06-11', week, 'DE', 'DE-BE')).toBe('2026-06-04');
    // Without a Land the day may be a holiday.
    expect(noticeDay('2026-06-11', week, 'DE', null)).toBe('2026-06-03');
    expect(noticeDay('2026-06-12', { count: 3, unit: 'day' }, 'DK', null)).toBe('2026-06-09');
    expect(noticeDay('2026-06-08', { count: 3, unit: 'day' }, 'DK', null)).toBe('2026-06-04');
    expect(noticeDay('2026-05-18', { count: 3, unit: 'day' }, 'NL', 'NL')).toBe('2026-05-13');
    expect(noticeDay('soon', week, 'NL', 'NL')).toBeNull();
  });
});
