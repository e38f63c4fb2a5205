import { describe, expect, test } from 'vitest';
import { computed } from '../../support/deadlines.ts';

/**
 * Our own cases, worked out by hand with a calendar. Each stands beside one that differs in a single fact and ends on another day, so that
 * a clause which is lost shows.
 */
const pairs: { clause: string; cases: readonly [string, string][] }[] = [
  {
    clause: '§ 187 BGB: the day of the event counts or does not',
    cases: [
      ['DE-HE 2026-03-02 +14 day DE', '2026-03-16'],
      ['DE-HE 2026-03-03 +14 day DE included', '2026-03-16'],
      ['DE-HE 2026-03-02 +2 week DE included', '2026-03-16 raw 2026-03-15'],
      ['DE-HE 2026-03-10 +1 month DE included', '2026-04-09'],
      ['DE-HE 2026-03-10 +1 month DE', '2026-04-10'],
    ],
  },
  {
    clause: '§ 188(3) BGB: a day that the month does not have, only downwards',
    cases: [
      ['DE-HE 2027-03-31 +1 month DE', '2027-04-30'],
      ['DE-HE 2027-04-30 +1 month DE', '2027-05-31 raw 2027-05-30'],
      ['DE-HE 2027-10-31 +4 month DE', '2028-02-29'],
      ['DE-HE 2028-02-29 +4 year DE', '2032-03-01 raw 2032-02-29'],
    ],
  },
  {
    clause: '§§ 187(2), 188(3) BGB: a first day that is counted loses no day at a month’s end',
    cases: [
      ['DE-HE 2027-01-31 +1 month DE-NOROLL included', '2027-02-28'],
      ['DE-HE 2027-01-30 +1 month DE-NOROLL included', '2027-02-28'],
      ['DE-HE 2027-01-29 +1 month DE-NOROLL included', '2027-02-28'],
      ['DE-HE 2027-01-28 +1 month DE-NOROLL included', '2027-02-27'],
      ['DE-HE 2028-03-01 +1 month DE-NOROLL included', '2028-03-31'],
      ['DE-HE 2024-02-29 +1 year DE-NOROLL included', '2025-02-28'],
    ],
  },
  {
    clause: '§ 193 BGB, § 222(2) ZPO: only where something is to be declared or done',
    cases: [
      ['DE-HE 2026-06-06 +2 week DE', '2026-06-22 raw 2026-06-20'],
      ['DE-HE 2026-06-06 +2 week DE-NOROLL', '2026-06-20'],
      ['DE-HE 2026-06-06 +2 week', '2026-06-20'],
    ],
  },
  {
    clause: 'holidays are those of the court’s Land and place',
    cases: [
      ['DE-NW 2026-10-18 +2 week DE', '2026-11-02 raw 2026-11-01'],
      ['DE-NW 2027-10-18 +2 week DE', '2027-11-02 raw 2027-11-01'],
      ['DE-HH 2027-10-18 +2 week DE', '2027-11-01'],
      ['DE-HH 2025-10-17 +2 week DE', '2025-11-03 raw 2025-10-31'],
      ['DE-HH 2016-10-17 +2 week DE', '2016-10-31'],
      ['DE-SN 2026-11-04 +2 week DE', '2026-11-19 raw 2026-11-18'],
      ['DE-ST 2026-11-04 +2 week DE', '2026-11-18'],
      ['DE-BY-A 2025-07-25 +2 week DE', '2025-08-11 raw 2025-08-08'],
      ['DE-BY-KATH 2025-07-25 +2 week DE', '2025-08-08'],
      ['DE-SL 2025-08-01 +2 week DE', '2025-08-18 raw 2025-08-15'],
      ['DE-TH-KATH 2027-05-13 +2 week DE', '2027-05-28 raw 2027-05-27'],
      ['DE-TH-EIC 2027-05-13 +2 week DE', '2027-05-27'],
      ['DE 2027-05-13 +2 week DE', '2027-05-27'],
    ],
  },
  {
    clause: '§ 190 BGB, § 224(3) ZPO: an extension counts from the old end',
    cases: [
      ['DE-HE 2026-05-11 +1 month DE extends=2026-07-13', '2026-08-13'],
      ['DE-HE 2026-05-11 +1 month DE', '2026-06-11'],
      ['DE-HE 2026-07-15 +1 month DE extends=2026-09-15', '2026-10-15'],
      ['DE-HE 2026-05-11 +1 month extends=2026-07-15', '2026-08-17 raw 2026-08-15'],
      ['NL 2026-05-11 +4 week extends=2026-06-20', '2026-07-18'],
    ],
  },
  {
    clause: 'counted back: both end days out, and never onto a day of rest',
    cases: [
      ['DE-HE 2026-06-25 -1 week DE', '2026-06-18'],
      ['DE-HE 2026-06-25 -1 week DE clear', '2026-06-17 raw 2026-06-18'],
      ['DE-HE 2026-06-22 -1 week DE clear', '2026-06-12 raw 2026-06-15'],
      ['DE-HE 2026-06-22 -1 week clear DE-AKTG', '2026-06-14 raw 2026-06-15'],
      ['DE-HE 2026-06-22 -1 week', '2026-06-12 raw 2026-06-15'],
      ['DE-HE 2026-06-22 -1 week unclear', '2026-06-15'],
      ['DE-HE 2027-03-31 -1 month DE-NOROLL', '2027-02-28'],
      ['DE-HE 2027-03-31 -1 month DE-NOROLL included', '2027-03-01'],
      ['DE-HE 2026-06-25 -3 day DE-NOROLL included', '2026-06-23'],
    ],
  },
  {
    clause: '§ 222(3) ZPO leaves days out of a period in hours, § 31(6) VwVfG does not',
    cases: [
      ['DE-HE 2026-05-13@09:00 +48 hour DE-ZPO-HOURS', '2026-05-18 09:00 raw 2026-05-15'],
      ['DE-HE 2026-05-13@09:00 +48 hour DE-VWVFG-HOURS', '2026-05-15 09:00'],
      ['DE-HE 2026-05-13@09:00 +48 hour', '2026-05-15 09:00'],
      ['DE-NW 2027-05-26@09:00 +24 hour DE-ZPO-HOURS', '2027-05-28 09:00 raw 2027-05-27'],
      ['DE-BE 2027-05-26@09:00 +24 hour DE-ZPO-HOURS', '2027-05-27 09:00'],
      ['DE-HE 2026-06-22@10:00 -24 hour DE-ZPO-HOURS', '2026-06-19 10:00 raw 2026-06-21'],
      ['DE-BY 2025-08-18@10:00 -24 hour DE-ZPO-HOURS', '2025-08-14 10:00 raw 2025-08-17'],
      // The last hour of Friday is the last in which the act is in time.
      ['DE-HE 2026-06-19@00:00 +24 hour DE-ZPO-HOURS', '2026-06-19 24:00'],
      ['DE-HE 2026-06-20@15:00 +24 hour DE-ZPO-HOURS', '2026-06-22 24:00 raw 2026-06-21'],
    ],
  },
  {
    clause: 'art. 1 and 3 Algemene termijnenwet',
    cases: [
      ['NL 2026-02-20 +6 week NL-ATW', '2026-04-07 raw 2026-04-03'],
      ['NL 2026-03-25 +6 week NL-ATW', '2026-05-06'],
      ['NL 2027-03-24 +6 week NL-ATW', '2027-05-10 raw 2027-05-05'],
      ['NL 2022-04-15 +6 week NL-ATW', '2022-05-27'],
      ['NL 2030-03-16 +6 week NL-ATW', '2030-04-29 raw 2030-04-27'],
      ['NL 2031-03-15 +6 week NL-ATW', '2031-04-28 raw 2031-04-26'],
    ],
  },
  {
    clause: 'art. 2 Algemene termijnenwet: two working days in three or more',
    cases: [
      ['NL 2026-06-12 +3 day NL-ATW', '2026-06-16 raw 2026-06-15'],
      ['NL 2026-06-12 +2 day NL-ATW', '2026-06-15 raw 2026-06-14'],
      ['NL 2026-06-12 +3 day', '2026-06-15'],
      ['NL 2026-06-13 +3 day NL-ATW included', '2026-06-16 raw 2026-06-15'],
      ['NL 2026-06-12 +3 day NL-ATW included', '2026-06-15 raw 2026-06-14'],
      ['NL 2026-06-15 -3 day NL-ATW', '2026-06-11 raw 2026-06-12'],
    ],
  },
  {
    clause: 'art. 4 Algemene termijnenwet: not for long periods',
    cases: [
      ['NL 2026-01-03 +90 day NL-ATW', '2026-04-07 raw 2026-04-03'],
      ['NL 2026-01-02 +91 day NL-ATW', '2026-04-03'],
      ['NL 2026-01-10 +12 week NL-ATW', '2026-04-07 raw 2026-04-04'],
      ['NL 2026-01-03 +13 week NL-ATW', '2026-04-04'],
      ['NL 2026-01-03 +3 month NL-ATW', '2026-04-07 raw 2026-04-03'],
      ['NL 2025-12-03 +4 month NL-ATW', '2026-04-03'],
      ['NL 2025-04-03 +1 year NL-ATW', '2026-04-03'],
    ],
  },
  {
    clause: 'art. 1(2) Algemene termijnenwet: counted back',
    cases: [
      ['NL 2026-06-22 -8 day NL-ATW', '2026-06-14'],
      ['NL 2026-06-22 -1 week NL-ATW clear', '2026-06-12 raw 2026-06-15'],
      ['NL 2026-06-22 -1 week', '2026-06-12 raw 2026-06-15'],
      ['NL 2026-06-24 -10 day', '2026-06-13 raw 2026-06-14'],
    ],
  },
  {
    clause: 'Danish statutes: what is named moves, nothing else does',
    cases: [
      ['DK 2026-05-08 +4 week DK-RPL-NOROLL', '2026-06-05'],
      ['DK 2026-05-08 +4 week DK-KLAGE', '2026-06-05'],
      ['DK 2026-05-08 +4 week DK-FORAELD', '2026-06-08 raw 2026-06-05'],
      ['DK 2023-05-06 +4 week DK-KLAGE', '2023-06-05 raw 2023-06-03'],
      ['DK 2023-05-06 +4 week DK-FORAELD', '2023-06-06 raw 2023-06-03'],
      ['DK 2026-05-16 +4 week DK-RPL-NOROLL', '2026-06-13'],
      ['DK 2026-05-16 +4 week DK-KLAGE', '2026-06-15 raw 2026-06-13'],
      ['DK 2026-05-16 +4 week', '2026-06-13'],
      ['DK 2026-06-25 -8 day', '2026-06-16 raw 2026-06-17'],
      ['DK 2026-06-25 -8 day DK-RPL-NOROLL', '2026-06-17'],
      ['DK 2024-12-03 +4 week DK-KLAGE', '2024-12-31'],
      ['DK 2021-12-24 +1 year DK-FORAELD', '2022-12-27 raw 2022-12-24'],
      ['DK 2022-04-15 +4 week DK-KLAGE', '2022-05-16 raw 2022-05-13'],
      ['DK 2024-03-29 +4 week DK-KLAGE', '2024-04-26'],
    ],
  },
  {
    clause: 'art. 3 of Regulation 1182/71',
    cases: [
      ['EU:NL 2026-06-12 +2 day EU-1182', '2026-06-16 raw 2026-06-14'],
      ['EU:NL 2026-06-12 +1 day EU-1182', '2026-06-15 raw 2026-06-13'],
      ['EU:DK 2026-06-15 -2 day EU-1182', '2026-06-11 raw 2026-06-13'],
      ['EU:DK 2026-06-22 -8 day EU-1182', '2026-06-14'],
      ['EU:DE-NW 2026-11-26 +30 day EU-1182', '2026-12-28 raw 2026-12-26'],
      ['EU:DE-NW 2027-10-02 +30 day EU-1182', '2027-11-01'],
      ['EU:FR 2026-06-14 +30 day EU-1182', '2026-07-14'],
      ['EU:DE-NW 2026-06-11@14:20 +72 hour EU-1182', '2026-06-14 15:00'],
      ['EU:DE-NW 2026-06-11@15:00 +72 hour EU-1182', '2026-06-14 16:00'],
      ['EU:DE-NW 2026-06-11@23:10 +24 hour EU-1182', '2026-06-12 24:00'],
      ['EU:DE-NW 2026-06-15@14:20 -24 hour EU-1182', '2026-06-14 14:00'],
      ['EU:NL 2026-06-11 +3 working-day EU-1182', '2026-06-16'],
      ['EU:NL 2026-06-11 +3 working-day EU-1182 included', '2026-06-15'],
      ['DE-BY 2025-08-18 -2 working-day DE', '2025-08-13'],
      ['NL 2026-06-11 +3 working-day NL-ATW', '2026-06-15'],
    ],
  },
  {
    clause: 'the clocks are changed: the earlier end',
    cases: [
      ['EU:DE 2026-10-24@10:30 +24 hour EU-1182', '2026-10-25 10:00'],
      ['EU:DE 2026-10-23@10:30 +24 hour EU-1182', '2026-10-24 11:00'],
      ['EU:DE 2026-03-28@10:30 +24 hour EU-1182', '2026-03-29 11:00'],
      ['EU:DE 2026-03-29@10:00 -24 hour EU-1182', '2026-03-28 09:00'],
      // The night of the change is a Sunday, which this law does not count.
      ['DE-HE 2026-10-23@10:00 +24 hour DE-ZPO-HOURS', '2026-10-26 10:00 raw 2026-10-24'],
    ],
  },
];

describe.each(pairs)('$clause', ({ cases }) => {
  test.each(cases)('%s: %s', (words, expected) => {
    const [end = '', ...rest] = expected.split(' ');
    const raw = rest.includes('raw') ? rest.at(-1) : undefined;
    const time = rest.find((each) => each.includes(':'));
    const result = computed(words);
    expect(result).toMatchObject({ end, ...(raw === undefined ? {} : { rawEnd: raw }) });
    expect(result.endTime).toBe(time);
  });
});
