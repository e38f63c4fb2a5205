import type { Language } from '../../contract/values.ts';

/** What an appointment, a contact or a task consists of, besides its text. */
export const mailFieldNames = [
  'start',
  'end',
  'location',
  'recurrence',
  'timeZone',
  'attendees',
  'fullName',
  'jobTitle',
  'department',
  'company',
  'email',
  'phone',
  'mobile',
  'fax',
  'address',
  'website',
  'dueDate',
  'votingOptions',
  'votingResponse',
] as const;
export type MailFieldName = (typeof mailFieldNames)[number];

export type MailField = { readonly field: MailFieldName; readonly value: string };

type Words = {
  readonly fields: { readonly [name in MailFieldName]: string };
  /** One and many, for recurrences. */
  readonly units: { readonly [unit in Unit]: readonly [one: string, many: string] };
  every(interval: number, unit: readonly [one: string, many: string]): string;
  until(date: string): string;
  times(count: string): string;
};
type Unit = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

const words: { readonly [language in Language]: Words } = {
  en: {
    fields: {
      start: 'Start',
      end: 'End',
      location: 'Place',
      recurrence: 'Repeats',
      timeZone: 'Time zone',
      attendees: 'Attendees',
      fullName: 'Name',
      jobTitle: 'Position',
      department: 'Department',
      company: 'Company',
      email: 'E-mail',
      phone: 'Telephone',
      mobile: 'Mobile phone',
      fax: 'Fax',
      address: 'Address',
      website: 'Website',
      dueDate: 'Due',
      votingOptions: 'Options to vote on',
      votingResponse: 'Vote',
    },
    units: {
      DAILY: ['day', 'days'],
      WEEKLY: ['week', 'weeks'],
      MONTHLY: ['month', 'months'],
      YEARLY: ['year', 'years'],
    },
    every: (interval, [one, many]) => (interval === 1 ? `every ${one}` : `every ${interval} ${many}`),
    until: (date) => ` until ${date}`,
    times: (count) => `, ${count} times`,
  },
  nl: {
    fields: {
      start: 'Begin',
      end: 'Einde',
      location: 'Plaats',
      recurrence: 'Herhaling',
      timeZone: 'Tijdzone',
      attendees: 'Deelnemers',
      fullName: 'Naam',
      jobTitle: 'Functie',
      department: 'Afdeling',
      company: 'Bedrijf',
      email: 'E-mail',
      phone: 'Telefoon',
      mobile: 'Mobiel',
      fax: 'Fax',
      address: 'Adres',
      website: 'Website',
      dueDate: 'Gereed op',
      votingOptions: 'Keuzemogelijkheden',
      votingResponse: 'Stem',
    },
    units: {
      DAILY: ['dag', 'dagen'],
      WEEKLY: ['week', 'weken'],
      MONTHLY: ['maand', 'maanden'],
      YEARLY: ['jaar', 'jaar'],
    },
    every: (interval, [one, many]) =>
      interval === 1 ? `${one === 'jaar' ? 'elk' : 'elke'} ${one}` : `elke ${interval} ${many}`,
    until: (date) => ` tot en met ${date}`,
    times: (count) => `, ${count} keer`,
  },
  da: {
    fields: {
      start: 'Start',
      end: 'Slut',
      location: 'Sted',
      recurrence: 'Gentages',
      timeZone: 'Tidszone',
      attendees: 'Deltagere',
      fullName: 'Navn',
      jobTitle: 'Stilling',
      department: 'Afdeling',
      company: 'Firma',
      email: 'E-mail',
      phone: 'Telefon',
      mobile: 'Mobil',
      fax: 'Fax',
      address: 'Adresse',
      website: 'Hjemmeside',
      dueDate: 'Forfalder',
      votingOptions: 'Valgmuligheder',
      votingResponse: 'Stemme',
    },
    units: {
      DAILY: ['dag', 'dag'],
      WEEKLY: ['uge', 'uge'],
      MONTHLY: ['måned', 'måned'],
      YEARLY: ['år', 'år'],
    },
    every: (interval, [one]) => {
      const article = one === 'år' ? 'hvert' : 'hver';
      return interval === 1 ? `${article} ${one}` : `${article} ${interval}. ${one}`;
    },
    until: (date) => ` til og med ${date}`,
    times: (count) => `, ${count} gange`,
  },
  de: {
    fields: {
      start: 'Beginn',
      end: 'Ende',
      location: 'Ort',
      recurrence: 'Wiederholung',
      timeZone: 'Zeitzone',
      attendees: 'Teilnehmende',
      fullName: 'Name',
      jobTitle: 'Position',
      department: 'Abteilung',
      company: 'Firma',
      email: 'E-Mail',
      phone: 'Telefon',
      mobile: 'Mobiltelefon',
      fax: 'Fax',
      address: 'Adresse',
      website: 'Website',
      dueDate: 'Fällig',
      votingOptions: 'Abstimmungsmöglichkeiten',
      votingResponse: 'Stimme',
    },
    units: {
      DAILY: ['jeden Tag', 'Tage'],
      WEEKLY: ['jede Woche', 'Wochen'],
      MONTHLY: ['jeden Monat', 'Monate'],
      YEARLY: ['jedes Jahr', 'Jahre'],
    },
    every: (interval, [one, many]) => (interval === 1 ? one : `alle ${interval} ${many}`),
    until: (date) => ` bis ${date}`,
    times: (count) => `, ${count}-mal`,
  },
};

/** One line a field, in the given language. */
export function textOfFields(fields: readonly MailField[], language: Language): string {
  const say = words[language];
  return fields.map(({ field, value }) => `${say.fields[field]}: ${readable(field, value, say)}`).join('\n');
}

function readable(field: MailFieldName, value: string, say: Words): string {
  if (field === 'start' || field === 'end' || field === 'dueDate') {
    return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/u, '$1 $2 UTC');
  }
  return field === 'recurrence' ? recurrence(value, say) : value.replace(/\s*\r?\n\s*/gu, ', ');
}

/** A recurrence rule as RFC 5545 writes it: frequency, interval, and how long. */
function recurrence(rule: string, say: Words): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const unit = say.units[parts.get('FREQ') as Unit];
  if (!unit) return rule;
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return (
    say.every(Number(parts.get('INTERVAL') ?? '1'), unit) +
    (until === undefined ? '' : say.until(until)) +
    (count === undefined ? '' : say.times(count))
  );
}
