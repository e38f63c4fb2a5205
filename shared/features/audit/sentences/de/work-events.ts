import type { EventText, WorkEvent } from '../texts.ts';

/** Tickets, matters, parties, deadlines, and what comes in with them. */
export const workEvents: Readonly<Record<WorkEvent, EventText>> = {
  'party.created': [
    '{actor} hat den Eintrag {subject} unter Beteiligte angelegt',
    'den Eintrag {subject} unter Beteiligte anlegen',
  ],
  'party.updated': [
    '{actor} hat den Eintrag {subject} unter Beteiligte geändert',
    'den Eintrag {subject} unter Beteiligte ändern',
  ],
  'matter.created': ['{actor} hat die Akte {subject} angelegt', 'die Akte {subject} anlegen'],
  'matter.updated': ['{actor} hat die Akte {subject} geändert', 'die Akte {subject} ändern'],
  'matter.status_changed': [
    '{actor} hat den Status der Akte {subject} geändert',
    'den Status der Akte {subject} ändern',
  ],
  'matter.party_added': [
    '{actor} hat jemanden in die Akte {subject} aufgenommen',
    'jemanden in die Akte {subject} aufnehmen',
  ],
  'matter.party_changed': [
    '{actor} hat geändert, wo jemand in der Akte {subject} steht',
    'ändern, wo jemand in der Akte {subject} steht',
  ],
  'matter.party_removed': [
    '{actor} hat jemanden aus der Akte {subject} entfernt',
    'jemanden aus der Akte {subject} entfernen',
  ],
  'matter.numbering_changed': [
    '{actor} hat geändert, wie Akten nummeriert werden',
    'ändern, wie Akten nummeriert werden',
  ],
  'deadline.list_plan_changed': [
    '{actor} hat geändert, wann und wo die Fristenlisten abgelegt werden',
    'ändern, wann und wo die Fristenlisten abgelegt werden',
  ],
  'deadline.lists_written': [
    '{actor} hat die Fristenlisten in ihrem Ordner abgelegt',
    'die Fristenlisten in ihrem Ordner ablegen',
  ],
  'deadline.lists_failed': [
    '{actor} konnte die Fristenlisten nicht in ihrem Ordner ablegen',
    'festhalten, dass die Fristenlisten nicht abgelegt werden konnten',
  ],
  'deadline.entered': ['{actor} hat die Frist {subject} eingetragen', 'die Frist {subject} eintragen'],
  'deadline.viewed': [
    '{actor} hat die vertrauliche Frist {subject} angesehen',
    'die vertrauliche Frist {subject} ansehen',
  ],
  'deadline.changed': ['{actor} hat die Frist {subject} geändert', 'die Frist {subject} ändern'],
  'deadline.checked': [
    '{actor} hat die Frist {subject} mit dem Schriftstück verglichen',
    'die Frist {subject} mit dem Schriftstück vergleichen',
  ],
  'deadline.trigger_changed': [
    '{actor} hat das Ereignis geändert, ab dem die Frist {subject} läuft',
    'das Ereignis ändern, ab dem die Frist {subject} läuft',
  ],
  'deadline.extension_asked': [
    '{actor} hat eingetragen, dass eine Verlängerung der Frist {subject} beantragt ist',
    'eintragen, dass eine Verlängerung der Frist {subject} beantragt ist',
  ],
  'deadline.extension_settled': [
    '{actor} hat vermerkt, wie über die Verlängerung der Frist {subject} entschieden wurde',
    'vermerken, wie über die Verlängerung der Frist {subject} entschieden wurde',
  ],
  'deadline.signed_off': ['{actor} hat die Frist {subject} ausgetragen', 'die Frist {subject} austragen'],
  'deadline.struck': ['{actor} hat die Frist {subject} gestrichen', 'die Frist {subject} streichen'],
  'matter.exported': ['{actor} hat eine Liste von Akten exportiert', 'eine Liste von Akten exportieren'],
  'party.exported': ['{actor} hat eine Liste von Beteiligten exportiert', 'eine Liste von Beteiligten exportieren'],
  'conflict.checked': ['{actor} hat nach Interessenkonflikten gesucht', 'nach Interessenkonflikten suchen'],
  'conflict.recorded': ['{actor} hat eine Konfliktprüfung festgehalten', 'eine Konfliktprüfung festhalten'],
  'import.made': ['{actor} hat die Datei {subject} importiert', 'die Datei {subject} importieren'],
  'import.undone': ['{actor} hat den Import {subject} zurückgenommen', 'den Import {subject} zurücknehmen'],
  'deadline.reminded': ['{actor} hat an Fristen erinnert', 'an Fristen erinnern'],
  'deadline.day_closed': [
    '{actor} hat einen Tag der Abendkontrolle abgeschlossen',
    'einen Tag der Abendkontrolle abschließen',
  ],
  'deadline.evening_changed': [
    '{actor} hat geändert, wer die Abendkontrolle macht oder wann die Kanzlei geschlossen ist',
    'ändern, wer die Abendkontrolle macht oder wann die Kanzlei geschlossen ist',
  ],
  'deadline.acknowledged': [
    '{actor} hat die Erinnerung an die Frist {subject} zur Kenntnis genommen',
    'die Erinnerung an die Frist {subject} zur Kenntnis nehmen',
  ],
  'ticket.created': ['{actor} hat das Ticket {subject} angelegt', 'das Ticket {subject} anlegen'],
  'ticket.viewed': ['{actor} hat das Ticket {subject} gelesen', 'das Ticket {subject} lesen'],
  'ticket.edited': ['{actor} hat das Ticket {subject} bearbeitet', 'das Ticket {subject} bearbeiten'],
  'ticket.category_changed': [
    '{actor} hat die Kategorie des Tickets {subject} geändert',
    'die Kategorie des Tickets {subject} ändern',
  ],
  'ticket.priority_changed': [
    '{actor} hat die Priorität des Tickets {subject} geändert',
    'die Priorität des Tickets {subject} ändern',
  ],
  'ticket.status_changed': [
    '{actor} hat den Status des Tickets {subject} geändert',
    'den Status des Tickets {subject} ändern',
  ],
  'ticket.assigned': [
    '{actor} hat das Ticket {subject} zugewiesen, umverteilt oder zurückgegeben',
    'das Ticket {subject} zuweisen, umverteilen oder zurückgeben',
  ],
  'ticket.follow_up_changed': [
    '{actor} hat die Wiedervorlage des Tickets {subject} geändert',
    'die Wiedervorlage des Tickets {subject} ändern',
  ],
  'ticket.requester_changed': [
    '{actor} hat geändert, von wem das Ticket {subject} kommt',
    'ändern, von wem das Ticket {subject} kommt',
  ],
  'ticket.matter_changed': [
    '{actor} hat die Akte von Ticket {subject} geändert',
    'die Akte von Ticket {subject} ändern',
  ],
  'ticket.watcher_added': [
    '{actor} hat eine Person als Beobachter des Tickets {subject} eingetragen',
    'eine Person als Beobachter des Tickets {subject} eintragen',
  ],
  'ticket.watcher_removed': [
    '{actor} hat eine Person als Beobachter des Tickets {subject} ausgetragen',
    'eine Person als Beobachter des Tickets {subject} austragen',
  ],
  'ticket.note_added': [
    '{actor} hat im Ticket {subject} eine Notiz geschrieben',
    'im Ticket {subject} eine Notiz schreiben',
  ],
  'ticket.message_added': [
    '{actor} hat im Ticket {subject} eine Nachricht festgehalten',
    'im Ticket {subject} eine Nachricht festhalten',
  ],
  'ticket.question_asked': [
    '{actor} hat im Ticket {subject} eine Frage gestellt',
    'im Ticket {subject} eine Frage stellen',
  ],
  'ticket.question_answered': [
    '{actor} hat im Ticket {subject} eine Frage beantwortet',
    'im Ticket {subject} eine Frage beantworten',
  ],
  'ticket.changed_in_bulk': ['{actor} hat mehrere Tickets auf einmal geändert', 'mehrere Tickets auf einmal ändern'],
  'ticket.change_undone': ['{actor} hat eine Änderung rückgängig gemacht', 'eine Änderung rückgängig machen'],
  'ticket.list_filtered_by_person': [
    '{actor} hat die Tickets einer einzelnen Person aufgelistet',
    'die Tickets einer einzelnen Person auflisten',
  ],
  'ticket.exported': ['{actor} hat eine Liste von Tickets exportiert', 'eine Liste von Tickets exportieren'],
  'attachment.added': ['{actor} hat einen Anhang hinzugefügt', 'einen Anhang hinzufügen'],
  'attachment.read': ['{actor} hat einen Anhang geöffnet oder gespeichert', 'einen Anhang öffnen oder speichern'],
  'attachment.verified': ['{actor} hat alle Dateien geprüft', 'alle Dateien prüfen'],
  'attachment.restored': [
    '{actor} hat Dateien aus den Sicherungen zurückgeholt',
    'Dateien aus den Sicherungen zurückholen',
  ],
  'mail.taken_in': ['{actor} hat eine E-Mail aufgenommen', 'eine E-Mail aufnehmen'],
  'mail.rejected': ['{actor} konnte eine E-Mail nicht aufnehmen; sie wurde aufbewahrt', 'eine E-Mail aufnehmen'],
  'mail.rejection_settled': [
    '{actor} hat eine nicht aufgenommene E-Mail erledigt',
    'eine nicht aufgenommene E-Mail erledigen',
  ],
};
