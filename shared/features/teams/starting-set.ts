import type { Language } from '../../contract/values.ts';

/** The teams an office starts with, named in its own language; it can rename, add and switch off. */
export const startingTeams = {
  secretariat: { nl: 'Secretariaat', da: 'Sekretariat', de: 'Sekretariat', en: 'Secretariat' },
  lawyers: { nl: 'Advocaten', da: 'Advokater', de: 'Anwaltschaft', en: 'Lawyers' },
  it: { nl: 'IT', da: 'It', de: 'IT', en: 'IT' },
  hr: { nl: 'Personeelszaken', da: 'HR', de: 'Personal', en: 'HR' },
} as const satisfies Record<string, Record<Language, string>>;
export type StartingTeam = keyof typeof startingTeams;
