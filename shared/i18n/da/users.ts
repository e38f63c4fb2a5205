import type { users as shape } from '../en/users.ts';
import type { Translated } from '../shape.ts';

export const users: Translated<typeof shape> = {
  intro:
    'Alle, der arbejder med Griffel. Den, der holder op, deaktiveres, så det stadig kan følges, hvad vedkommende har gjort.',
  add: 'Tilføj person',
  back: 'Alle personer',
  search: 'Søg på navn eller brugernavn',
  showInactive: 'Vis også deaktiverede personer',
  name: 'Navn',
  login: 'Brugernavn',
  loginExplain: 'Små bogstaver, cifre, punktum, bindestreg, understregning og @. Det kan ikke ændres senere.',
  badLogin:
    'Mindst to tegn: bogstaver, cifre, punktum, bindestreg, understregning eller @, først et bogstav eller ciffer.',
  email: 'E-mail',
  badEmail: 'Det er ikke en fuldstændig e-mailadresse.',
  language: 'Sprog',
  roles: 'Roller',
  rolesExplain: 'Roller afgør, hvad nogen må.',
  rolesMissing: 'Vælg mindst én rolle.',
  teams: 'Team',
  teamsExplain:
    'Team afgør, hvilke tickets der når frem til nogen, og hvilke tickets, der kun er åbne for et team, personen ser.',
  lastSignIn: 'Sidst logget ind',
  never: 'aldrig',
  state: 'Tilstand',
  active: 'aktiv',
  inactive: 'deaktiveret',
  created: 'Konto oprettet den {{date}}',
  passphrase: 'Første adgangssætning',
  passphraseExplain:
    'Giv den nye adgangssætning personligt eller pr. telefon, ikke pr. e-mail. Den skal skiftes, næste gang personen logger ind.',
  nobody: 'Ingen fundet',
  nobodyExplain: 'Ret søgningen, eller vis også deaktiverede personer.',
  details: 'Oplysninger',
  rights: 'Roller og team',
  access: 'Adgang',
  added: '{{name}} kan nu logge ind.',
  self: 'Det er dig.',
  selfExplain: 'Din egen adgangssætning skifter du under »Min konto«. Kun en anden kan deaktivere dig.',
  saveRoles: 'Gem roller',
  saveTeams: 'Gem team',
  reset: {
    title: 'Nulstil adgangssætning',
    titleOf: 'Nulstil adgangssætningen for {{name}}',
    explain:
      'Den, der har glemt sin adgangssætning, får en ny her. En anden person skal godkende det, og den berørte person får besked.',
    start: 'Nulstil adgangssætningen…',
    done: 'Adgangssætningen for {{name}} er nulstillet. Den skal skiftes, næste gang personen logger ind.',
  },
  deactivate: {
    title: 'Deaktivér {{name}}',
    explain:
      'Personen kan fra nu af ikke længere logge ind. Personens tickets og alt, hvad personen har gjort, består.',
    start: 'Deaktivér…',
    reason: 'Begrundelse',
    successor: 'Hvem ser disse tickets fra nu af?',
    deadlineHeir: 'Hvem overtager fristerne?',
    confirm: 'Deaktivér',
    done: '{{name}} er deaktiveret.',
    rotate:
      'Forny databasens nøgle nu, så en kopi af filerne, som {{name}} måtte have beholdt, ikke kan bruges til nye oplysninger.',
    rotateNow: 'Forny nøglen',
  },
  reactivate: {
    title: 'Aktivér {{name}} igen',
    explain: 'Personen får en ny adgangssætning og kan logge ind igen, med de samme roller og team.',
    start: 'Aktivér igen…',
    confirm: 'Aktivér igen',
    done: '{{name}} kan logge ind igen.',
  },
};
