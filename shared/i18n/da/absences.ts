import type { absences as english } from '../en/absences.ts';
import type { Translated } from '../shape.ts';

/** Hvem der er fraværende, og hvem der er stedfortræder. */
export const absences: Translated<typeof english> = {
  title: 'Fravær',
  intro:
    'Hvem der er fraværende, og hvem der er stedfortræder. Der spørges ikke efter en grund. Mens nogen er fraværende, går påmindelser om deres frister også til stedfortræderen.',
  new: 'Indfør fravær',
  person: 'Hvem er fraværende',
  from: 'Første dag',
  to: 'Sidste dag',
  deputy: 'Stedfortræder',
  enter: 'Indfør',
  done: 'Fravær for {{name}} indført',
  list: 'Fraværende nu og snart',
  none: 'Ingen er fraværende.',
  days: '{{from}} til og med {{until}}',
  stands: 'Stedfortræder: {{name}}',
  deputyAway: '{{name}} er også fraværende nogle af disse dage. Påmindelser går da til vedkommendes stedfortræder.',
  end: 'Afslut',
  takeOut: 'Tag ud',
  ended: 'Fravær for {{name}} afsluttet',
  until: 'fraværende til og med {{date}}',
  soon: 'fraværende fra {{date}}',
  order: 'Den sidste dag ligger før den første.',
  choose: 'Vælg en anden som stedfortræder.',
};
