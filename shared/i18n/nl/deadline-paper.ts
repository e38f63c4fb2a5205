import type { deadlinePaper as shape } from '../en/deadline-paper.ts';
import type { Translated } from '../shape.ts';

export const deadlinePaper: Translated<typeof shape> = {
  fingerprint: 'Vingerafdruk van het controlespoor (regel, vingerafdruk)',
  madeBy: 'Gemaakt op {{when}} door {{name}}',
  madeByItself: 'Gemaakt door Griffel op {{when}}',
  number: 'Nr.',
  sign: 'Paraaf',
  day: 'Termijnenlijst voor {{date}}',
  weeks: 'Termijnenlijst van {{from}} tot en met {{until}}',
  extension: 'verlenging gevraagd tot {{date}}',
  counts: '{{due}} op deze lijst, {{overdue}} verlopen, {{unchecked}} ongecontroleerd',
  only: 'Alleen: {{only}}. Verlopen termijnen staan er allemaal op.',
  uncheckedLater: 'Ongecontroleerd, later aflopend',
  none: 'Op deze lijst loopt geen termijn af.',
  signature: 'Doorgenomen op ____________  door ____________________',
  menu: 'Lijst afdrukken',
  printDay: 'Daglijst afdrukken',
  printWeeks: 'Vierwekenlijst afdrukken',
  pdfDay: 'Daglijst als pdf',
  pdfWeeks: 'Vierwekenlijst als pdf',
  nameDay: 'Termijnenlijst',
  nameWeeks: 'Termijnenlijst vier weken',
};
