import type { words as shape } from '../en/words.ts';
import type { Translated } from '../shape.ts';

export const words: Translated<typeof shape> = {
  ticket: 'Ticket',
  tickets: 'Tickets',
  status: {
    new: 'Ny',
    open: 'Åben',
    in_progress: 'Under behandling',
    waiting: 'Afventer',
    resolved: 'Løst',
    closed: 'Afsluttet',
  },
  waitingReason: {
    client: 'klienten',
    third_party: 'en tredjepart',
    colleague: 'en kollega',
    date: 'en dato',
  },
  priority: { low: 'Lav', normal: 'Normal', high: 'Høj', urgent: 'Haster' },
  confidentiality: {
    office: 'Åben for kontoret',
    team: 'Kun teamet',
    concerned: 'Kun de berørte personer',
  },
  startingRole: {
    administrator: 'Administrator (IT)',
    lawyer: 'Advokat',
    secretary: 'Sekretær',
    hr: 'HR',
    dataProtection: 'Databeskyttelse og revision',
    trainee: 'Elev',
  },
  /** What a column of tickets is called, in lists and exports. */
  ticketColumn: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    priority: 'Prioritet',
    category: 'Kategori',
    team: 'Team',
    assignee: 'Tildelt',
    requester: 'Rekvirent',
    followUp: 'Opfølgningsdato',
    createdAt: 'Oprettet',
    updatedAt: 'Seneste ændring',
  },
};
