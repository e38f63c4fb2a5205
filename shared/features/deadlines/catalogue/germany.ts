import type { Source } from '../sources.ts';
import { section } from '../sources.ts';
import { after, before, days, entry, hours, months, weeks, years } from './build.ts';
import type { Entry, Event, Rule } from './model.ts';

const strict = { strict: true };
const grounds = { grounds: true };

const german = <Id extends string>(
  id: Id,
  event: Event,
  source: Source,
  rules: readonly Rule[],
  more: { strict?: boolean; grounds?: boolean; minimum?: boolean } = {},
) => entry(id, 'DE', event, source, rules, more);

/** The fiction of service: until the end of 2024 the third day after posting, since then the fourth. */
function afterPosting<Id extends string>(
  id: Id,
  source: Source,
  open: 'deemed-admin' | 'deemed-tax',
  ...then: readonly Rule[]
) {
  const regime = open === 'deemed-tax' ? 'DE' : 'DE-NOROLL';
  const fiction = (count: number) => [{ ...after(days(count), regime), open }, ...then];
  return {
    ...german(id, 'posting', source, fiction(4)),
    versions: [
      { from: null, until: '2024-12-31', rules: fiction(3) },
      { from: '2025-01-01', until: null, rules: fiction(4) },
    ],
  };
}

const month = after(months(1), 'DE');
const twoMonths = after(months(2), 'DE');
const week = after(weeks(1), 'DE');
const twoWeeks = after(weeks(2), 'DE');
const clearWeek = before(weeks(1), 'DE', true);

const fiveMonths: Rule = { ...after(months(5), 'DE-NOROLL'), open: 'five-months' };
const latest = (count: number): Rule => ({ ...after(months(count), 'DE-NOROLL'), open: 'leave-complaint' });

const civil = [
  german('de-appeal', 'service', section('ZPO', '517'), [month], strict),
  // The five months fix where the month begins and do not move.
  german('de-appeal-unserved', 'pronouncement', section('ZPO', '517'), [fiveMonths, month], strict),
  german('de-appeal-grounds', 'service', section('ZPO', '520', '2'), [twoMonths], grounds),
  german('de-revision', 'service', section('ZPO', '548'), [month], strict),
  german('de-revision-grounds', 'service', section('ZPO', '551', '2'), [twoMonths], grounds),
  german('de-leave-complaint', 'service', section('ZPO', '544', '3'), [month], strict),
  german('de-leave-complaint-grounds', 'service', section('ZPO', '544', '4'), [twoMonths], grounds),
  german('de-leave-complaint-unserved', 'pronouncement', section('ZPO', '544', '3'), [latest(6)], strict),
  german('de-leave-complaint-grounds-unserved', 'pronouncement', section('ZPO', '544', '4'), [latest(7)], grounds),
  german('de-immediate-complaint', 'service', section('ZPO', '569', '1'), [twoWeeks], strict),
  german('de-legal-complaint', 'service', section('ZPO', '575', '1'), [month], strict),
  german('de-default-objection', 'service', section('ZPO', '339', '1'), [twoWeeks], strict),
  german('de-default-objection-abroad', 'service', section('ZPO', '339', '2'), [month], strict),
  german('de-payment-order-objection', 'service', section('ZPO', '692', '1'), [twoWeeks]),
  german('de-defence-notice', 'service', section('ZPO', '276', '1'), [twoWeeks], strict),
  german('de-statement-of-defence', 'service', section('ZPO', '276', '1'), [twoWeeks, { ...twoWeeks, extends: true }], {
    minimum: true,
  }),
  german('de-reinstatement', 'obstacle-gone', section('ZPO', '234', '1'), [twoWeeks]),
  german('de-reinstatement-grounds', 'obstacle-gone', section('ZPO', '234', '1'), [month]),
  german('de-reinstatement-latest', 'missed-end', section('ZPO', '234', '3'), [after(years(1), 'DE-NOROLL')]),
  german('de-summons', 'hearing', section('ZPO', '217'), [clearWeek]),
  german('de-summons-no-counsel', 'hearing', section('ZPO', '217'), [before(days(3), 'DE', true)]),
  german('de-time-to-answer', 'hearing', section('ZPO', '274', '3'), [before(weeks(2), 'DE', true)]),
  german('de-brief', 'hearing', section('ZPO', '132', '1'), [clearWeek]),
  german('de-reply-brief', 'hearing', section('ZPO', '132', '2'), [before(days(3), 'DE', true)]),
  german('de-bill-summons', 'hearing', section('ZPO', '604', '2'), [before(hours(24), 'DE-ZPO-HOURS', null)]),
] as const;

const labourAndFamily = [
  german('de-labour-default-objection', 'service', section('ArbGG', '59'), [week], strict),
  german('de-labour-appeal', 'service', section('ArbGG', '66', '1'), [month], strict),
  german('de-labour-appeal-grounds', 'service', section('ArbGG', '66', '1'), [twoMonths], grounds),
  german('de-dismissal-protection', 'dismissal', section('KSchG', '4'), [after(weeks(3), 'DE')]),
  german('de-family-complaint', 'notification', section('FamFG', '63', '1'), [month]),
  german('de-family-complaint-interim', 'notification', section('FamFG', '63', '2'), [twoWeeks]),
] as const;

const publicLaw = [
  german('de-admin-objection', 'notification', section('VwGO', '70', '1'), [month]),
  german('de-admin-action', 'service', section('VwGO', '74', '1'), [month]),
  german('de-admin-no-instruction', 'notification', section('VwGO', '58', '2'), [after(years(1), 'DE')]),
  afterPosting('de-admin-deemed', section('VwVfG', '41', '2'), 'deemed-admin'),
  afterPosting('de-admin-deemed-objection', section('VwGO', '70', '1'), 'deemed-admin', month),
  german('de-tax-objection', 'notification', section('AO', '355', '1'), [month]),
  afterPosting('de-tax-deemed', section('AO', '122', '2'), 'deemed-tax'),
  afterPosting('de-tax-deemed-objection', section('AO', '355', '1'), 'deemed-tax', month),
  german('de-tax-action', 'notification', section('FGO', '47', '1'), [month]),
  german('de-social-action', 'notification', section('SGG', '87', '1'), [month]),
  german('de-social-action-abroad', 'notification', section('SGG', '87', '1'), [after(months(3), 'DE')]),
] as const;

const criminal = [
  german('de-criminal-appeal', 'pronouncement', section('StPO', '314', '1'), [week]),
  german('de-criminal-revision', 'pronouncement', section('StPO', '341', '1'), [week]),
  german('de-criminal-complaint', 'notification', section('StPO', '311', '2'), [week]),
  german('de-penalty-order-objection', 'service', section('StPO', '410', '1'), [twoWeeks]),
  german('de-criminal-summons', 'hearing', section('StPO', '217', '1'), [clearWeek]),
] as const;

const company = [
  german('de-meeting-notice', 'meeting', section('AktG', '123', '1'), [before(days(30), 'DE-AKTG', true)]),
  german('de-meeting-registration', 'meeting', section('AktG', '123', '2'), [before(days(6), 'DE-AKTG', true)]),
  german('de-counter-motion', 'meeting', section('AktG', '126', '1'), [before(days(14), 'DE-AKTG', true)]),
] as const;

/** Germany: the periods of an office's day. */
export const germany = [
  ...civil,
  ...labourAndFamily,
  ...publicLaw,
  ...criminal,
  ...company,
] as const satisfies readonly Entry[];
