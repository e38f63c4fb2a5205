import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** The deadline book. */
export const deadlineErrors = {
  deadline_not_computable: {
    what: 'Diese Frist lässt sich so nicht berechnen.',
    kept: textKept,
    next: 'Sehen Sie nach dem markierten Feld, oder tragen Sie ein Datum von Hand mit dem Grund ein.',
  },
  deadline_of_other_matter: {
    what: 'Das Ticket gehört zu einer anderen Akte.',
    kept: textKept,
    next: 'Lassen Sie die Akte leer: Eine Frist zu einem Ticket hat dessen Akte.',
  },
  deadline_checked_before: {
    what: 'Das ist schon kontrolliert oder braucht keine Kontrolle.',
    kept: nothingChanged,
    next: 'Es bleibt nichts zu tun.',
  },
  deadline_ended: {
    what: 'Diese Frist ist ausgetragen oder gestrichen und ändert sich nicht mehr.',
    kept: textKept,
    next: 'Tragen Sie eine neue Frist ein, wenn eine zu wahren ist.',
  },
  deadline_notice_too_late: {
    what: 'Eine Vorfrist kann nicht nach dem letzten Tag ihrer Frist liegen.',
    kept: textKept,
    next: 'Wählen Sie einen früheren Tag.',
  },
  deadline_extension_open: {
    what: 'Für diese Frist ist schon eine Verlängerung beantragt.',
    kept: textKept,
    next: 'Vermerken Sie zuerst, ob sie gewährt wurde.',
  },
  deadline_no_extension: {
    what: 'Für diese Frist ist keine Verlängerung beantragt.',
    kept: nothingChanged,
    next: 'Tragen Sie zuerst den Antrag ein.',
  },
  deadline_strict_by_law: {
    what: 'Diese Frist ist nach dem Gesetz eine Notfrist. Sie lässt sich nicht als gewöhnliche Frist oder Wiedervorlage eintragen.',
    kept: textKept,
    next: 'Tragen Sie sie als Notfrist ein; eine Wiedervorlage kann daneben stehen.',
  },
  deadline_not_extendable: {
    what: 'Eine Notfrist kann nicht verlängert werden (§ 224 ZPO).',
    kept: textKept,
    next: 'Nehmen Sie die Handlung rechtzeitig vor, oder tragen Sie die Frist aus, wenn das geschehen ist.',
  },
  person_cannot_see_deadline: {
    what: 'Diese Person darf die Frist nicht sehen.',
    kept: textKept,
    next: 'Wählen Sie jemanden, der das Ticket oder die Akte sieht, oder geben Sie zuerst Einsicht.',
  },
  deadlines_left: {
    what: 'Offene Fristen, für die diese Person verantwortlich ist: {{count}}. Davon kennen Sie: {{deadlines}}.',
    kept: nothingChanged,
    next: 'Wählen Sie, wer diese Fristen übernimmt.',
  },
  deadline_left_unseen: {
    what: 'Wer sich um die Frist D-{{number}} dieses Tickets kümmert, würde sie nicht mehr sehen.',
    kept: nothingChanged,
    next: 'Geben Sie die Frist erst jemandem, der das Ticket weiterhin sieht, oder fügen Sie die Person als Beobachter hinzu.',
  },
  evening_of_others: {
    what: 'Die Abendkontrolle machen andere.',
    kept: textKept,
    next: 'Wenden Sie sich an die Person, die in den Einstellungen steht, oder an ihre Vertretung.',
  },
  evening_no_such_day: {
    what: 'Dieser Tag gehört nicht zur Abendkontrolle: Er liegt in der Zukunft oder vor ihrem Beginn, oder niemand war da.',
    kept: nothingChanged,
    next: 'Wählen Sie einen Arbeitstag bis heute.',
  },
  evening_closed_before: {
    what: 'Dieser Tag ist schon abgeschlossen.',
    kept: nothingChanged,
    next: 'Sehen Sie nach, wer ihn abgeschlossen hat und wie die Liste war.',
  },
  evening_remark_needed: {
    what: '{{count}} Fristen dieser Liste sind noch offen.',
    kept: textKept,
    next: 'Tragen Sie sie aus, streichen Sie sie, oder schreiben Sie in die Bemerkung, warum sie offen bleiben.',
  },
  evening_list_changed: {
    what: 'Jemand hat inzwischen etwas an dieser Liste geändert.',
    kept: textKept,
    next: 'Gehen Sie die Liste noch einmal durch und schließen Sie den Tag dann ab.',
  },
  absence_in_past: {
    what: 'Vergangene Tage lassen sich nicht als Abwesenheit eintragen.',
    kept: textKept,
    next: 'Wählen Sie einen ersten Tag ab heute.',
  },
  absence_own_deputy: {
    what: 'Niemand vertritt sich selbst.',
    kept: textKept,
    next: 'Wählen Sie eine andere Vertretung.',
  },
  absence_overlaps: {
    what: 'Für diese Person ist an einigen dieser Tage schon eine Abwesenheit eingetragen.',
    kept: textKept,
    next: 'Beenden Sie erst jene Abwesenheit, oder wählen Sie andere Tage.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
