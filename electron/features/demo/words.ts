import type { Language } from '../../../shared/contract/values.ts';
import type { Random } from './random.ts';
import { da } from './texts/da.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';
import type { DemoTexts } from './texts/texts.ts';

export const demoTexts: Readonly<Record<Language, DemoTexts>> = { nl, da, de, en };
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', da: 'da-DK', de: 'de-DE', en: 'en-GB' };
const currencies: Readonly<Record<Language, string>> = { nl: 'EUR', da: 'DKK', de: 'EUR', en: 'GBP' };

const dates = new Map<string, Intl.DateTimeFormat>();
function written(language: Language, at: Date, options: Intl.DateTimeFormatOptions): string {
  const key = `${language}${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    dates.set(key, format);
  }
  return format.format(at);
}
const moneys = new Map<Language, Intl.NumberFormat>();
function money(language: Language, amount: number): string {
  let format = moneys.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language], { style: 'currency', currency: currencies[language] });
    moneys.set(language, format);
  }
  return format.format(amount);
}

export type Client = { name: string; email: string; phone: string };

const address = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** A person or a firm from the phone book of nowhere: addresses under `.example` reach nobody. */
export function newClient(random: Random, language: Language): Client {
  const texts = demoTexts[language];
  const last = random.pick(texts.last);
  const phone = fillNumbers(random, texts.phone);
  if (random.chance(0.25)) {
    const name = random.pick(texts.firms).replace('{last}', last);
    return { name, email: `info@${address(name)}.example`, phone };
  }
  const first = random.pick(texts.first);
  return { name: `${first} ${last}`, email: `${address(first)}.${address(last)}@post.example`, phone };
}

/** `{n3}` is a number of three digits. */
function fillNumbers(random: Random, text: string): string {
  return text.replaceAll(/\{n(\d)\}/gu, (_slot, digits: string) =>
    String(random.int(10 ** (Number(digits) - 1), 10 ** Number(digits) - 1)),
  );
}

export type Setting = {
  readonly language: Language;
  readonly client: string;
  readonly colleague: string;
  readonly at: Date;
  /** The same throughout a ticket. */
  readonly caseNumber: string;
  readonly opponent: string;
  readonly last: string;
};

/** What stays the same in all texts of one ticket. */
export function newSetting(random: Random, language: Language, client: string, colleague: string, at: Date): Setting {
  const texts = demoTexts[language];
  const year = String(at.getUTCFullYear());
  const caseNumber = fillNumbers(random, random.pick(texts.caseNumbers))
    .replace('{yyyy}', year)
    .replace('{yy}', year.slice(2));
  const opponent = random.chance(0.5)
    ? random.pick(texts.firms).replace('{last}', random.pick(texts.last))
    : `${random.pick(texts.first)} ${random.pick(texts.last)}`;
  return { language, client, colleague, at, caseNumber, opponent, last: client.split(' ').at(-1) ?? client };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Fills the slots of a text with words that fit the ticket. */
export function fill(random: Random, text: string, setting: Setting): string {
  const { language, at } = setting;
  const texts = demoTexts[language];
  const year = String(at.getUTCFullYear());
  const near = new Date(at.getTime() + random.int(-20, 20) * 86_400_000);
  const slots: Readonly<Record<string, () => string>> = {
    client: () => setting.client,
    last: () => setting.last,
    opp: () => setting.opponent,
    person: () => setting.colleague,
    az: () => setting.caseNumber,
    firm: () => random.pick(texts.firms).replace('{last}', random.pick(texts.last)),
    street: () => random.pick(texts.streets),
    city: () => random.pick(texts.cities),
    court: () => random.pick(texts.courts),
    device: () => random.pick(texts.devices),
    goods: () => random.pick(texts.goods),
    amount: () => money(language, random.int(2, 400) * 50),
    invoice: () => `${year}-${random.int(1_000, 9_999)}`,
    date: () => written(language, near, { day: 'numeric', month: 'long' }),
    month: () => written(language, near, { month: 'long' }),
    yyyy: () => year,
    yy: () => year.slice(2),
  };
  return fillNumbers(
    random,
    text.replaceAll(/\{([a-zA-Z]+)\}/gu, (slot, name: string) => {
      const small = name.charAt(0).toLowerCase() + name.slice(1);
      const word = slots[small]?.() ?? slot;
      // A slot with a capital begins a sentence.
      return small === name ? word : capital(word);
    }),
  );
}
