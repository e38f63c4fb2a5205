/** Where a rule stands. `at` is the section or article, `part` its paragraph; a decision has its docket number instead. */
type Cited =
  | { readonly kind: 'section' | 'article'; readonly law: string; readonly at: string; readonly part?: string }
  | { readonly kind: 'decision'; readonly court: string; readonly at: string }
  | { readonly kind: 'regulation'; readonly law: string; readonly at: string; readonly part?: string };

/** `compare`: nothing says it for just this period; these say it for others. */
export type Source = Cited | { readonly kind: 'compare'; readonly others: readonly Cited[] };

/** § of a statute. */
export const section = (law: string, at: string, part?: string): Cited =>
  part === undefined ? { kind: 'section', law, at } : { kind: 'section', law, at, part };
/** Article of a statute. */
export const article = (law: string, at: string, part?: string): Cited =>
  part === undefined ? { kind: 'article', law, at } : { kind: 'article', law, at, part };
/** An act of the Union by its number, which is the same in all languages. */
export const regulation = (law: string, at: string, part?: string): Cited =>
  part === undefined ? { kind: 'regulation', law, at } : { kind: 'regulation', law, at, part };
const decision = (court: string, at: string): Cited => ({ kind: 'decision', court, at });

const hr2017 = decision('Hoge Raad', 'ECLI:NL:HR:2017:2225');
const awb68 = article('Awb', '6:8', '1');
const dkWeeks = decision('Højesteret', 'BS-18290/2023');
const dkDays = decision('Højesteret', '145/2018');

/** Every source that a step can name. */
export const sources = {
  bgb187Excluded: section('BGB', '187', '1'),
  bgb187Included: section('BGB', '187', '2'),
  bgb188Days: section('BGB', '188', '1'),
  bgb188: section('BGB', '188', '2'),
  bgb188MonthEnd: section('BGB', '188', '3'),
  bgb190: section('BGB', '190'),
  bgb193: section('BGB', '193'),
  zpo217: section('ZPO', '217'),
  zpo222: section('ZPO', '222', '2'),
  zpo222Hours: section('ZPO', '222', '3'),
  zpo224: section('ZPO', '224', '3'),
  zpo517: section('ZPO', '517'),
  zpo544: section('ZPO', '544'),
  bghExtension: decision('BGH', 'IX ZB 198/04'),
  vwvfg31Hours: section('VwVfG', '31', '6'),
  vwvfg41: section('VwVfG', '41', '2'),
  vwvfg31Rest: section('VwVfG', '31', '3'),
  ao108: section('AO', '108', '3'),
  ao122: section('AO', '122', '2'),
  aktg121: section('AktG', '121', '7'),
  atw1: article('Algemene termijnenwet', '1', '1'),
  atw1Back: article('Algemene termijnenwet', '1', '2'),
  atw2: article('Algemene termijnenwet', '2'),
  atw3: article('Algemene termijnenwet', '3'),
  atw3Equated: article('Algemene termijnenwet', '3', '3'),
  atw4: article('Algemene termijnenwet', '4'),
  rv114: article('Rv', '114'),
  awb858: article('Awb', '8:58'),
  hr2017,
  dutchCounting: { kind: 'compare', others: [awb68, hr2017] },
  bw7686a: article('BW', '7:686a', '4'),
  dkNotExtended: decision('Højesteret', '293/2011'),
  danishCounting: { kind: 'compare', others: [dkWeeks, dkDays] },
  dkComplaint: section('miljøbeskyttelsesloven', '93'),
  dkLimitationStart: section('forældelsesloven', '27', '1'),
  dkLimitationEnd: section('forældelsesloven', '27', '2'),
  euHolidays: regulation('1182/71', '2', '1'),
  euWorkingDays: regulation('1182/71', '2', '2'),
  euStart: regulation('1182/71', '3', '1'),
  euCount: regulation('1182/71', '3', '2'),
  euRoll: regulation('1182/71', '3', '4'),
  euTwoDays: regulation('1182/71', '3', '5'),
} as const;
