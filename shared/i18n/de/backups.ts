import type { backups as shape } from '../en/backups.ts';
import type { Translated } from '../shape.ts';

export const backups: Translated<typeof shape> = {
  title: 'Sicherungen',
  explain:
    'Eine Sicherung ist eine ganze, verschlüsselte Kopie der Kanzlei. Sie wird geprüft, bevor sie zählt; inzwischen arbeiten alle weiter. Nur die Administration und der Wiederherstellungsschlüssel öffnen sie.',
  make: 'Jetzt sichern',
  elsewhere: 'An einem anderen Ort sichern…',
  running: 'Die Sicherung wird angelegt und geprüft',
  done: 'Die Sicherung ist angelegt und geprüft.',
  none: 'Hier gibt es noch keine Sicherung.',
  at: 'Angelegt',
  size: 'Datenbank',
  files: 'Dateien',
  missing_one: '{{count}} Datei fehlte in der Kanzlei',
  missing_other: '{{count}} Dateien fehlten in der Kanzlei',
  lost_one:
    '{{count}} Datei der Kanzlei fehlte schon. Sehen Sie sich das Ticket an und holen Sie sie aus einer älteren Sicherung zurück.',
  lost_other:
    '{{count}} Dateien der Kanzlei fehlten schon. Sehen Sie sich die Tickets an und holen Sie sie aus einer älteren Sicherung zurück.',
  second:
    'Bewahren Sie eine zweite Sicherung auf einem anderen Laufwerk auf: Diese liegt neben der Kanzlei und geht mit ihr verloren.',
  list: 'Sicherungen der Kanzlei',
  restore: {
    title: 'Aus einer Sicherung wiederherstellen',
    text: 'Die Kanzlei wird in einem anderen Ordner neu angelegt. Was da ist, bleibt, wie es ist, bis Sie verglichen haben.',
    from: 'Ordner der Sicherungen',
    fromHint: 'Der Ordner „backups“ der Kanzlei oder ein Ordner, dessen Name mit „griffel-“ beginnt.',
    noneFound: 'In diesem Ordner gibt es keine Sicherungen.',
    which: 'Sicherung',
    opener: 'Öffnen mit',
    passphrase: 'Passphrase einer Administratorin oder eines Administrators von damals',
    recovery: 'Wiederherstellungsschlüssel',
    target: 'Neuer Ordner der Kanzlei',
    submit: 'Wiederherstellen',
    running: 'Die Sicherung wird geprüft und kopiert…',
    done: 'Die Kanzlei ist wiederhergestellt. Melden Sie sich an.',
    damaged_one: '{{count}} Datei fehlt in der Sicherung oder ist beschädigt. Alles andere ist da.',
    damaged_other: '{{count}} Dateien fehlen in der Sicherung oder sind beschädigt. Alles andere ist da.',
    chosen: '{{at}}, Eintrag {{seq}} des Prüfprotokolls',
  },
};
