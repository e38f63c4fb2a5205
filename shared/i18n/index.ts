import { createInstance } from 'i18next';
import { type Language, languages } from '../contract/values.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import type { KeyOf, MessageParams } from './shape.ts';

export { dateLocales, type Formats, formats } from './formats.ts';
export type { MessageParams } from './shape.ts';

/** A key of a sentence that exists in every language; anything else does not compile. */
export type MessageKey = KeyOf<typeof en>;
/** Says a sentence in one language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Each language's name in that language itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  da: 'Dansk',
  de: 'Deutsch',
  en: 'English',
};

/** All sentences of all languages. */
export const messages = { nl, da, de, en } as const;

const translators = new Map<Language, Translate>();

/** The sentences of one language; for the renderer (`useT`), the core, the hosts and the command line alike. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const instance = createInstance();
  // Synchronous: every sentence is part of the program, nothing is loaded.
  void instance.init({
    lng: language,
    fallbackLng: language,
    resources: { [language]: { translation: messages[language] } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const translate: Translate = (key, params) => instance.t(key, params ?? {});
  translators.set(language, translate);
  return translate;
}

/** The first of a computer's languages (`de-AT`, `da`) that Griffel speaks; English if there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languages.find((each) => each === tag.toLowerCase().split(/[-_]/u)[0]);
    if (language) return language;
  }
  return 'en';
}
