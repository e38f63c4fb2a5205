import type { users as shape } from '../en/users.ts';
import type { Translated } from '../shape.ts';

export const users: Translated<typeof shape> = {
  intro:
    'Alle, die mit Griffel arbeiten. Wer geht, wird deaktiviert, damit nachvollziehbar bleibt, was die Person getan hat.',
  add: 'Person hinzufügen',
  back: 'Alle Personen',
  search: 'Nach Name oder Anmeldename suchen',
  showInactive: 'Auch deaktivierte Personen zeigen',
  name: 'Name',
  login: 'Anmeldename',
  loginExplain: 'Kleinbuchstaben, Ziffern, Punkt, Bindestrich, Unterstrich und @. Er lässt sich später nicht ändern.',
  badLogin:
    'Mindestens zwei Zeichen: Buchstaben, Ziffern, Punkt, Bindestrich, Unterstrich oder @, beginnend mit Buchstabe oder Ziffer.',
  email: 'E-Mail',
  badEmail: 'Das ist keine vollständige E-Mail-Adresse.',
  language: 'Sprache',
  roles: 'Rollen',
  rolesExplain: 'Rollen bestimmen, was jemand darf.',
  rolesMissing: 'Wählen Sie mindestens eine Rolle.',
  teams: 'Teams',
  teamsExplain:
    'Teams bestimmen, welche Tickets jemanden erreichen und welche nur für ein Team offenen Tickets die Person sieht.',
  lastSignIn: 'Letzte Anmeldung',
  never: 'nie',
  state: 'Zustand',
  active: 'aktiv',
  inactive: 'deaktiviert',
  created: 'Konto angelegt am {{date}}',
  passphrase: 'Erste Passphrase',
  passphraseExplain:
    'Übergeben Sie die neue Passphrase persönlich oder am Telefon, nicht per E-Mail. Sie muss bei der nächsten Anmeldung geändert werden.',
  nobody: 'Niemand gefunden',
  nobodyExplain: 'Ändern Sie die Suche oder zeigen Sie auch deaktivierte Personen.',
  details: 'Angaben',
  rights: 'Rollen und Teams',
  access: 'Zugang',
  added: '{{name}} kann sich jetzt anmelden.',
  self: 'Das sind Sie.',
  selfExplain: 'Ihre eigene Passphrase ändern Sie unter „Mein Konto“. Deaktivieren kann Sie nur jemand anderes.',
  saveRoles: 'Rollen speichern',
  saveTeams: 'Teams speichern',
  reset: {
    title: 'Passphrase zurücksetzen',
    titleOf: 'Passphrase von {{name}} zurücksetzen',
    explain:
      'Wer die eigene Passphrase vergessen hat, bekommt hier eine neue. Eine zweite Person muss zustimmen, und die betroffene Person erfährt es.',
    start: 'Passphrase zurücksetzen …',
    done: 'Die Passphrase von {{name}} ist zurückgesetzt. Sie muss bei der nächsten Anmeldung geändert werden.',
  },
  deactivate: {
    title: '{{name}} deaktivieren',
    explain:
      'Die Person kann sich ab sofort nicht mehr anmelden. Ihre Tickets und alles, was sie getan hat, bleiben erhalten.',
    start: 'Deaktivieren …',
    reason: 'Grund',
    successor: 'Wer sieht diese Tickets von nun an?',
    deadlineHeir: 'Wer übernimmt die Fristen?',
    confirm: 'Deaktivieren',
    done: '{{name}} ist deaktiviert.',
    rotate:
      'Erneuern Sie jetzt den Schlüssel der Datenbank, damit eine von {{name}} etwa behaltene Kopie der Dateien für neue Einträge nichts nützt.',
    rotateNow: 'Schlüssel erneuern',
  },
  reactivate: {
    title: '{{name}} wieder aktivieren',
    explain: 'Die Person erhält eine neue Passphrase und kann sich wieder anmelden, mit denselben Rollen und Teams.',
    start: 'Wieder aktivieren …',
    confirm: 'Wieder aktivieren',
    done: '{{name}} kann sich wieder anmelden.',
  },
};
