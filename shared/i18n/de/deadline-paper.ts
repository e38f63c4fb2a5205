import type { deadlinePaper as shape } from '../en/deadline-paper.ts';
import type { Translated } from '../shape.ts';

export const deadlinePaper: Translated<typeof shape> = {
  fingerprint: 'Fingerabdruck des Prüfprotokolls (Eintrag, Fingerabdruck)',
  madeBy: 'Erstellt am {{when}} von {{name}}',
  madeByItself: 'Erstellt von Griffel am {{when}}',
  number: 'Nr.',
  sign: 'Handzeichen',
  day: 'Fristenliste für {{date}}',
  weeks: 'Fristenliste von {{from}} bis {{until}}',
  extension: 'Verlängerung beantragt bis {{date}}',
  counts: '{{due}} in dieser Liste, {{overdue}} überfällig, {{unchecked}} unkontrolliert',
  only: 'Nur: {{only}}. Überfällige sind alle aufgeführt.',
  uncheckedLater: 'Unkontrolliert, später ablaufend',
  none: 'In dieser Liste läuft keine Frist ab.',
  signature: 'Durchgesehen am ____________  von ____________________',
  menu: 'Liste drucken',
  printDay: 'Tagesliste drucken',
  printWeeks: 'Vier-Wochen-Liste drucken',
  pdfDay: 'Tagesliste als PDF',
  pdfWeeks: 'Vier-Wochen-Liste als PDF',
  nameDay: 'Fristenliste',
  nameWeeks: 'Fristenliste vier Wochen',
};
