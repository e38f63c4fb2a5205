import type { absences as english } from '../en/absences.ts';
import type { Translated } from '../shape.ts';

/** Wer abwesend ist, und wer vertritt. */
export const absences: Translated<typeof english> = {
  title: 'Abwesenheiten',
  intro:
    'Wer abwesend ist und wer vertritt. Nach einem Grund wird nicht gefragt. Solange jemand abwesend ist, gehen Erinnerungen an dessen Fristen auch an die Vertretung.',
  new: 'Abwesenheit eintragen',
  person: 'Wer abwesend ist',
  from: 'Erster Tag',
  to: 'Letzter Tag',
  deputy: 'Vertretung',
  enter: 'Eintragen',
  done: 'Abwesenheit von {{name}} eingetragen',
  list: 'Jetzt und demnächst abwesend',
  none: 'Niemand ist abwesend.',
  days: '{{from}} bis {{until}}',
  stands: 'Vertretung: {{name}}',
  deputyAway: '{{name}} ist an einigen dieser Tage auch abwesend. Erinnerungen gehen dann an deren Vertretung.',
  end: 'Beenden',
  takeOut: 'Herausnehmen',
  ended: 'Abwesenheit von {{name}} beendet',
  until: 'abwesend bis {{date}}',
  soon: 'abwesend ab {{date}}',
  order: 'Der letzte Tag liegt vor dem ersten.',
  choose: 'Bitte wählen Sie jemand anderen als Vertretung.',
};
