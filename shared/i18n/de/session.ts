import type { session as shape } from '../en/session.ts';
import type { Translated } from '../shape.ts';

export const session: Translated<typeof shape> = {
  signIn: {
    title: 'Anmelden',
    login: 'Anmeldename',
    passphrase: 'Passphrase',
    submit: 'Anmelden',
    folder: 'Kanzleiordner',
    otherOffice: 'Andere Kanzlei öffnen…',
    recover: 'Passphrase vergessen?',
    capsLock: 'Die Feststelltaste ist an.',
    remember: 'Auf diesem Computer merken',
    rememberDetail:
      'Beim nächsten Mal genügt ein Klick, solange niemand sonst Ihr Konto auf diesem Computer benutzt. Nach dem Abmelden oder Sperren wird wieder nach der Passphrase gefragt.',
    continueAs: 'Weiter als {{name}}',
    orPassphrase: 'Oder melden Sie sich mit einer Passphrase an',
  },
  demo: {
    title: 'Eine Demo-Kanzlei',
    text: 'Alles darin ist erfunden. Melden Sie sich an als:',
    passphrase: 'Die Passphrase von allen:',
  },
  wait_one: 'In {{count}} Sekunde können Sie es wieder versuchen.',
  wait_other: 'In {{count}} Sekunden können Sie es wieder versuchen.',
  locked: {
    title: 'Gesperrt',
    text: 'Angemeldet als {{name}}. Alles ist so, wie Sie es verlassen haben.',
    unlock: 'Entsperren',
    someoneElse: 'Abmelden',
  },
  restarted: {
    title: 'Bitte melden Sie sich noch einmal an',
    text: 'Der innere Teil von Griffel wurde beendet und neu gestartet. Alles Gespeicherte ist sicher, und was Sie getippt haben, ist noch da.',
    someoneElse: 'Als jemand anders anmelden',
    someoneElseText:
      'Was Sie zu Tickets getippt haben, bleibt für Sie aufbewahrt; wartende Dateien und Änderungen an Einstellungen gehen verloren.',
  },
  recover: {
    title: 'Mit dem Wiederherstellungsschlüssel hineinkommen',
    text: 'Der Wiederherstellungsschlüssel wurde bei der Einrichtung der Kanzlei gezeigt, um ihn auszudrucken und aufzubewahren. Wer ihn hat, kann für eine Person eine neue Passphrase setzen. Das steht dann im Prüfprotokoll.',
    key: 'Wiederherstellungsschlüssel',
    keyHint: 'So, wie er auf dem Blatt steht. Leerzeichen, Zeilen und Großschreibung spielen keine Rolle.',
    person: 'Anmeldename der Person',
    submit: 'Passphrase setzen und anmelden',
  },
  change: {
    title: 'Passphrase ändern',
    forcedTitle: 'Wählen Sie Ihre eigene Passphrase',
    forcedText: 'Ihre Passphrase hat jemand anders gesetzt. Von jetzt an sollen nur Sie sie kennen.',
    current: 'Bisherige Passphrase',
    submit: 'Passphrase ändern',
    done: 'Ihre Passphrase wurde geändert.',
  },
  next: {
    passphrase: 'Neue Passphrase',
    repeat: 'Passphrase noch einmal',
    hint: 'Vier oder mehr Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten. Niemand kann sie für Sie nachschlagen.',
    differs: 'Die beiden stimmen nicht überein.',
    strength: 'Stärke',
    scores: {
      '0': 'sehr schwach',
      '1': 'schwach',
      '2': 'noch nicht stark genug',
      '3': 'stark genug',
      '4': 'sehr stark',
    },
  },
  upgrading:
    'Die Kanzlei wird gesichert und auf diese Version gebracht. In einer großen Kanzlei dauert das einige Minuten.',
};
