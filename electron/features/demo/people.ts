import type { Language } from '../../../shared/contract/values.ts';
import type { StartingTeam } from '../../../shared/features/teams/starting-set.ts';
import type { StartingRole } from '../../../shared/permissions/catalogue.ts';

export type DemoTeam = StartingTeam | 'property' | 'employment';
export type DemoPerson = {
  readonly login: string;
  readonly name: string;
  readonly language: Language;
  readonly role: StartingRole;
  readonly teams: readonly DemoTeam[];
};

/** Teams that a demo office has besides those every office starts with. */
export const extraTeams: { readonly [team in Exclude<DemoTeam, StartingTeam>]: Readonly<Record<Language, string>> } = {
  property: {
    nl: 'Huur en vastgoed',
    da: 'Leje og fast ejendom',
    de: 'Miete und Immobilien',
    en: 'Property and tenancy',
  },
  employment: { nl: 'Arbeidsrecht', da: 'Ansættelsesret', de: 'Arbeitsrecht', en: 'Employment' },
};

/** The administrator of an office that is founded as a demo. */
export const demoAdministrator = { login: 'admin', name: 'Torben Lindqvist' };

const person = (
  login: string,
  name: string,
  language: Language,
  role: StartingRole,
  ...teams: DemoTeam[]
): DemoPerson => ({ login, name, language, role, teams });

/** The people of a demo office besides its administrator. The sign-in screen names the first four (shared/features/session/demo.ts). */
export const people: readonly DemoPerson[] = [
  person('brandt', 'Katharina Brandt', 'de', 'lawyer', 'lawyers', 'property'),
  person('vandijk', 'Sanne van Dijk', 'nl', 'secretary', 'secretariat'),
  person('jensen', 'Mette Jensen', 'da', 'hr', 'hr'),
  person('visser', 'Bram Visser', 'nl', 'dataProtection', 'lawyers'),
  person('hoffmann', 'Jonas Hoffmann', 'de', 'lawyer', 'lawyers', 'employment'),
  person('aydin', 'Deniz Aydın', 'de', 'lawyer', 'lawyers', 'property'),
  person('bakker', 'Lieke Bakker', 'nl', 'lawyer', 'lawyers', 'employment'),
  person('degroot', 'Ruben de Groot', 'nl', 'lawyer', 'lawyers', 'property'),
  person('nielsen', 'Anders Nielsen', 'da', 'lawyer', 'lawyers', 'property'),
  person('soerensen', 'Freja Sørensen', 'da', 'lawyer', 'lawyers', 'employment'),
  person('whitfield', 'Eleanor Whitfield', 'en', 'lawyer', 'lawyers'),
  person('krueger', 'Petra Krüger', 'de', 'secretary', 'secretariat'),
  person('weiss', 'Ulrike Weiß', 'de', 'secretary', 'secretariat', 'property'),
  person('mulder', 'Femke Mulder', 'nl', 'secretary', 'secretariat'),
  person('smit', 'Daan Smit', 'nl', 'secretary', 'secretariat', 'employment'),
  person('hansen', 'Lone Hansen', 'da', 'secretary', 'secretariat'),
  person('obrien', 'Niamh O’Brien', 'en', 'secretary', 'secretariat'),
  person('peeters', 'Joris Peeters', 'nl', 'secretary', 'it'),
  person('schubert', 'Lukas Schubert', 'de', 'secretary', 'it'),
  person('kramer', 'Inge Kramer', 'de', 'hr', 'hr'),
  person('lorenz', 'Mia Lorenz', 'de', 'trainee', 'lawyers'),
  person('deboer', 'Tim de Boer', 'nl', 'trainee', 'lawyers'),
  person('christensen', 'Emil Christensen', 'da', 'trainee', 'secretariat'),
  person('clarke', 'Oliver Clarke', 'en', 'trainee', 'lawyers'),
];
