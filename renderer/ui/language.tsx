import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/contract/values.ts';
import { dateLocales, type Formats, formats, speaker, type Translate } from '../../shared/i18n/speak.ts';

const sentences = {
  nl: async () => (await import('../../shared/i18n/nl/index.ts')).nl,
  da: async () => (await import('../../shared/i18n/da/index.ts')).da,
  de: async () => (await import('../../shared/i18n/de/index.ts')).de,
  en: async () => (await import('../../shared/i18n/en/index.ts')).en,
} as const;
const learned = new Map<Language, Translate>();

/** Loads the sentences of a language, once. */
export async function learn(language: Language): Promise<void> {
  if (!learned.has(language)) learned.set(language, speaker(language, await sentences[language]()));
}

const Current = createContext<Language>('en');

/** Everything below speaks this language, dates and numbers too; the one before as long as this one is on its way. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [before, setBefore] = useState({ language });
  const spoken = learned.has(language) ? language : before.language;
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  useEffect(() => {
    let current = true;
    // A new object, since this is drawn anew also where the first language of all had to be waited for.
    void learn(language).then(() => current && setBefore({ language }));
    return () => {
      current = false;
    };
  }, [language]);
  if (!learned.has(spoken)) return null;
  return (
    <Current.Provider value={spoken}>
      <I18nProvider locale={dateLocales[spoken]}>{children}</I18nProvider>
    </Current.Provider>
  );
}

/** The language in use. */
export function useLanguage(): Language {
  return useContext(Current);
}

/** Says sentences in the language in use: `const t = useT(); t('common.save')`. */
export function useT(): Translate {
  const language = useLanguage();
  const say = learned.get(language);
  if (!say) throw new Error(`nothing is known of ${language}`);
  return say;
}

/** Dates, numbers and lists as the language in use writes them. */
export function useFormats(): Formats {
  return formats(useLanguage());
}
