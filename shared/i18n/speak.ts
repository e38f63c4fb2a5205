import { createInstance } from 'i18next';
import { type Language, languages } from '../contract/languages.ts';
import type { en } from './en/index.ts';
import type { KeyOf, MessageParams, Messages, Translated } from './shape.ts';

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

/** Says the sentences of a language; without those of the others, which a window loads only when it needs them. */
export function speaker(language: Language, sentences: Translated<typeof en>): Translate {
  return speakerOf(language, sentences);
}

/** The same for any sentences; what keys there are is for the caller to say. */
export function speakerOf(language: Language, sentences: Messages): (key: string, params?: MessageParams) => string {
  const instance = createInstance();
  // Synchronous: every sentence is part of the program, nothing is loaded.
  void instance.init({
    lng: language,
    fallbackLng: language,
    resources: { [language]: { translation: sentences } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, params) => instance.t(key, params ?? {});
}

/** The first of a computer's languages (`de-AT`, `da`) that Griffel speaks; English if there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languages.find((each) => each === tag.toLowerCase().split(/[-_]/u)[0]);
    if (language) return language;
  }
  return 'en';
}
