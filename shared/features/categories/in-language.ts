import { type Language, languages } from '../../contract/values.ts';

/** The text in the reader's language, else in any that there is. Takes the stored JSON or the parsed texts. */
export function inLanguage(texts: string | Partial<Record<Language, string>> | null, language: Language): string {
  const known: Partial<Record<Language, string>> = typeof texts === 'string' ? JSON.parse(texts) : (texts ?? {});
  return known[language] ?? known.en ?? languages.map((other) => known[other]).find((text) => text !== undefined) ?? '';
}
