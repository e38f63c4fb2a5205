import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';

const nothingChanged = 'Es wurde nichts geändert.';
const textKept = 'Es wurde nichts geändert, und was Sie getippt haben, ist noch da.';
const officeUntouched = 'In der Kanzlei wurde nichts geändert.';

export const errors: Record<ErrorCode, ErrorSentences> = {
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
  wrong_credentials: {
    what: 'Name und Passphrase passen nicht zusammen.',
    kept: officeUntouched,
    next: 'Prüfen Sie die Feststelltaste und die Tastatursprache und versuchen Sie es erneut.',
  },
  wrong_passphrase: {
    what: 'Das ist nicht Ihre Passphrase.',
    kept: officeUntouched,
    next: 'Prüfen Sie die Feststelltaste und die Tastatursprache und versuchen Sie es erneut.',
  },
  not_remembered: {
    what: 'Sie sind auf diesem Computer nicht mehr gemerkt.',
    kept: 'Das geschieht nach einer neuen Passphrase oder wenn die Kanzlei es nicht mehr erlaubt.',
    next: 'Melden Sie sich mit Ihrer Passphrase an.',
  },
  wait_before_retry: {
    what: 'Es gab zu viele falsche Versuche.',
    kept: officeUntouched,
    next: 'Warten Sie, bis die angezeigte Zeit vorbei ist, und versuchen Sie es dann erneut.',
  },
  passphrase_too_weak: {
    what: 'Diese Passphrase ist zu leicht zu erraten.',
    kept: nothingChanged,
    next: 'Nehmen Sie vier oder mehr Wörter ohne Zusammenhang oder einen längeren Satz.',
  },
  passphrase_change_required: {
    what: 'Sie müssen zuerst eine eigene Passphrase wählen.',
    kept: nothingChanged,
    next: 'Ändern Sie Ihre Passphrase und arbeiten Sie dann weiter.',
  },
  recovery_key_wrong: {
    what: 'Das ist nicht der Wiederherstellungsschlüssel dieser Kanzlei.',
    kept: officeUntouched,
    next: 'Vergleichen Sie ihn Gruppe für Gruppe mit dem ausgedruckten Blatt.',
  },
  key_file_damaged: {
    what: 'Die Schlüsseldatei zu diesem Namen ist beschädigt oder fehlt.',
    kept: 'Die Kanzlei selbst ist nicht betroffen.',
    next: 'Bitten Sie Ihren IT-Kontakt, den Ordner „keys“ aus einer Sicherung zurückzuholen, oder melden Sie sich mit dem Wiederherstellungsschlüssel an.',
  },
  outcome_unknown: {
    what: 'Der Kanzleiordner fiel genau beim Speichern weg.',
    kept: 'Was Sie getippt haben, steht noch da.',
    next: 'Ob gespeichert wurde, zeigt sich, wenn der Ordner wieder da ist: Sehen Sie nach, bevor Sie es noch einmal tun.',
  },
  older_program_on: {
    what: 'In dieser Kanzlei wird noch mit einem älteren Griffel gearbeitet, an so vielen Computern: {{count}}.',
    kept: nothingChanged,
    next: 'Bitten Sie die anderen, Griffel zu schließen, und melden Sie sich dann erneut an. Griffel sichert die Kanzlei und bringt sie auf den neuen Stand; danach brauchen alle die neue Version.',
  },
  office_closed: {
    what: '{{by}} hat die Kanzlei bis {{until}} geschlossen.',
    kept: 'Was Sie getippt haben, steht noch da.',
    next: 'Versuchen Sie es wieder, wenn sie geöffnet ist; die Administration kann sie vorher öffnen.',
  },
  office_closed_by_other: {
    what: '{{by}} schließt die Kanzlei bereits.',
    kept: nothingChanged,
    next: 'Warten Sie, bis sie wieder geöffnet ist, oder öffnen Sie sie zuerst.',
  },
  office_moving: {
    what: '{{by}} zieht die Kanzlei an einen anderen Ort um.',
    kept: nothingChanged,
    next: 'Warten Sie, bis der Umzug fertig ist. Die Administration kann sich hier anmelden und ihn fortsetzen oder absagen.',
  },
  office_moved: {
    what: 'Die Kanzlei ist in einen anderen Ordner umgezogen.',
    kept: nothingChanged,
    next: 'Öffnen Sie sie an ihrem neuen Ort; Ihr IT-Kontakt weiß, wo er ist.',
  },
  move_unfinished: {
    what: 'Der Umzug der Kanzlei in diesen Ordner ist nicht fertig.',
    kept: 'Nichts ist verloren: Am alten Ort liegt die ganze Kanzlei.',
    next: 'Bitten Sie die Administration, sich am alten Ort anzumelden und den Umzug fortzusetzen oder abzusagen. War er fertig, melden Sie sich einmal von dem Computer aus hier an, der sie umgezogen hat.',
  },
  folder_linked: {
    what: 'Im Kanzleiordner oder an seinem neuen Ort steht eine Verknüpfung an der Stelle eines Ordners oder einer Datei: {{path}}.',
    kept: 'Die Kanzlei ist, wo sie war, und das Ziel der Verknüpfung wurde nicht angerührt.',
    next: 'Bitten Sie Ihren IT-Kontakt, den Ordner selbst dorthin zu legen oder die Verknüpfung zu entfernen, und versuchen Sie es erneut.',
  },
  place_within_office: {
    what: 'Der neue Ort liegt im Kanzleiordner oder um ihn herum.',
    kept: nothingChanged,
    next: 'Wählen Sie einen Ordner daneben oder anderswo.',
  },
  space_needed: {
    what: 'Auf dem Laufwerk ist nicht genug Platz: Es fehlen {{megabytes}} MB.',
    kept: nothingChanged,
    next: 'Schaffen Sie Platz, und versuchen Sie es noch einmal.',
  },
  office_missing: {
    what: 'Der Kanzleiordner wurde nicht gefunden.',
    kept: nothingChanged,
    next: 'Prüfen Sie, ob das Netzlaufwerk verbunden ist, und versuchen Sie es erneut.',
  },
  office_unreachable: {
    what: 'Der Ordner der Kanzlei ist gerade nicht erreichbar.',
    kept: textKept,
    next: 'Prüfen Sie das Netzlaufwerk oder das Kabel und versuchen Sie es erneut. Bleibt es dabei, obwohl sich der Ordner öffnen lässt, sagen Sie es Ihrem IT-Kontakt: Das Laufwerk könnte defekt sein.',
  },
  office_on_other_computer: {
    what: 'Diese Kanzlei liegt auf einem anderen Computer und ist nur für diesen gedacht.',
    kept: nothingChanged,
    next: 'Öffnen Sie sie dort. Wurde ihr Ordner endgültig auf diesen Computer verschoben, übernehmen Sie sie; für mehrere Computer verschiebt eine Administratorin oder ein Administrator sie auf eine Freigabe.',
  },
  folder_synced: {
    what: 'Diesen Ordner kopiert ein Synchronisierungsprogramm oder eine Replikation hin und her. In einem solchen Ordner geht eine Datenbank kaputt.',
    kept: nothingChanged,
    next: 'Wählen Sie einen Ordner auf der Festplatte dieses Computers oder auf der Freigabe eines Dateiservers.',
  },
  folder_not_local: {
    what: 'Dieser Ordner liegt auf einem Netzlaufwerk, und die Kanzlei ist für einen einzigen Computer gedacht.',
    kept: nothingChanged,
    next: 'Wählen Sie einen Ordner auf der Festplatte dieses Computers oder eine Kanzlei für mehrere Computer.',
  },
  office_exists: {
    what: 'In diesem Ordner gibt es schon eine Kanzlei.',
    kept: officeUntouched,
    next: 'Öffnen Sie sie oder wählen Sie für eine neue einen anderen Ordner.',
  },
  folder_not_empty: {
    what: 'Dieser Ordner ist nicht leer.',
    kept: 'Die Dateien darin wurden nicht angerührt.',
    next: 'Wählen Sie einen leeren Ordner oder legen Sie einen neuen an.',
  },
  folder_not_writable: {
    what: 'Griffel darf in diesen Ordner nicht schreiben.',
    kept: nothingChanged,
    next: 'Wählen Sie einen anderen Ordner oder bitten Sie Ihren IT-Kontakt um das Schreibrecht.',
  },
  office_damaged: {
    what: 'Die Datenbank der Kanzlei ist beschädigt.',
    kept: 'Griffel hat nichts darin geändert.',
    next: 'Arbeiten Sie an keinem Computer damit weiter und bitten Sie Ihren IT-Kontakt, die neueste Sicherung zurückzuholen.',
  },
  backup_missing: {
    what: 'In diesem Ordner gibt es keine solche Sicherung.',
    kept: 'Es wurde nichts geändert.',
    next: 'Wählen Sie den Ordner, in dem die Sicherungen liegen.',
  },
  backup_damaged: {
    what: 'Diese Sicherung ist beschädigt und kann nicht wiederhergestellt werden.',
    kept: 'Die Kanzlei und die anderen Sicherungen sind, wie sie waren.',
    next: 'Wählen Sie eine ältere Sicherung oder eine an einem anderen Ort.',
  },
  backup_unproven: {
    what: 'Nichts beweist, dass die Kanzlei diese Sicherung gemacht hat.',
    kept: 'Es wurde nichts geändert.',
    next: 'Wählen Sie eine andere Sicherung. Hat eine frühere Version von Griffel sie gemacht oder wissen Sie, woher sie stammt, nehmen Sie sie trotzdem und vergleichen Sie sie gut.',
  },
  backup_place_missing: {
    what: 'Der Ordner für die Sicherungen wurde nicht gefunden.',
    kept: 'Nirgendwo sonst wurde etwas geschrieben, und die vorhandenen Sicherungen sind, wie sie waren.',
    next: 'Schließen Sie das Laufwerk an, oder wählen Sie in den Einstellungen unter „Sicherungen und Prüfung“ einen anderen Ordner.',
  },
  backup_before_failed: {
    what: 'Die Sicherung, die vorher nötig ist, konnte nicht angelegt werden.',
    kept: 'Die Datenbank wurde nicht angerührt.',
    next: 'Prüfen Sie, ob auf dem Laufwerk der Kanzlei Platz ist und ob in ihren Ordner „backups“ geschrieben werden kann, und versuchen Sie es erneut.',
  },
  office_newer_than_program: {
    what: 'Eine neuere Version von Griffel hat mit dieser Kanzlei gearbeitet.',
    kept: officeUntouched,
    next: 'Installieren Sie auf diesem Computer die aktuelle Version und öffnen Sie die Kanzlei dann erneut.',
  },
  office_rewritten: {
    what: 'Diese Kanzlei schließt nicht an das an, was dieser Computer zuletzt gesehen hat.',
    kept: 'Sie ist nur zum Lesen geöffnet, damit nichts verdeckt wird.',
    next: 'Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid. Das Prüfprotokoll wird dann mit den gedruckten Listen verglichen.',
  },
  no_office_open: {
    what: 'Es ist keine Kanzlei geöffnet.',
    kept: nothingChanged,
    next: 'Öffnen Sie zuerst Ihren Kanzleiordner.',
  },
  office_already_open: {
    what: 'Es ist schon eine Kanzlei geöffnet.',
    kept: nothingChanged,
    next: 'Schließen Sie sie zuerst.',
  },
  disk_full: {
    what: 'Auf dem Laufwerk ist kein Platz mehr.',
    kept: textKept,
    next: 'Schaffen Sie Platz oder melden Sie es Ihrem IT-Kontakt, und speichern Sie dann erneut.',
  },
  login_taken: {
    what: 'Mit diesem Namen meldet sich schon jemand an.',
    kept: textKept,
    next: 'Wählen Sie einen anderen Anmeldenamen.',
  },
  name_taken: { what: 'Dieser Name ist schon vergeben.', kept: textKept, next: 'Wählen Sie einen anderen Namen.' },
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
  deadline_left_unseen: {
    what: 'Wer sich um die Frist D-{{number}} dieses Tickets kümmert, würde sie nicht mehr sehen.',
    kept: nothingChanged,
    next: 'Geben Sie die Frist erst jemandem, der das Ticket weiterhin sieht, oder fügen Sie die Person als Beobachter hinzu.',
  },
  tickets_left_unseen: {
    what: 'Tickets, die niemand in der Kanzlei mehr sehen würde: {{count}}. Davon kennen Sie: {{tickets}}.',
    kept: nothingChanged,
    next: 'Weisen Sie sie erst zu oder fügen Sie jemanden als Beobachter hinzu. Beim Deaktivieren wählen Sie, wer sie von nun an sieht.',
  },
  person_inactive: {
    what: 'Diese Person arbeitet nicht mehr mit Griffel.',
    kept: nothingChanged,
    next: 'Wählen Sie jemand anderen.',
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
  no_change: { what: 'Es ist schon so.', kept: nothingChanged, next: 'Es ist nichts mehr zu tun.' },
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
  audit_broken: {
    what: 'Das Prüfprotokoll ist nicht unversehrt.',
    kept: 'Die Stelle, an der es bricht, wird angezeigt.',
    next: 'Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid und bewahren Sie eine Kopie des Kanzleiordners auf.',
  },
  not_a_demo_office: {
    what: 'Erfundene Daten dürfen nur in eine Demo-Kanzlei geschrieben werden.',
    kept: nothingChanged,
    next: 'Richten Sie dafür eine Demo-Kanzlei ein.',
  },
  office_not_damaged: {
    what: 'Die vollständige Prüfung findet keinen Schaden in der Datenbank.',
    kept: 'Es wurde nichts geändert.',
    next: 'Melden Sie sich an, und arbeiten Sie weiter. Kommt die Meldung wieder, lassen Sie die Platte oder das Netz prüfen.',
  },
  office_being_repaired: {
    what: 'Diese Kanzlei wird gerade repariert.',
    kept: 'Alles Gespeicherte ist aufgehoben.',
    next: 'Warten Sie einige Minuten, und versuchen Sie es dann noch einmal.',
  },
};
