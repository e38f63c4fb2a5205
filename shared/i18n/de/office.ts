import type { office as shape } from '../en/office.ts';
import type { Translated } from '../shape.ts';

export const office: Translated<typeof shape> = {
  step: 'Schritt {{step}} von {{steps}}',
  welcome: {
    title: 'Willkommen bei Griffel',
    text: 'Das Ticketsystem Ihrer Kanzlei. Alles bleibt in einem eigenen verschlüsselten Ordner; Griffel braucht kein Internet und kein Konto.',
    language: 'Sprache',
    what: 'Was möchten Sie tun?',
    found: 'Eine neue Kanzlei einrichten',
    foundDetail: 'Das geschieht einmal, für alle. Es dauert etwa fünf Minuten.',
    open: 'Eine vorhandene Kanzlei öffnen',
    openDetail:
      'Ihre Kanzlei arbeitet schon mit Griffel, in einem Ordner auf diesem Computer oder auf Ihrem Dateiserver.',
    restore: 'Aus einer Sicherung wiederherstellen',
    restoreDetail:
      'Nach einem Unglück oder auf einem neuen Computer. Sie brauchen die Passphrase einer Administratorin oder eines Administrators oder den Wiederherstellungsschlüssel.',
  },
  open: {
    title: 'Eine Kanzlei öffnen',
    text: 'Wählen Sie den Ordner Ihrer Kanzlei. Ihr IT-Kontakt weiß, wo er liegt.',
    submit: 'Öffnen',
  },
  folder: {
    label: 'Kanzleiordner',
    foundHint: 'Ein leerer Ordner auf einer Festplatte dieses Computers oder auf Ihrem Dateiserver.',
    choose: 'Ordner wählen…',
    verdict: {
      office: 'In diesem Ordner liegt eine Kanzlei.',
      empty: 'Dieser Ordner ist leer.',
      missing: 'Diesen Ordner gibt es nicht.',
      not_empty: 'Dieser Ordner ist nicht leer. Wählen Sie einen leeren oder legen Sie einen neuen an.',
      not_writable: 'Griffel darf in diesen Ordner nicht schreiben.',
      newer:
        'Eine neuere Version von Griffel hat mit dieser Kanzlei gearbeitet. Installieren Sie zuerst die aktuelle Version.',
      damaged: 'In diesem Ordner liegt eine beschädigte Kanzlei.',
    },
    isOffice:
      'In diesem Ordner gibt es schon eine Kanzlei. Gehen Sie zurück und wählen Sie „Eine vorhandene Kanzlei öffnen“.',
    isNoOffice: 'In diesem Ordner liegt keine Kanzlei.',
  },
  mode: {
    label: 'Wo wird gearbeitet?',
    local: 'Nur an diesem Computer',
    localDetail:
      'Die Kanzlei liegt auf einer Festplatte dieses Computers. Schnell, und kein anderer muss eingeschaltet sein.',
    shared: 'An mehreren Computern',
    sharedDetail:
      'Die Kanzlei liegt auf einer Freigabe Ihres Dateiservers; jeder Computer öffnet denselben Ordner. Griffel prüft, ob die Freigabe Sperren überträgt.',
    notLocal:
      'Dieser Ordner liegt auf einem Netzlaufwerk: Wählen Sie „An mehreren Computern“ oder einen Ordner auf der Festplatte dieses Computers.',
    synced:
      '{{by}} hält diesen Ordner abgeglichen. In einem Ordner, der hin und her kopiert wird, geht eine Datenbank kaputt: Wählen Sie einen anderen.',
    replication: 'Replikation (DFS)',
  },
  details: {
    title: 'Ihre Kanzlei',
    name: 'Name der Kanzlei',
    address: 'Anschrift',
    country: 'Land',
    region: 'Region',
    regionHint: 'Für Feiertage und Fristen.',
    noRegion: 'Keine Region',
  },
  administrator: {
    title: 'Die erste Person der Administration',
    text: 'Diese Person legt die anderen an. Administrieren gibt noch keine Sicht auf vertrauliche Tickets.',
    name: 'Vollständiger Name',
    login: 'Anmeldename',
    loginHint: 'Kurz, zum Beispiel die Initialen. Buchstaben, Ziffern, Punkt und Bindestrich.',
    loginWrong:
      'Mindestens zwei Buchstaben oder Ziffern; nur Buchstaben, Ziffern, Punkt, Bindestrich, Unterstrich und @.',
  },
  recovery: {
    title: 'Der Wiederherstellungsschlüssel',
    text: 'Mit diesem Schlüssel lässt sich Ihre Kanzlei öffnen, wenn alle Passphrasen verloren sind. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert. Drucken Sie ihn oder speichern Sie ihn als PDF, und bewahren Sie ihn bei den wichtigen Originalen auf, nicht auf einem Computer.',
    print: 'Drucken',
    savePdf: 'Als PDF speichern…',
    saved: 'Gespeichert. Drucken Sie die Datei und löschen Sie sie dann.',
    kept: 'Ich habe den Schlüssel auf Papier oder an einem sicheren Ort',
    key: 'Wiederherstellungsschlüssel',
    sheetTitle: 'Griffel: Wiederherstellungsschlüssel',
    sheetOffice: 'Kanzlei',
    sheetDate: 'Erstellt am',
    sheetText:
      'Mit diesem Schlüssel lässt sich die Kanzlei öffnen, wenn alle Passphrasen verloren sind. Wer ihn hat, kann alles in der Kanzlei lesen. Bewahren Sie ihn verschlossen auf und sagen Sie zwei Personen, wo er liegt.',
    sheetHow:
      'So wird er benutzt: Griffel starten, den Kanzleiordner öffnen, „Passphrase vergessen?“ wählen und die Gruppen der Reihe nach eintippen.',
  },
  confirm: {
    title: 'Den Schlüssel bestätigen',
    text: 'Tippen Sie zwei Gruppen von Ihrem Ausdruck ab, damit feststeht, dass er lesbar ist.',
    group: 'Gruppe {{number}}',
    wrong: 'Das steht nicht in Gruppe {{number}}.',
    submit: 'Kanzlei einrichten',
    working: 'Die Kanzlei wird eingerichtet…',
  },
  founded: 'Die Kanzlei ist eingerichtet. Sie sind angemeldet.',
  problem: {
    heading: { what: 'Was geschehen ist', safe: 'Was sicher ist', next: 'Was jetzt zu tun ist' },
    office_missing: {
      title: 'Der Kanzleiordner ist nicht da',
      what: 'Vielleicht wurde der Ordner verschoben, oder das Netzlaufwerk ist nicht verbunden.',
      safe: 'Es wurde nichts geändert. Die Kanzlei ist dort, wo ihr Ordner ist.',
      next: 'Verbinden Sie das Laufwerk und versuchen Sie es erneut. Wurde der Ordner verschoben, öffnen Sie ihn am neuen Ort.',
    },
    office_unreachable: {
      title: 'Die Kanzlei ist nicht erreichbar',
      what: 'Das Netzlaufwerk oder der Datenträger mit dem Kanzleiordner antwortet nicht.',
      safe: 'Alles Gespeicherte liegt im Kanzleiordner. Es wurde nichts geändert.',
      next: 'Prüfen Sie das Netzlaufwerk oder das Kabel und versuchen Sie es erneut. Bleibt es dabei, obwohl sich der Ordner öffnen lässt, sagen Sie es Ihrem IT-Kontakt: Das Laufwerk könnte defekt sein.',
    },
    office_damaged: {
      title: 'Die Kanzlei lässt sich nicht öffnen',
      what: 'Ihre Datenbank ist beschädigt oder gehört nicht zu den Schlüsseln daneben.',
      safe: 'Griffel hat nichts darin geändert. Die Sicherungen sind nicht betroffen.',
      next: 'Arbeiten Sie an keinem Computer mit dieser Kanzlei weiter und bitten Sie Ihren IT-Kontakt, die neueste Sicherung zurückzuholen.',
    },
    office_newer_than_program: {
      title: 'Dieser Computer braucht ein neueres Griffel',
      what: 'Eine neuere Version von Griffel hat mit dieser Kanzlei gearbeitet.',
      safe: 'Es wurde nichts geändert. Wer die neuere Version hat, kann weiterarbeiten.',
      next: 'Bitten Sie Ihren IT-Kontakt, auf diesem Computer die aktuelle Version zu installieren.',
    },
    key_file_damaged: {
      title: 'Ihre Schlüsseldatei ist beschädigt',
      what: 'Die Datei im Ordner „keys“, die zu Ihrem Namen gehört, ist beschädigt, fehlt oder ist nicht die, welche die Kanzlei kennt.',
      safe: 'Die Kanzlei selbst ist nicht betroffen, und die anderen können weiterarbeiten.',
      next: 'Bitten Sie Ihren IT-Kontakt, den Ordner „keys“ aus einer Sicherung zurückzuholen, oder nehmen Sie den Wiederherstellungsschlüssel.',
    },
    office_key_damaged: {
      title: 'Die Schlüsseldatei der Kanzlei ist nicht zu gebrauchen',
      what: 'Die Datei „office.age“ im Ordner „keys“ ist beschädigt, oder Ihr Schlüssel steht noch nicht darin.',
      safe: 'Die Datenbank und die Anlagen sind nicht betroffen.',
      next: 'Wurden Sie eben erst angelegt oder wieder zugelassen, so lassen Sie jemand anderen sich einmal anmelden und versuchen es dann erneut. Sonst bitten Sie Ihren IT-Kontakt, den Ordner „keys“ aus einer Sicherung zurückzuholen.',
    },
    office_rewritten: {
      title: 'Diese Kanzlei wurde umgeschrieben oder ausgetauscht',
      what: 'Sie schließt nicht an das an, was dieser Computer zuletzt gesehen hat. Vielleicht ist es eine ältere Kopie.',
      safe: 'Es wurde nichts geändert, damit nichts verdeckt wird.',
      next: 'Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid; das Prüfprotokoll wird mit den gedruckten Listen verglichen. Mit einer Passphrase lässt sich die Kanzlei weiterhin zum Lesen öffnen.',
    },
    office_on_other_computer: {
      title: 'Diese Kanzlei gehört zu einem anderen Computer',
      what: 'Die Kanzlei ist für einen einzigen Computer eingerichtet, und das ist nicht dieser.',
      safe: 'Es wurde nichts geändert. Auf ihrem eigenen Computer öffnet sich die Kanzlei wie immer.',
      next: 'Öffnen Sie sie dort, oder bitten Sie eine Administratorin oder einen Administrator, sie auf eine Freigabe zu verschieben. Wurde ihr Ordner endgültig hierher gebracht, übernehmen Sie sie auf diesem Computer.',
    },
    office_moved: {
      title: 'Die Kanzlei ist umgezogen',
      what: 'Die Kanzlei liegt jetzt in einem anderen Ordner. Dieser hier ist nicht mehr in Gebrauch.',
      safe: 'Alles ist mitgekommen; hier lässt sich nichts mehr ändern.',
      next: 'Öffnen Sie sie an ihrem neuen Ort. Ist keiner genannt, fragen Sie Ihren IT-Kontakt. Die Dateien hier können gelöscht werden, sobald der neue Ort gesichert ist.',
    },
    folder_synced: {
      title: 'Ein Synchronisierungsprogramm hält diesen Ordner abgeglichen',
      what: 'Der Kanzleiordner wird von einem Synchronisierungsprogramm oder einer Replikation hin und her kopiert. Zwei Kopien würden einander überschreiben.',
      safe: 'Griffel hat die Kanzlei nicht geöffnet; es wurde nichts geändert.',
      next: 'Bitten Sie Ihren IT-Kontakt, den Ordner auf eine Festplatte oder eine Freigabe zu verschieben, die kein solches Programm abgleicht.',
    },
    folder_not_local: {
      title: 'Diese Kanzlei muss auf der eigenen Festplatte des Computers liegen',
      what: 'Sie ist für einen einzigen Computer eingerichtet, aber ihr Ordner wird über das Netzwerk erreicht.',
      safe: 'Es wurde nichts geändert.',
      next: 'Öffnen Sie sie an dem Computer, auf dessen Festplatte sie liegt, oder bitten Sie eine Administratorin oder einen Administrator, sie auf eine Freigabe für mehrere Computer zu verschieben.',
    },
    other: { title: 'Die Kanzlei lässt sich nicht öffnen' },
    otherServer:
      'Dieser Ordner nennt einen anderen Server: {{server}}. Das kann jeder eingetragen haben, der hier schreiben darf, und beim Öffnen meldet sich Ihr Computer dort an. Öffnen Sie die Kanzlei dort nur, wenn Ihr IT-Kontakt sagt, dass sie dort liegt.',
    openThereAnyway: 'Trotzdem dort öffnen',
    openThere: 'Dort öffnen',
    takeOver: 'Auf diesem Computer übernehmen',
    recover: 'Wiederherstellungsschlüssel verwenden',
    signIn: 'Zurück zur Anmeldung',
  },
};
