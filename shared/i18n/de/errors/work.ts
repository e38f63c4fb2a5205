import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** Parties, matters, imports, tickets, attachments and mail. */
export const workErrors = {
  address_of_party: {
    what: 'Das ist die E-Mail-Adresse einer Person außerhalb der Kanzlei.',
    kept: textKept,
    next: 'Verwenden Sie eine andere. Arbeitet die Person jetzt hier, entfernen Sie die Adresse zuerst unter „Einstellungen, Beteiligte“.',
  },
  address_of_colleague: {
    what: 'Das ist die E-Mail-Adresse einer Kollegin oder eines Kollegen.',
    kept: textKept,
    next: 'Wählen Sie diese Person selbst aus oder verwenden Sie eine andere Adresse.',
  },
  matter_number_taken: {
    what: 'Es gibt schon eine Akte mit dieser Nummer.',
    kept: textKept,
    next: 'Geben Sie eine andere Nummer an, oder lassen Sie das Feld leer für die nächste freie.',
  },
  already_in_matter: {
    what: 'Diese Person oder Organisation steht schon in der Akte.',
    kept: nothingChanged,
    next: 'Ändern Sie stattdessen, wo sie steht.',
  },
  matter_closed_before_opened: {
    what: 'Eine Akte kann nicht vor dem Tag geschlossen werden, an dem sie angelegt wurde.',
    kept: textKept,
    next: 'Wählen Sie einen späteren Tag.',
  },
  status_step_not_allowed: {
    what: 'Von seinem jetzigen Status kann das Ticket nicht in diesen wechseln.',
    kept: nothingChanged,
    next: 'Wählen Sie einen der angebotenen Status.',
  },
  waiting_reason_required: {
    what: 'Bei einem wartenden Ticket muss stehen, worauf es wartet.',
    kept: textKept,
    next: 'Wählen Sie, worauf es wartet, und das Datum, wenn es auf eines wartet.',
  },
  person_cannot_see_ticket: {
    what: 'Diese Person darf das Ticket nicht sehen.',
    kept: nothingChanged,
    next: 'Wählen Sie jemanden aus dem Team oder bitten Sie um eine andere Kategorie.',
  },
  nobody_would_see_ticket: {
    what: 'Niemand in der Kanzlei würde dieses Ticket noch sehen.',
    kept: nothingChanged,
    next: 'Weisen Sie es erst zu oder fügen Sie jemanden als Beobachter hinzu.',
  },
  tickets_left_unseen: {
    what: 'Tickets, die niemand in der Kanzlei mehr sehen würde: {{count}}. Davon kennen Sie: {{tickets}}.',
    kept: nothingChanged,
    next: 'Weisen Sie sie erst zu oder fügen Sie jemanden als Beobachter hinzu. Beim Deaktivieren wählen Sie, wer sie von nun an sieht.',
  },
  import_unreadable: {
    what: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    kept: nothingChanged,
    next: 'Speichern Sie sie in Excel als „CSV UTF-8“ mit den Überschriften in der ersten Zeile und wählen Sie sie noch einmal.',
  },
  import_has_problems: {
    what: 'Die Datei hat Zeilen, die sich nicht importieren lassen.',
    kept: nothingChanged,
    next: 'Prüfen Sie die Datei noch einmal, berichtigen Sie, was genannt ist, und importieren Sie sie dann.',
  },
  import_in_use: {
    what: 'Etwas bezieht sich auf das Importierte, oder jemand hat es seither geändert.',
    kept: nothingChanged,
    next: 'Schließen oder ändern Sie stattdessen einzelne Akten und Beteiligte.',
  },
  question_already_answered: {
    what: 'Diese Frage ist schon beantwortet.',
    kept: textKept,
    next: 'Lesen Sie die Antwort. Sie können eine Notiz hinzufügen.',
  },
  not_addressed_to_you: {
    what: 'Diese Frage richtet sich an jemand anderen.',
    kept: textKept,
    next: 'Fügen Sie stattdessen eine Notiz hinzu.',
  },
  undo_no_longer_possible: {
    what: 'Das lässt sich nicht mehr rückgängig machen, weil es seither jemand geändert hat.',
    kept: nothingChanged,
    next: 'Ändern Sie es von Hand. Der Verlauf zeigt, wie es war.',
  },
  category_retired: {
    what: 'Diese Kategorie wird nicht mehr verwendet.',
    kept: textKept,
    next: 'Wählen Sie eine andere Kategorie.',
  },
  upload_incomplete: {
    what: 'Die Datei ist nicht vollständig angekommen.',
    kept: 'Die Datei auf Ihrem Computer ist unverändert.',
    next: 'Fügen Sie sie noch einmal hinzu.',
  },
  file_too_large: {
    what: 'Die Datei ist zu groß.',
    kept: 'Die Datei auf Ihrem Computer ist unverändert.',
    next: 'Möglich sind bis zu 2 GB. Teilen Sie die Datei auf.',
  },
  attachment_damaged: {
    what: 'Dieser Anhang ist beschädigt und kann nicht gelesen werden.',
    kept: 'Das Ticket und seine anderen Anhänge sind nicht betroffen.',
    next: 'Bitten Sie Ihren IT-Kontakt, die Datei aus einer Sicherung zurückzuholen.',
  },
  attachment_missing: {
    what: 'Die Datei dieses Anhangs fehlt.',
    kept: 'Das Ticket und seine anderen Anhänge sind nicht betroffen.',
    next: 'Bitten Sie Ihren IT-Kontakt, die Datei aus einer Sicherung zurückzuholen.',
  },
  stream_closed: {
    what: 'Die Übertragung der Datei wurde unterbrochen.',
    kept: 'Die Datei auf Ihrem Computer ist unverändert.',
    next: 'Starten Sie sie noch einmal.',
  },
  no_program_for_file: {
    what: 'Auf diesem Computer gibt es kein Programm für diese Art von Datei.',
    kept: 'Der Anhang ist unverändert.',
    next: 'Speichern Sie die Datei, oder bitten Sie Ihren IT-Kontakt, ein Programm dafür zu installieren.',
  },
  file_kind_not_opened: {
    what: 'Eine Datei dieser Art kann mehr als gelesen werden; deshalb öffnet Griffel sie nicht.',
    kept: 'Der Anhang ist unverändert.',
    next: 'Speichern Sie sie, wenn Sie sicher wissen, von wem sie kommt, und lassen Sie sie vor dem Öffnen prüfen.',
  },
  mail_unreadable: {
    what: 'Diese Datei lässt sich nicht als E-Mail lesen.',
    kept: 'Die Datei bleibt verschlüsselt aufbewahrt, bis Sie entscheiden.',
    next: 'Machen Sie daraus ein Ticket mit der Datei als Anhang, oder verwerfen Sie sie.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
