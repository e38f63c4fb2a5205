import type { today as english } from '../en/today.ts';
import type { Translated } from '../shape.ts';

export const today: Translated<typeof english> = {
  title: 'Vandaag',
  questions: 'Vragen die op u wachten',
  followUps: 'Rappeldatums die verstreken zijn',
  urgent: 'Spoed',
  newForMe: 'Nieuw voor u',
  newForTeams: 'Nieuw voor uw teams',
  asked: '{{name}} vroeg {{when}}',
  showAll: 'Alle {{count}} tonen',
  moreThere_one: 'en nog {{count}}',
  moreThere_other: 'en nog {{count}}',
  answer: 'Antwoorden',
  take: 'Oppakken',
  emptyTitle: 'Er wacht niets op u.',
  emptyText: 'Vragen aan u, rappeldatums, spoed en nieuw werk verschijnen hier.',
  emptyCreate: 'maakt overal een nieuw ticket',
  emptyFind: 'vindt een ticket, een plek of een opdracht',
  emptyKeys: 'toont alle toetsen',
  emptyMail: 'Sleep een e-mail naar het venster, en het wordt een ticket.',
  failed: 'Vandaag kon niet worden geladen.',
};
