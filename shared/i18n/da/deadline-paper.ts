import type { deadlinePaper as shape } from '../en/deadline-paper.ts';
import type { Translated } from '../shape.ts';

export const deadlinePaper: Translated<typeof shape> = {
  fingerprint: 'Revisionssporets fingeraftryk (post, fingeraftryk)',
  madeBy: 'Lavet {{when}} af {{name}}',
  madeByItself: 'Lavet af Griffel {{when}}',
  number: 'Nr.',
  sign: 'Initialer',
  day: 'Fristliste for {{date}}',
  weeks: 'Fristliste fra {{from}} til {{until}}',
  extension: 'forlængelse søgt til {{date}}',
  counts: '{{due}} på listen, {{overdue}} overskredet, {{unchecked}} ukontrolleret',
  only: 'Kun: {{only}}. Alle overskredne er med.',
  uncheckedLater: 'Ukontrolleret, udløber senere',
  none: 'Ingen frist udløber på denne liste.',
  signature: 'Gennemgået den ____________  af ____________________',
  menu: 'Udskriv listen',
  printDay: 'Udskriv dagslisten',
  printWeeks: 'Udskriv fireugerslisten',
  pdfDay: 'Dagslisten som PDF',
  pdfWeeks: 'Fireugerslisten som PDF',
  nameDay: 'Fristliste',
  nameWeeks: 'Fristliste fire uger',
};
