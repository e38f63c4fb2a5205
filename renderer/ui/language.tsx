import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/contract/values.ts';
import { dateLocales, type Formats, formats, type Translate, translator } from '../../shared/i18n/index.ts';

const Current = createContext<Language>('en');

/** Everything below speaks this language, dates and numbers too. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Current.Provider value={language}>
      <I18nProvider locale={dateLocales[language]}>{children}</I18nProvider>
    </Current.Provider>
  );
}

/** The language in use. */
export function useLanguage(): Language {
  return useContext(Current);
}

/** Says sentences in the language in use: `const t = useT(); t('common.save')`. */
export function useT(): Translate {
  return translator(useLanguage());
}

/** Dates, numbers and lists as the language in use writes them. */
export function useFormats(): Formats {
  return formats(useLanguage());
}
