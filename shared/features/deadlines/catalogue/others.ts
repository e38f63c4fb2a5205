import { article, regulation, section } from '../sources.ts';
import { after, before, days, entry, hours, months, weeks, years } from './build.ts';
import type { Entry } from './model.ts';

const strict = { strict: true };
const dutch = 'NL-ATW';
const sixWeeks = [after(weeks(6), dutch)];
const threeMonths = [after(months(3), dutch)];

/** The Netherlands. */
export const netherlands = [
  entry('nl-objection', 'NL', 'notification', article('Awb', '6:7'), sixWeeks, strict),
  entry('nl-admin-appeal', 'NL', 'notification', article('Awb', '6:7'), sixWeeks, strict),
  entry('nl-admin-higher-appeal', 'NL', 'notification', article('Awb', '6:7'), sixWeeks, strict),
  entry('nl-civil-appeal', 'NL', 'pronouncement', article('Rv', '339', '1'), threeMonths, strict),
  entry('nl-civil-appeal-request', 'NL', 'pronouncement', article('Rv', '358', '2'), threeMonths, strict),
  entry('nl-summary-appeal', 'NL', 'pronouncement', article('Rv', '339', '2'), [after(weeks(4), dutch)], strict),
  entry('nl-default-opposition', 'NL', 'service', article('Rv', '143', '2'), [after(weeks(4), dutch)], strict),
  entry('nl-cassation', 'NL', 'pronouncement', article('Rv', '402', '1'), threeMonths, strict),
  entry('nl-cassation-request', 'NL', 'pronouncement', article('Rv', '426', '1'), threeMonths, strict),
  entry('nl-summary-cassation', 'NL', 'pronouncement', article('Rv', '402', '2'), [after(weeks(8), dutch)], strict),
  entry('nl-criminal-appeal', 'NL', 'pronouncement', article('Sv', '408', '1'), [after(days(14), dutch)], strict),
  entry('nl-bankruptcy-appeal', 'NL', 'decision', article('Fw', '67', '1'), [after(days(5), dutch)], strict),
  // No decision says that the Algemene termijnenwet moves these two.
  entry('nl-labour-claim', 'NL', 'end-of-employment', article('BW', '7:686a', '4'), [after(months(2), null)], strict),
  entry(
    'nl-labour-claim-three',
    'NL',
    'end-of-employment',
    article('BW', '7:686a', '4'),
    [after(months(3), null)],
    strict,
  ),
  entry('nl-summons', 'NL', 'hearing', article('Rv', '114'), [before(weeks(1), dutch, true)]),
  entry('nl-documents', 'NL', 'hearing', article('Awb', '8:58', '1'), [before(days(10), null, null)]),
  entry('nl-meeting-bv', 'NL', 'meeting', article('BW', '2:225'), [before(days(8), dutch, null)]),
  entry('nl-meeting-nv', 'NL', 'meeting', article('BW', '2:115', '1'), [before(days(15), dutch, null)]),
  entry('nl-meeting-listed', 'NL', 'meeting', article('BW', '2:115', '2'), [before(days(42), dutch, null)]),
  entry('nl-accounts-bv', 'NL', 'end-of-year', article('BW', '2:210', '1'), [after(months(5), dutch)]),
  entry('nl-accounts-nv', 'NL', 'end-of-year', article('BW', '2:101', '1'), [after(months(5), dutch)]),
] as const satisfies readonly Entry[];

const court = 'DK-RPL-NOROLL';

/** Denmark. */
export const denmark = [
  entry(
    'dk-civil-appeal',
    'DK',
    'pronouncement',
    section('retsplejeloven', '372', '1'),
    [after(weeks(4), court)],
    strict,
  ),
  entry('dk-civil-complaint', 'DK', 'decision', section('retsplejeloven', '394'), [after(weeks(2), court)], strict),
  entry('dk-bailiff-complaint', 'DK', 'decision', section('retsplejeloven', '586'), [after(weeks(4), court)], strict),
  entry(
    'dk-criminal-appeal',
    'DK',
    'pronouncement',
    section('retsplejeloven', '904'),
    [after(days(14), court)],
    strict,
  ),
  entry('dk-criminal-complaint', 'DK', 'decision', section('retsplejeloven', '969'), [after(days(14), court)], strict),
  entry('dk-reopening', 'DK', 'pronouncement', section('retsplejeloven', '367'), [after(weeks(4), court)], strict),
  entry('dk-defence', 'DK', 'service', section('retsplejeloven', '351'), [after(weeks(2), court)], { minimum: true }),
  entry(
    'dk-admin-complaint',
    'DK',
    'notification',
    section('miljøbeskyttelsesloven', '93'),
    [after(weeks(4), 'DK-KLAGE')],
    strict,
  ),
  entry(
    'dk-tax-complaint',
    'DK',
    'receipt',
    section('skatteforvaltningsloven', '35 a'),
    [after(months(3), null)],
    strict,
  ),
  entry('dk-limitation', 'DK', 'due', section('forældelsesloven', '3'), [after(years(3), 'DK-FORAELD')], strict),
  entry('dk-limitation-ten', 'DK', 'due', section('forældelsesloven', '5'), [after(years(10), 'DK-FORAELD')], strict),
  entry('dk-withdrawal', 'DK', 'contract', section('forbrugeraftaleloven', '19'), [after(days(14), null)], strict),
] as const satisfies readonly Entry[];

const union = 'EU-1182';

/** Acts of the Union whose periods Regulation 1182/71 counts. */
export const europe = [
  entry(
    'eu-payment-order-opposition',
    'EU',
    'service',
    regulation('1896/2006', '16', '2'),
    [after(days(30), union)],
    strict,
  ),
  entry(
    'eu-small-claims-response',
    'EU',
    'service',
    regulation('861/2007', '5', '3'),
    [after(days(30), union)],
    strict,
  ),
  entry('eu-service-refusal', 'EU', 'service', regulation('2020/1784', '12', '3'), [after(weeks(2), union)], strict),
  entry('eu-breach-notice', 'EU', 'awareness', regulation('2016/679', '33', '1'), [after(hours(72), union)], strict),
  entry('eu-data-subject-request', 'EU', 'receipt', regulation('2016/679', '12', '3'), [after(months(1), union)]),
] as const satisfies readonly Entry[];
