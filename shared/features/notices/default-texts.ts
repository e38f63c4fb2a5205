import { type Language, languages } from '../../contract/values.ts';
import { da } from './default/da.ts';
import { de } from './default/de.ts';
import { en } from './default/en.ts';
import { nl } from './default/nl.ts';

const texts: Readonly<Record<Language, string>> = { nl, da, de, en };

/** Text of the office inside Markdown: shown as it was typed, whatever signs it holds. */
function literal(value: string): string {
  return value.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}

/** The privacy notice (GDPR art. 13 and 14) that an office starts with, in every language, with its own name and address. */
export function defaultNoticeTexts(office: { name: string; address: string }): Record<Language, string> {
  const lines = office.address.split('\n').map(literal).filter(Boolean);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      texts[language]
        // A heading's next lines would run together in Markdown: two blanks at a line's end keep the break.
        .replaceAll('{{office}}\n{{address}}\n', () => `${[literal(office.name), ...lines].join('  \n')}\n`)
        .replaceAll('{{office}}', () => literal(office.name)),
    ]),
  ) as Record<Language, string>;
}
