import type { words as shape } from '../en/words.ts';
import type { Translated } from '../shape.ts';

export const words: Translated<typeof shape> = {
  ticket: 'Ticket',
  tickets: 'Tickets',
  status: {
    new: 'Neu',
    open: 'Offen',
    in_progress: 'In Bearbeitung',
    waiting: 'Wartet',
    resolved: 'Gelöst',
    closed: 'Abgeschlossen',
  },
  waitingReason: {
    client: 'auf den Mandanten',
    third_party: 'auf Dritte',
    colleague: 'auf einen Kollegen oder eine Kollegin',
    date: 'auf ein Datum',
  },
  priority: { low: 'Niedrig', normal: 'Normal', high: 'Hoch', urgent: 'Eilig' },
  confidentiality: {
    office: 'Für die Kanzlei offen',
    team: 'Nur das Team',
    concerned: 'Nur betroffene Personen',
  },
  startingRole: {
    administrator: 'Administration (IT)',
    lawyer: 'Anwalt / Anwältin',
    secretary: 'Sekretariat',
    hr: 'Personal',
    dataProtection: 'Datenschutz und Prüfung',
    trainee: 'Auszubildende(r)',
  },
  /** What a column of tickets is called, in lists and exports. */
  ticketColumn: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    priority: 'Priorität',
    category: 'Kategorie',
    team: 'Team',
    assignee: 'Zugewiesen an',
    requester: 'Anfragende Person',
    followUp: 'Wiedervorlage',
    createdAt: 'Angelegt',
    updatedAt: 'Letzte Änderung',
  },
};
