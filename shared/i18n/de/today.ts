import type { today as english } from '../en/today.ts';
import type { Translated } from '../shape.ts';

export const today: Translated<typeof english> = {
  title: 'Heute',
  questions: 'Fragen, die auf Sie warten',
  followUps: 'Fällige Wiedervorlagen',
  urgent: 'Eilig',
  newForMe: 'Neu für Sie',
  newForTeams: 'Neu für Ihre Teams',
  asked: '{{name}} fragte {{when}}',
  showAll: 'Alle {{count}} zeigen',
  moreThere_one: 'und {{count}} weiteres',
  moreThere_other: 'und {{count}} weitere',
  answer: 'Antworten',
  take: 'Übernehmen',
  emptyTitle: 'Nichts wartet auf Sie.',
  emptyText: 'Fragen an Sie, Wiedervorlagen, Eiliges und Neues erscheinen hier.',
  emptyCreate: 'legt von überall ein neues Ticket an',
  emptyFind: 'findet ein Ticket, einen Ort oder einen Befehl',
  emptyKeys: 'zeigt alle Tasten',
  emptyMail: 'Ziehen Sie eine E-Mail auf das Fenster, und sie wird ein Ticket.',
  failed: '„Heute“ konnte nicht geladen werden.',
};
