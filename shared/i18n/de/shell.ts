import type { shell as shape } from '../en/shell.ts';
import type { Translated } from '../shape.ts';

export const shell: Translated<typeof shape> = {
  skip: 'Zum Inhalt springen',
  places: 'Orte',
  content: 'Inhalt',
  palette: 'Gehen, finden, tun…',
  newTicket: 'Neues Ticket',
  place: {
    today: 'Heute',
    inbox: 'Eingang',
    mine: 'Meine Tickets',
    team: 'Team',
    all: 'Alle Tickets',
    ticket: 'Ticket',
    settings: 'Einstellungen',
    help: 'Hilfe',
  },
  back: 'Zurück',
  forward: 'Vorwärts',
  goTo: 'Gehe zu {{place}}',
  demo: 'Demo',
  account: 'Konto von {{name}}',
  theme: 'Darstellung',
  themes: { system: 'Wie der Computer', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  lock: 'Sperren',
  signOut: 'Abmelden',
  changePassphrase: 'Passphrase ändern…',
  keys: {
    title: 'Tasten',
    explain: 'Diese Tasten bewirken etwas auf der Seite, auf der Sie gerade sind.',
    single: 'Buchstaben allein sind Tasten',
    singleDetail: 'Schalten Sie das aus, wenn Sie diktieren oder wenn Tasten versehentlich gedrückt werden.',
    general: 'Überall',
    go: 'Gehen',
  },
  commands: 'Tun',
  paletteEmpty: 'Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.',
  paletteHint: 'Tippen Sie, um einen Ort, einen Befehl oder ein Ticket zu finden.',
  unsaved: {
    title: 'Etwas Getipptes ist nicht gespeichert',
    text: 'Wenn Sie sich jetzt abmelden, geht es verloren.',
    signOut: 'Abmelden ohne zu speichern',
  },
  broken: {
    title: 'Auf dieser Seite ist ein Fehler passiert',
    text: 'Was gespeichert wurde, ist sicher. Öffnen Sie die Seite noch einmal; bleibt es dabei, sagen Sie es Ihrem IT-Kontakt.',
    again: 'Seite noch einmal öffnen',
  },
  readOnly: {
    folder: 'Nur zum Lesen',
    folderText:
      'Griffel darf in den Kanzleiordner nicht schreiben, deshalb kann nichts gespeichert werden. Alles Vorhandene lässt sich lesen und drucken.',
    folderNext:
      'Bitten Sie Ihren IT-Kontakt, den Ordner beschreibbar zu machen, und melden Sie sich dann ab und wieder an.',
    audit: 'Alarm: Diese Kanzlei wurde umgeschrieben oder ausgetauscht',
    auditText:
      'Sie schließt nicht an das an, was dieser Computer zuletzt gesehen hat. Sie ist nur zum Lesen geöffnet, damit nichts verdeckt wird. Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid; das Prüfprotokoll wird mit den gedruckten Listen verglichen.',
    auditShow: 'Prüfprotokoll anzeigen',
  },
};
