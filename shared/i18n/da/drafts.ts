import type { drafts as english } from '../en/drafts.ts';
import type { Translated } from '../shape.ts';

export const drafts: Translated<typeof english> = {
  title: 'Påbegyndt og ikke sendt',
  keptFrom: 'Gemt fra {{when}}',
  keptUntil: 'gemt fra {{when}}, indtil {{until}}',
  discard: 'Kassér',
  discarded: 'Kasseret.',
  copy: 'Kopiér',
  newTicket: 'Ny ticket:',
  newMatter: 'Ny sag:',
  newDeadline: 'Ny frist:',
  homeless: 'Ticketen til denne tekst kan du ikke længere se:',
  closedQuestion: 'Du var begyndt på et svar, og spørgsmålet venter ikke længere på dig',
  ended_one: 'En tekst, du var begyndt på, lå her i mere end {{days}} dage og er slettet.',
  ended_other: '{{count}} tekster, du var begyndt på, lå her i mere end {{days}} dage og er slettet.',
  unreadable_one:
    'En tekst, der var gemt her, kunne ikke åbnes og er slettet. Sådan er det, når du har fået en ny adgangssætning.',
  unreadable_other:
    '{{count}} tekster, der var gemt her, kunne ikke åbnes og er slettet. Sådan er det, når du har fået en ny adgangssætning.',
};
