import type { absences as english } from '../en/absences.ts';
import type { Translated } from '../shape.ts';

/** Wie afwezig is, en wie vervangt. */
export const absences: Translated<typeof english> = {
  title: 'Afwezigheid',
  intro:
    'Wie afwezig is en wie vervangt. Naar een reden wordt niet gevraagd. Zolang iemand afwezig is, gaan herinneringen aan diens termijnen ook naar de vervanger.',
  new: 'Afwezigheid invoeren',
  person: 'Wie afwezig is',
  from: 'Eerste dag',
  to: 'Laatste dag',
  deputy: 'Vervanger',
  enter: 'Invoeren',
  done: 'Afwezigheid van {{name}} ingevoerd',
  list: 'Nu en binnenkort afwezig',
  none: 'Niemand is afwezig.',
  days: '{{from}} tot en met {{until}}',
  stands: 'Vervanger: {{name}}',
  deputyAway: '{{name}} is op een deel van deze dagen ook afwezig. Herinneringen gaan dan naar diens vervanger.',
  end: 'Beëindigen',
  takeOut: 'Weghalen',
  ended: 'Afwezigheid van {{name}} beëindigd',
  until: 'afwezig tot en met {{date}}',
  soon: 'afwezig vanaf {{date}}',
  order: 'De laatste dag ligt voor de eerste.',
  choose: 'Kies iemand anders als vervanger.',
};
