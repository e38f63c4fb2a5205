import type { QueryName } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { catalogue, type EntryId } from '../../../shared/features/deadlines/catalogue/index.ts';
import type { Event } from '../../../shared/features/deadlines/catalogue/model.ts';
import { dateOf, dayOf, weekdayOf } from '../../../shared/features/deadlines/civil.ts';
import { type Desk, reckon } from '../../../shared/features/deadlines/reckon.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { BatchCall, Core } from '../../core/index.ts';
import { demoAdministrator, people } from './people.ts';
import { Random } from './random.ts';

const day = 86_400_000;
const lawyers: readonly string[] = ['brandt', 'hoffmann', 'vandijk', 'nielsen', 'whitfield'];
/** Who enters and who checks, by the language of the lawyer. */
const clerks: { readonly [language in Language]: readonly [string, string] } = {
  de: ['krueger', 'weiss'],
  nl: ['mulder', 'smit'],
  da: ['hansen', 'mulder'],
  en: ['obrien', 'krueger'],
};
const types: { readonly [language in Language]: readonly EntryId[] } = {
  de: [
    'de-appeal',
    'de-appeal-grounds',
    'de-dismissal-protection',
    'de-admin-objection',
    'de-default-objection',
    'de-labour-appeal-grounds',
  ],
  nl: ['nl-objection', 'nl-civil-appeal', 'nl-summary-appeal', 'nl-admin-appeal', 'nl-default-opposition'],
  da: ['dk-civil-appeal', 'dk-civil-complaint', 'dk-admin-complaint', 'dk-defence'],
  en: ['eu-payment-order-opposition', 'eu-small-claims-response', 'eu-data-subject-request'],
};
const regions: { readonly [language in Language]: string } = { de: 'DE-HH', nl: 'NL', da: 'DK', en: 'NL' };
type Words = { handed: string; set: string; sent: string; twice: string; asked: string; hand: string; call: string };
const words: { readonly [language in Language]: Words } = {
  de: {
    handed: 'Empfangsbekenntnis zurückgesandt',
    set: 'Vom Gericht gesetzt',
    sent: 'Über das Anwaltspostfach eingereicht, Eingang bestätigt',
    twice: 'Doppelt eingetragen',
    asked: 'Fristverlängerung beim Gericht beantragt',
    hand: 'Stellungnahme zum Gutachten',
    call: 'Rückruf bei der Mandantschaft',
  },
  nl: {
    handed: 'Uitspraak per post ontvangen',
    set: 'Door de rechtbank bepaald',
    sent: 'Ingediend via het webportaal, ontvangst bevestigd',
    twice: 'Dubbel ingevoerd',
    asked: 'Uitstel gevraagd aan de rechtbank',
    hand: 'Reactie op het deskundigenbericht',
    call: 'Cliënt terugbellen',
  },
  da: {
    handed: 'Dommen er modtaget digitalt',
    set: 'Fastsat af retten',
    sent: 'Indleveret på minretssag.dk, kvittering modtaget',
    twice: 'Indført to gange',
    asked: 'Bedt retten om udsættelse',
    hand: 'Bemærkninger til skønserklæringen',
    call: 'Ringe tilbage til klienten',
  },
  en: {
    handed: 'Served by registered post',
    set: 'Set by the court',
    sent: 'Sent by registered mail, receipt kept',
    twice: 'Entered twice',
    asked: 'Asked the court for more time',
    hand: 'Comments on the expert’s report',
    call: 'Call the client back',
  },
};
/** Where each lawyer's deadlines end, in working days from now, and what became of them. */
const fates = [
  { in: -6, now: 'signed_off' },
  { in: -3, now: 'signed_off' },
  { in: 0, now: 'signed_off' },
  { in: 0, now: 'checked' },
  { in: 1, now: 'checked' },
  { in: 3, now: 'checked', kind: 'follow_up' },
  { in: 4, now: 'unchecked' },
  { in: 6, now: 'struck' },
  { in: 9, now: 'checked', by: 'hand' },
  { in: 14, now: 'extended', by: 'hand' },
  { in: 21, now: 'checked' },
  { in: 33, now: 'unchecked' },
] as const;
type Fate = {
  in: number;
  now: 'checked' | 'unchecked' | 'signed_off' | 'struck' | 'extended';
  kind?: 'follow_up';
  by?: 'hand';
};
type Row = { id: string; version: number };

/** The working day so many working days from another; today's own, where it is a day of rest, is the one after it. */
function workingDay(from: string, steps: number): string {
  let found = dayOf(from) ?? 0;
  const rests = () => weekdayOf(found) === 0 || weekdayOf(found) === 6;
  if (steps !== 0) for (let left = Math.abs(steps); left > 0; left -= rests() ? 0 : 1) found += Math.sign(steps);
  while (rests()) found += steps < 0 ? -1 : 1;
  return dateOf(found);
}

/** The event after which a type ends on a day, as late as it can be; null where no event gives that day. */
function triggerFor(type: EntryId, region: string, end: string, desk: Desk) {
  const event = catalogue.find(({ id }) => id === type)?.event as Event;
  for (let back = 1; back < 200; back++) {
    const trigger = { date: dateOf((dayOf(end) ?? 0) - back), time: null, event, note: '' };
    const outcome = reckon({ kind: 'catalogue', type, region }, trigger, desk);
    if (outcome.ok && outcome.end === end) return trigger;
  }
  return null;
}

type Story = {
  random: Random;
  language: Language;
  fate: Fate;
  end: string;
  place: { ticket: string | null; matter: string | null };
  ids: { lawyer: string; deputy: string; clerk: string; checker: string };
  desk: Desk;
  now: Date;
};

