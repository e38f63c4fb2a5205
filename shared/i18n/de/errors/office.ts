import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, officeUntouched, textKept } from './phrases.ts';

/** Signing in, keys, and the folder in which the office lies. */
export const officeErrors = {
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
    kept: nothingChanged,
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
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
