import type { words as shape } from '../en/words.ts';
import type { Translated } from '../shape.ts';

export const words: Translated<typeof shape> = {
  ticket: 'Ticket',
  tickets: 'Tickets',
  status: {
    new: 'Nieuw',
    open: 'Open',
    in_progress: 'In behandeling',
    waiting: 'Wacht',
    resolved: 'Opgelost',
    closed: 'Afgerond',
  },
  waitingReason: {
    client: 'op de cliënt',
    third_party: 'op een derde',
    colleague: 'op een collega',
    date: 'op een datum',
  },
  priority: { low: 'Laag', normal: 'Normaal', high: 'Hoog', urgent: 'Spoed' },
  confidentiality: {
    office: 'Open voor het kantoor',
    team: 'Alleen het team',
    concerned: 'Alleen betrokkenen',
  },
  startingRole: {
    administrator: 'Beheerder (IT)',
    lawyer: 'Advocaat',
    secretary: 'Secretariaat',
    hr: 'Personeelszaken',
    dataProtection: 'Gegevensbescherming en controle',
    trainee: 'Stagiair(e)',
  },
  /** What a column of tickets is called, in lists and exports. */
  ticketColumn: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    priority: 'Prioriteit',
    category: 'Categorie',
    team: 'Team',
    assignee: 'Toegewezen aan',
    requester: 'Aanvrager',
    followUp: 'Rappeldatum',
    createdAt: 'Aangemaakt',
    updatedAt: 'Laatste wijziging',
  },
};