function entry({ random, language, fate, end, place, ids, desk }: Story) {
  const said = words[language];
  const t = translator(language);
  const type = random.pick(types[language]);
  const region = regions[language];
  const trigger = fate.by || fate.kind ? null : triggerFor(type, region, end, desk);
  const care = { responsible: ids.lawyer, deputy: random.chance(0.6) ? ids.deputy : null };
  const item = trigger
    ? { ...care, title: t(`deadlineCatalogue.type.${type}`), basis: { kind: 'catalogue', type, region } }
    : {
        ...care,
        title: fate.kind ? said.call : said.hand,
        basis: { kind: 'manual', end, reason: fate.kind ? '' : said.set },
      };
  return {
    kind: fate.kind ?? 'deadline',
    ...place,
    trigger: trigger && { ...trigger, note: said.handed },
    items: [item],
  };
}

/** Enters one deadline some time ago, and does with it what became of it since. */
async function tell(call: BatchCall, story: Story): Promise<void> {
  const { random, language, fate, end, ids, now } = story;
  const said = words[language];
  const input = entry(story);
  const begun = input.trigger ? Date.parse(`${input.trigger.date}T09:00:00Z`) + random.int(5, 40) * 60_000 : 0;
  const entered = Math.min(now.getTime() - day / 2, Math.max(begun, now.getTime() - random.int(4, 20) * day));
  const later = (hours: number) => new Date(Math.min(now.getTime(), entered + hours * 3_600_000)).toISOString();
  const { rows } = (await call('deadline.enter', input, ids.clerk, later(0))) as { rows: [Row] };
  let [row] = rows;
  const act = async (operation: Parameters<BatchCall>[0], more: object, by: string, at: string) => {
    row = (await call(operation, { id: row.id, version: row.version, ...more }, by, at)) as Row;
  };
  if (fate.now !== 'unchecked' && !fate.kind) await act('deadline.check', {}, ids.checker, later(2));
  if (fate.now === 'signed_off')
    await act('deadline.signOff', { proof: { kind: 'reason', reason: said.sent } }, ids.lawyer, later(4));
  if (fate.now === 'struck') await act('deadline.strike', { reason: said.twice }, ids.lawyer, later(3));
  if (fate.now === 'extended') {
    const extension = { kind: 'day', end: workingDay(end, 20) };
    await act('deadline.extend', { extension, reason: said.asked }, ids.clerk, later(5));
  }
}

type Listed = {
  id: string;
  lawyer?: { id: string } | null;
  assignee?: { id: string } | null;
  confidentiality?: string;
};

async function rowsOf(core: Core, operation: QueryName, input: unknown): Promise<Listed[]> {
  const result = await core.call(operation, input as never);
  if (!result.ok) throw new Refusal(result.error.code, result.error.params);
  return (result.value as { rows: Listed[] }).rows;
}

/** Some sixty deadlines of five lawyers, in their matters and tickets: past, due today, one overdue, and in the weeks to come. */
export async function fillDeadlines(core: Core, seed: string, now: Date): Promise<void> {
  const directory = (await rowsOf(core, 'user.directory', {})) as { id: string; login?: string }[];
  const idOf = (login: string) => directory.find((each) => each.login === login)?.id ?? '';
  const newest = { cursor: null, limit: 200 };
  const order = { sort: 'updatedAt', direction: 'desc' } as const;
  const matters = await rowsOf(core, 'matter.list', { status: ['open'], ...order, ...newest });
  const tickets = await rowsOf(core, 'ticket.list', {
    list: 'all',
    filter: {},
    order: { ...order, group: null },
    ...newest,
  });
  const today = now.toISOString().slice(0, 10);
  const desk = { country: 'DE', region: 'DE-HH', today };
  await core.batch(async (call) => {
    for (const person of people.filter(({ login }) => lawyers.includes(login))) {
      const { language, login } = person;
      const lawyer = idOf(login);
      if (lawyer === '') continue;
      const random = new Random(`${seed}/deadlines/${login}`);
      const [clerk, checker] = clerks[language];
      const colleague = people.find((each) => each !== person && each.language === language && each.role === 'lawyer');
      const ids = { lawyer, deputy: idOf(colleague?.login ?? 'brandt'), clerk: idOf(clerk), checker: idOf(checker) };
      const ownMatters = matters.filter((each) => each.lawyer?.id === lawyer);
      const ownTickets = tickets.filter((each) => each.assignee?.id === lawyer && each.confidentiality === 'office');
      const list: readonly Fate[] = login === 'brandt' ? [...fates, { in: -2, now: 'checked' }] : fates;
      for (const fate of list) {
        const onTicket = ownTickets.length > 0 && (ownMatters.length === 0 || random.chance(0.4));
        const matter = onTicket || ownMatters.length === 0 ? null : random.pick(ownMatters).id;
        const place = { ticket: onTicket ? random.pick(ownTickets).id : null, matter };
        await tell(call, { random, language, fate, end: workingDay(today, fate.in), place, ids, desk, now });
      }
    }
    // A lawyer is on holiday, and her colleague stands in.
    const away = { person: idOf('aydin'), from: today, until: workingDay(today, 8), deputy: idOf('brandt') };
    if (away.person !== '' && away.deputy !== '') await call('absence.enter', away, away.person, now.toISOString());
    const control = { person: idOf('krueger'), deputy: idOf('vandijk'), closings: [] };
    const administrator = idOf(demoAdministrator.login);
    if (administrator !== '' && control.person !== '' && control.deputy !== '')
      await call('deadline.setEvening', { version: 1, ...control }, administrator, now.toISOString());
  });
}
