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
};
