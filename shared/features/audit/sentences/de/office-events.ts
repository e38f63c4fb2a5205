import type { EventText, OfficeEvent } from '../texts.ts';

/** The office, its people and their rights, keys, backups and the trail itself. */
export const officeEvents: Readonly<Record<OfficeEvent, EventText>> = {
  'office.founded': ['{actor} hat die Kanzlei {subject} eingerichtet', 'die Kanzlei {subject} einrichten'],
  'office.updated': ['{actor} hat die Angaben zur Kanzlei geändert', 'die Angaben zur Kanzlei ändern'],
  'office.checked': ['{actor} hat die ganze Datenbank geprüft', 'die ganze Datenbank prüfen'],
  'office.taken_over': [
    '{actor} hat die Kanzlei auf einem anderen Computer übernommen',
    'die Kanzlei auf einem anderen Computer übernehmen',
  ],
  'office.closed': [
    '{actor} hat angekündigt, dass die Kanzlei geschlossen wird',
    'ankündigen, dass die Kanzlei geschlossen wird',
  ],
  'office.reopened': ['{actor} hat die Kanzlei wieder geöffnet', 'die Kanzlei wieder öffnen'],
  'office.compacted': ['{actor} hat die Datenbank verkleinert', 'die Datenbank verkleinern'],
  'office.indexes_rebuilt': [
    '{actor} hat die Indizes der Datenbank neu aufgebaut',
    'die Indizes der Datenbank neu aufbauen',
  ],
  'office.moved': [
    '{actor} hat die Kanzlei an einen anderen Ort umgezogen',
    'die Kanzlei an einen anderen Ort umziehen',
  ],
  'office.move_cancelled': ['{actor} hat den Umzug der Kanzlei abgesagt', 'den Umzug der Kanzlei absagen'],
  'office.mode_changed': [
    '{actor} hat geändert, von wie vielen Computern die Kanzlei geöffnet wird',
    'ändern, von wie vielen Computern die Kanzlei geöffnet wird',
  ],
  'session.signed_in': ['{actor} hat sich angemeldet', 'sich anmelden'],
  'session.signed_out': ['{actor} hat sich abgemeldet', 'sich abmelden'],
  'session.sign_in_failed': ['{actor} konnte sich nicht anmelden', 'sich anmelden'],
  'session.locked': ['{actor} hat das Programm gesperrt', 'das Programm sperren'],
  'session.unlocked': ['{actor} hat das Programm entsperrt', 'das Programm entsperren'],
  'session.unlock_failed': ['{actor} konnte das Programm nicht entsperren', 'das Programm entsperren'],
  'session.recovered': [
    '{actor} hat sich mit dem Wiederherstellungsschlüssel Zugang verschafft und eine neue Passphrase gesetzt',
    'sich mit dem Wiederherstellungsschlüssel Zugang verschaffen',
  ],
  'session.passphrase_changed': ['{actor} hat die eigene Passphrase geändert', 'die eigene Passphrase ändern'],
  'user.added': [
    '{actor} hat {subject} als Person der Kanzlei hinzugefügt',
    '{subject} als Person der Kanzlei hinzufügen',
  ],
  'user.updated': ['{actor} hat das Konto von {subject} geändert', 'das Konto von {subject} ändern'],
  'user.roles_changed': ['{actor} hat die Rollen von {subject} geändert', 'die Rollen von {subject} ändern'],
  'user.teams_changed': ['{actor} hat die Teams von {subject} geändert', 'die Teams von {subject} ändern'],
  'user.deactivated': ['{actor} hat das Konto von {subject} deaktiviert', 'das Konto von {subject} deaktivieren'],
  'user.reactivated': [
    '{actor} hat das Konto von {subject} wieder aktiviert',
    'das Konto von {subject} wieder aktivieren',
  ],
  'user.passphrase_reset': [
    '{actor} hat die Passphrase von {subject} zurückgesetzt',
    'die Passphrase von {subject} zurücksetzen',
  ],
  'user.absence_entered': [
    '{actor} hat die Abwesenheit von {subject} eingetragen',
    'die Abwesenheit von {subject} eintragen',
  ],
  'user.absence_ended': ['{actor} hat die Abwesenheit von {subject} beendet', 'die Abwesenheit von {subject} beenden'],
  'user.preferences_changed': ['{actor} hat die eigenen Einstellungen geändert', 'die eigenen Einstellungen ändern'],
  'team.created': ['{actor} hat das Team {subject} angelegt', 'das Team {subject} anlegen'],
  'team.updated': ['{actor} hat das Team {subject} geändert', 'das Team {subject} ändern'],
  'team.members_changed': [
    '{actor} hat die Mitglieder des Teams {subject} geändert',
    'die Mitglieder des Teams {subject} ändern',
  ],
  'role.created': ['{actor} hat die Rolle {subject} angelegt', 'die Rolle {subject} anlegen'],
  'role.updated': ['{actor} hat die Rolle {subject} geändert', 'die Rolle {subject} ändern'],
  'category.created': ['{actor} hat die Kategorie {subject} angelegt', 'die Kategorie {subject} anlegen'],
  'category.updated': ['{actor} hat die Kategorie {subject} geändert', 'die Kategorie {subject} ändern'],
  'category.retired': [
    '{actor} hat geändert, ob die Kategorie {subject} angeboten wird',
    'ändern, ob die Kategorie {subject} angeboten wird',
  ],
  'approval.requested': [
    '{actor} hat um die Freigabe durch eine zweite Person gebeten',
    'um die Freigabe durch eine zweite Person bitten',
  ],
  'approval.decided': ['{actor} hat über eine Freigabe entschieden', 'über eine Freigabe entscheiden'],
  'approval.withdrawn': ['{actor} hat eine Bitte um Freigabe zurückgezogen', 'eine Bitte um Freigabe zurückziehen'],
  'notice.updated': ['{actor} hat die Datenschutzhinweise geändert', 'die Datenschutzhinweise ändern'],
  'notice.acknowledged': [
    '{actor} hat die Datenschutzhinweise zur Kenntnis genommen',
    'die Datenschutzhinweise zur Kenntnis nehmen',
  ],
  'key.rotated': ['{actor} hat den Schlüssel der Datenbank erneuert', 'den Schlüssel der Datenbank erneuern'],
  'backup.made': ['{actor} hat eine Sicherung angelegt', 'eine Sicherung anlegen'],
  'backup.restored': [
    '{actor} hat die Kanzlei aus einer Sicherung wiederhergestellt',
    'die Kanzlei aus einer Sicherung wiederherstellen',
  ],
  'user.accounts_reviewed': [
    '{actor} hat die Konten nach der Rückkehr zu einer Sicherung durchgesehen',
    'die Konten nach der Rückkehr zu einer Sicherung durchsehen',
  ],
  'backup.failed': ['{actor} konnte keine Sicherung anlegen', 'eine gescheiterte Sicherung festhalten'],
  'backup.plan_changed': ['{actor} hat geändert, wann und wo gesichert wird', 'ändern, wann und wo gesichert wird'],
  'view.saved': ['{actor} hat die Ansicht {subject} gespeichert', 'die Ansicht {subject} speichern'],
  'view.deleted': ['{actor} hat die Ansicht {subject} gelöscht', 'die Ansicht {subject} löschen'],
  'notification.read': [
    '{actor} hat Benachrichtigungen als gelesen markiert',
    'Benachrichtigungen als gelesen markieren',
  ],
  'audit.filtered_by_person': [
    '{actor} hat im Prüfprotokoll nach einer einzelnen Person gesucht',
    'im Prüfprotokoll nach einer einzelnen Person suchen',
  ],
  'audit.exported': ['{actor} hat das Prüfprotokoll exportiert', 'das Prüfprotokoll exportieren'],
  'audit.accepted': [
    '{actor} hat an einem Computer, der ein anderes Protokoll gesehen hatte, für die Kanzlei gebürgt',
    'an einem Computer, der ein anderes Protokoll gesehen hatte, für die Kanzlei bürgen',
  ],
  'audit.verified': ['{actor} hat das Prüfprotokoll überprüft', 'das Prüfprotokoll überprüfen'],
  'audit.erased': ['{actor} hat Inhalte des Prüfprotokolls gelöscht', 'Inhalte des Prüfprotokolls löschen'],
};
