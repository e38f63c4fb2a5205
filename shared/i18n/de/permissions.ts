import type { permissions as shape } from '../en/permissions.ts';
import type { Translated } from '../shape.ts';

export const permissions: Translated<typeof shape> = {
  group: {
    tickets: 'Tägliche Arbeit',
    people: 'Personen und Rechte',
    office: 'Die Kanzlei',
    oversight: 'Aufsicht',
  },
  ticket: {
    read: {
      name: 'Tickets lesen',
      explain: 'Die Tickets sehen, die für sie offen sind. Vertrauliche bleiben verborgen.',
    },
    create: { name: 'Tickets anlegen', explain: 'Neue Anliegen eintragen.' },
    update: {
      name: 'Tickets bearbeiten',
      explain: 'Angaben und Status ändern, Notizen, Nachrichten und Fragen schreiben.',
    },
    assign: { name: 'Tickets zuweisen', explain: 'Tickets einer Person oder einem Team geben, auch anstelle anderer.' },
    bulk: {
      name: 'Mehrere Tickets auf einmal ändern',
      explain: 'Viele Tickets auswählen und in einem Schritt ändern.',
    },
  },
  party: {
    read: {
      name: 'Mandanten und Beteiligte sehen',
      explain: 'Namen und Kontaktdaten von Personen außerhalb der Kanzlei nachschlagen.',
    },
    update: {
      name: 'Mandanten und Beteiligte bearbeiten',
      explain: 'Personen außerhalb der Kanzlei anlegen und ihre Angaben berichtigen.',
    },
  },
  matter: {
    read: {
      name: 'Akten sehen',
      explain: 'Akten nachschlagen, wer in ihnen steht, und ihre Tickets, soweit sichtbar.',
    },
    update: { name: 'Akten führen', explain: 'Akten anlegen, ändern und schließen und eintragen, wer in ihnen steht.' },
  },
  deadline: {
    read: { name: 'Fristenbuch lesen', explain: 'Fristen und Wiedervorlagen sehen von dem, was für sie offen ist.' },
    enter: { name: 'Fristen eintragen', explain: 'Fristen eintragen, ändern und Verlängerungen vermerken.' },
    check: {
      name: 'Fristen kontrollieren',
      explain: 'Als zweite Person bestätigen, dass ein Eintrag mit dem Schriftstück übereinstimmt.',
    },
    signOff: {
      name: 'Fristen austragen',
      explain: 'Mit Nachweis austragen, was erledigt ist, und mit Grund streichen.',
    },
  },
  mail: {
    intake: { name: 'E-Mails aufnehmen', explain: 'E-Mails in Griffel ablegen und daraus Tickets machen.' },
  },
  category: {
    manage: {
      name: 'Kategorien verwalten',
      explain: 'Festlegen, welche Kategorien es gibt, ihre Leitlinien und wer ihre Tickets sieht.',
    },
  },
  user: {
    manage: {
      name: 'Personen verwalten',
      explain: 'Personen hinzufügen und deaktivieren, Rollen und Teams geben, Passphrasen zurücksetzen.',
    },
  },
  role: {
    manage: { name: 'Rollen verwalten', explain: 'Festlegen, was jede Rolle darf.' },
  },
  team: {
    manage: { name: 'Teams verwalten', explain: 'Teams anlegen und ihre Mitglieder bestimmen.' },
  },
  approval: {
    decide: {
      name: 'Als zweite Person freigeben',
      explain: 'Zustimmen oder ablehnen, wenn eine Handlung zwei Personen braucht.',
    },
  },
  office: {
    manage: {
      name: 'Angaben zur Kanzlei ändern',
      explain: 'Name, Anschrift, Land, Sprache und wann das Programm sich sperrt.',
    },
  },
  notice: {
    manage: {
      name: 'Datenschutzhinweise bearbeiten',
      explain: 'Den Text ändern, den alle in der Kanzlei zur Kenntnis nehmen müssen.',
    },
  },
  key: {
    rotate: {
      name: 'Schlüssel der Datenbank erneuern',
      explain: 'Die ganze Datenbank neu verschlüsseln, etwa nachdem jemand gegangen ist.',
    },
  },
  backup: {
    manage: {
      name: 'Sicherungen anlegen',
      explain: 'Sicherungen anlegen, sehen, welche es gibt, und sie mit der eigenen Passphrase öffnen.',
    },
  },
  audit: {
    read: { name: 'Prüfprotokoll lesen', explain: 'Sehen, wer wann was getan hat, soweit es für sie sichtbar ist.' },
    verify: {
      name: 'Prüfprotokoll überprüfen',
      explain: 'Das Programm prüfen lassen, ob am Protokoll nichts verändert wurde.',
    },
    export: {
      name: 'Prüfprotokoll exportieren',
      explain: 'Das Protokoll als Datei speichern. Auch der Export wird festgehalten.',
    },
  },
};
