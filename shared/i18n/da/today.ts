import type { today as english } from '../en/today.ts';
import type { Translated } from '../shape.ts';

export const today: Translated<typeof english> = {
  title: 'I dag',
  questions: 'Spørgsmål, der venter på dig',
  followUps: 'Opfølgninger, der er nået',
  urgent: 'Haster',
  newForMe: 'Nyt til dig',
  newForTeams: 'Nyt til dine team',
  asked: '{{name}} spurgte {{when}}',
  showAll: 'Vis alle {{count}}',
  moreThere_one: 'og {{count}} til',
  moreThere_other: 'og {{count}} til',
  answer: 'Svar',
  take: 'Tag',
  emptyTitle: 'Intet venter på dig.',
  emptyText: 'Spørgsmål til dig, opfølgninger, hastesager og nyt arbejde vises her.',
  emptyCreate: 'laver en ny ticket, hvor du end er',
  emptyFind: 'finder en ticket, et sted eller en kommando',
  emptyKeys: 'viser alle taster',
  emptyMail: 'Træk en e-mail ind på vinduet, så bliver den til en ticket.',
  failed: 'I dag kunne ikke hentes.',
};
