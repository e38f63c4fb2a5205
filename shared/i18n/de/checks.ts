import type { checks as shape } from '../en/checks.ts';
import type { Translated } from '../shape.ts';

export const checks: Translated<typeof shape> = {
  title: 'Prüfung der Datenbank',
  explain:
    'Einmal in der Woche prüft ein Arbeitsplatz von selbst jede Seite der Datenbank und jeden Eintrag des Prüfprotokolls, während alle weiterarbeiten.',
  start: 'Jetzt prüfen',
  running: 'Die Datenbank wird geprüft',
  sound: 'Zuletzt geprüft: {{when}}. Nichts ist beschädigt.',
  none: 'Die Datenbank wurde noch nicht geprüft.',
  damaged: 'Die Datenbank ist beschädigt',
  damagedText:
    'Die Prüfung vom {{when}} hat Schäden in der Datenbank oder im Prüfprotokoll gefunden. Sagen Sie es heute noch Ihrem IT-Kontakt. Stellen Sie die letzte Sicherung von davor in einem neuen Ordner wieder her, und vergleichen Sie.',
  settings: 'Zu den Sicherungen',
  files: {
    title: 'Prüfung der Dateien',
    explain:
      'Einmal in der Woche entschlüsselt ein Arbeitsplatz jede Datei der Tickets und vergleicht sie mit dem, was die Datenbank von ihr weiß.',
    start: 'Dateien jetzt prüfen',
    running: 'Die Dateien werden geprüft',
    none: 'Die Dateien wurden noch nicht geprüft.',
    sound: 'Zuletzt geprüft: {{when}}. Jede Datei ist heil.',
    broken_one: '{{count}} Datei fehlt oder ist beschädigt',
    broken_other: '{{count}} Dateien fehlen oder sind beschädigt',
    brokenText:
      'Geprüft: {{when}}. Holen Sie sie aus den Sicherungen zurück. Was keine Sicherung hat, muss dem Ticket noch einmal hinzugefügt werden.',
    restore: 'Aus den Sicherungen zurückholen',
    restoring: 'Dateien werden zurückgeholt',
    restored_one: '{{count}} Datei wurde aus den Sicherungen zurückgeholt',
    restored_other: '{{count}} Dateien wurden aus den Sicherungen zurückgeholt',
    notInBackups: 'Keine Sicherung hat diese Dateien. Fügen Sie sie ihren Tickets noch einmal hinzu.',
    file: 'Datei',
    ticket: 'Ticket',
    state: 'Zustand',
    missing: 'fehlt',
    damaged: 'beschädigt',
    hidden_one: '{{count}} Datei gehört zu einem Ticket, das für Sie nicht offen ist.',
    hidden_other: '{{count}} Dateien gehören zu Tickets, die für Sie nicht offen sind.',
    list: 'Fehlende und beschädigte Dateien',
  },
};
