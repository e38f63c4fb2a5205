import type { users as shape } from '../en/users.ts';
import type { Translated } from '../shape.ts';

export const users: Translated<typeof shape> = {
  intro:
    'Iedereen die met Griffel werkt. Wie vertrekt, wordt gedeactiveerd, zodat herleidbaar blijft wat die persoon heeft gedaan.',
  add: 'Persoon toevoegen',
  back: 'Alle personen',
  search: 'Zoeken op naam of aanmeldnaam',
  showInactive: 'Ook gedeactiveerde personen tonen',
  name: 'Naam',
  login: 'Aanmeldnaam',
  loginExplain: 'Kleine letters, cijfers, punt, koppelteken, laag streepje en @. Hij kan later niet worden gewijzigd.',
  badLogin:
    'Minstens twee tekens: letters, cijfers, punt, koppelteken, laag streepje of @, te beginnen met een letter of cijfer.',
  email: 'E-mail',
  badEmail: 'Dit is geen volledig e-mailadres.',
  language: 'Taal',
  roles: 'Rollen',
  rolesExplain: 'Rollen bepalen wat iemand mag.',
  rolesMissing: 'Kies minstens één rol.',
  teams: 'Teams',
  teamsExplain:
    'Teams bepalen welke tickets iemand bereiken en welke tickets die alleen voor een team open zijn, die persoon ziet.',
  lastSignIn: 'Laatste aanmelding',
  never: 'nooit',
  state: 'Toestand',
  active: 'actief',
  inactive: 'gedeactiveerd',
  created: 'Account aangemaakt op {{date}}',
  passphrase: 'Eerste wachtzin',
  passphraseExplain:
    'Geef de nieuwe wachtzin persoonlijk of per telefoon door, niet per e-mail. Bij de volgende aanmelding moet hij worden gewijzigd.',
  nobody: 'Niemand gevonden',
  nobodyExplain: 'Wijzig de zoekopdracht of toon ook gedeactiveerde personen.',
  details: 'Gegevens',
  rights: 'Rollen en teams',
  access: 'Toegang',
  added: '{{name}} kan zich nu aanmelden.',
  self: 'Dit bent u.',
  selfExplain: 'Uw eigen wachtzin wijzigt u onder ‘Mijn account’. Alleen iemand anders kan u deactiveren.',
  saveRoles: 'Rollen opslaan',
  saveTeams: 'Teams opslaan',
  reset: {
    title: 'Wachtzin opnieuw instellen',
    titleOf: 'Wachtzin van {{name}} opnieuw instellen',
    explain:
      'Wie de eigen wachtzin is vergeten, krijgt hier een nieuwe. Een tweede persoon moet instemmen, en de betrokken persoon krijgt bericht.',
    start: 'Wachtzin opnieuw instellen…',
    done: 'De wachtzin van {{name}} is opnieuw ingesteld. Hij moet bij de volgende aanmelding worden gewijzigd.',
  },
  deactivate: {
    title: '{{name}} deactiveren',
    explain:
      'De persoon kan zich vanaf dit moment niet meer aanmelden. Diens tickets en alles wat die heeft gedaan, blijven bestaan.',
    start: 'Deactiveren…',
    reason: 'Reden',
    successor: 'Wie ziet deze tickets voortaan?',
    deadlineHeir: 'Wie neemt de termijnen over?',
    confirm: 'Deactiveren',
    done: '{{name}} is gedeactiveerd.',
    rotate:
      'Vernieuw nu de sleutel van de database, zodat een kopie van de bestanden die {{name}} eventueel heeft bewaard, niets oplevert voor nieuwe gegevens.',
    rotateNow: 'Sleutel vernieuwen',
  },
  reactivate: {
    title: '{{name}} weer activeren',
    explain: 'De persoon krijgt een nieuwe wachtzin en kan zich weer aanmelden, met dezelfde rollen en teams.',
    start: 'Weer activeren…',
    confirm: 'Weer activeren',
    done: '{{name}} kan zich weer aanmelden.',
  },
};
