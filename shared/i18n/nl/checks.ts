import type { checks as shape } from '../en/checks.ts';
import type { Translated } from '../shape.ts';

export const checks: Translated<typeof shape> = {
  title: 'Controle van de database',
  explain:
    'Eens per week controleert één werkplek vanzelf elke pagina van de database en elke regel van het controlespoor, terwijl iedereen doorwerkt.',
  start: 'Nu controleren',
  running: 'De database wordt gecontroleerd',
  sound: 'Laatst gecontroleerd: {{when}}. Niets is beschadigd.',
  none: 'De database is nog niet gecontroleerd.',
  damaged: 'De database is beschadigd',
  damagedText:
    'De controle van {{when}} heeft schade gevonden in de database of in het controlespoor. Meld het vandaag nog bij uw IT-contact. Zet de laatste back-up van daarvoor terug in een nieuwe map en vergelijk.',
  settings: 'Naar de back-ups',
};
