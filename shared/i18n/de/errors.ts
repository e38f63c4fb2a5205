import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';
import { deadlineErrors } from './errors/deadlines.ts';
import { officeErrors } from './errors/office.ts';
import { nothingChanged, textKept } from './errors/phrases.ts';
import { workErrors } from './errors/work.ts';

/** What happened, what was kept, what to do next. */
export const errors: Record<ErrorCode, ErrorSentences> = {
  ...officeErrors,
  ...workErrors,
  ...deadlineErrors,
  unknown_operation: {
    what: 'Diese Version von Griffel kennt diese Anfrage nicht.',
    kept: nothingChanged,
    next: 'Starten Sie das Programm neu. Bleibt es dabei, melden Sie es Ihrem IT-Kontakt.',
  },
  invalid_input: {
    what: 'Etwas von den Eingaben kann so nicht übernommen werden.',
    kept: textKept,
    next: 'Prüfen Sie die gekennzeichneten Felder und versuchen Sie es erneut.',
  },
  not_signed_in: { what: 'Sie sind nicht mehr angemeldet.', kept: textKept, next: 'Melden Sie sich wieder an.' },
  locked: { what: 'Griffel ist gesperrt.', kept: textKept, next: 'Entsperren Sie es mit Ihrer Passphrase.' },
  forbidden: {
    what: 'Ihre Rolle erlaubt das nicht.',
    kept: nothingChanged,
    next: 'Wenn Sie es für Ihre Arbeit brauchen, fragen Sie die Administration Ihrer Kanzlei.',
  },
  not_found: {
    what: 'Das gibt es nicht, oder es ist für Sie nicht einsehbar.',
    kept: nothingChanged,
    next: 'Gehen Sie zurück zur Liste. Vielleicht wurde geändert, wer es sehen darf.',
  },
  conflict: {
    what: 'Jemand anders hat das inzwischen geändert.',
    kept: 'Die andere Änderung gilt, und was Sie getippt haben, ist noch da.',
    next: 'Vergleichen Sie beides und speichern Sie erneut.',
  },
  busy: {
    what: 'Ein anderer Computer schreibt gerade in die Kanzlei.',
    kept: textKept,
    next: 'Versuchen Sie es gleich noch einmal.',
  },
  office_open_elsewhere: {
    what: 'Griffel ist für diese Kanzlei auch anderswo geöffnet.',
    kept: nothingChanged,
    next: 'Bitten Sie Ihre Kolleginnen und Kollegen, Griffel zu beenden – Sperren genügt nicht –, und versuchen Sie es noch einmal.',
  },
  read_only: {
    what: 'Die Kanzlei ist nur zum Lesen geöffnet.',
    kept: textKept,
    next: 'Bitten Sie Ihren IT-Kontakt, den Kanzleiordner beschreibbar zu machen.',
  },
  cancelled: { what: 'Das wurde abgebrochen.', kept: nothingChanged, next: 'Sie können es jederzeit neu starten.' },
  internal: {
    what: 'Griffel hat einen Fehler gemacht.',
    kept: 'Was vorher gespeichert wurde, ist sicher; dieser Schritt wurde nicht ausgeführt.',
    next: 'Versuchen Sie es erneut. Bleibt es dabei, geben Sie Ihrem IT-Kontakt die Kennung {{reference}} aus dem Protokoll.',
  },
  core_restarted: {
    what: 'Der innere Teil von Griffel wurde beendet und neu gestartet.',
    kept: 'Alles Gespeicherte ist sicher, und was Sie getippt haben, ist noch da.',
    next: 'Melden Sie sich wieder an und arbeiten Sie weiter.',
  },
  login_taken: {
    what: 'Mit diesem Namen meldet sich schon jemand an.',
    kept: textKept,
    next: 'Wählen Sie einen anderen Anmeldenamen.',
  },
  name_taken: { what: 'Dieser Name ist schon vergeben.', kept: textKept, next: 'Wählen Sie einen anderen Namen.' },
  last_administrator: {
    what: 'Das ist die letzte Person, die Personen verwalten kann.',
    kept: nothingChanged,
    next: 'Geben Sie zuerst jemand anderem die Rolle Administration.',
  },
  own_account: {
    what: 'Das kann niemand mit dem eigenen Konto tun.',
    kept: nothingChanged,
    next: 'Bitten Sie eine andere Person aus der Administration.',
  },
  in_use: {
    what: 'Das wird noch verwendet.',
    kept: nothingChanged,
    next: 'Entfernen Sie es zuerst dort, wo es verwendet wird.',
  },
  second_person_needed: {
    what: 'Dazu braucht es eine zweite Person.',
    kept: nothingChanged,
    next: 'Lassen Sie es von jemandem genehmigen, der darüber entscheiden darf, und führen Sie es dann aus.',
  },
  approval_own_request: {
    what: 'Niemand kann den eigenen Antrag genehmigen.',
    kept: nothingChanged,
    next: 'Bitten Sie eine andere Person, die darüber entscheiden darf.',
  },
  approval_settled: {
    what: 'Über diesen Antrag ist schon entschieden, oder er wurde verwendet, zurückgezogen oder ist abgelaufen.',
    kept: nothingChanged,
    next: 'Stellen Sie ihn neu, wenn er noch gebraucht wird.',
  },
  reason_required: {
    what: 'Wer die Arbeit einer einzelnen Person ansieht, muss einen Grund nennen.',
    kept: nothingChanged,
    next: 'Schreiben Sie den Grund auf. Er steht dann im Prüfprotokoll.',
  },
  notice_not_acknowledged: {
    what: 'Die Datenschutzhinweise wurden noch nicht zur Kenntnis genommen.',
    kept: nothingChanged,
    next: 'Lesen Sie sie und bestätigen Sie das.',
  },
  person_inactive: {
    what: 'Diese Person arbeitet nicht mehr mit Griffel.',
    kept: nothingChanged,
    next: 'Wählen Sie jemand anderen.',
  },
  no_change: { what: 'Es ist schon so.', kept: nothingChanged, next: 'Es ist nichts mehr zu tun.' },
  audit_broken: {
    what: 'Das Prüfprotokoll ist nicht unversehrt.',
    kept: 'Die Stelle, an der es bricht, wird angezeigt.',
    next: 'Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid und bewahren Sie eine Kopie des Kanzleiordners auf.',
  },
};
