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
    openDetail: 'Ihre Kanzlei arbeitet schon mit Griffel, zum Beispiel in einem Ordner auf dem Dateiserver.',
  },
  open: {
    title: 'Eine Kanzlei öffnen',
    text: 'Wählen Sie den Ordner Ihrer Kanzlei. Ihr IT-Kontakt weiß, wo er liegt.',
    submit: 'Öffnen',
  },
  folder: {
    label: 'Kanzleiordner',
    foundHint: 'Ein leerer Ordner. Bei mehreren Computern: auf dem Dateiserver, wo alle schreiben dürfen.',
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
    office_missing: {
      title: 'Der Kanzleiordner ist nicht da',
      text: 'Vielleicht wurde der Ordner verschoben, oder das Netzlaufwerk ist nicht verbunden. Verbinden Sie es und versuchen Sie es erneut.',
    },
    office_damaged: {
      title: 'Die Kanzlei lässt sich nicht öffnen',
      text: 'Ihre Datenbank ist beschädigt. Griffel hat nichts darin geändert. Arbeiten Sie an keinem Computer damit weiter und bitten Sie Ihren IT-Kontakt, die neueste Sicherung zurückzuholen.',
    },
    office_newer_than_program: {
      title: 'Dieser Computer braucht ein neueres Griffel',
      text: 'Eine neuere Version hat mit dieser Kanzlei gearbeitet. Es wurde nichts geändert. Bitten Sie Ihren IT-Kontakt, hier die aktuelle Version zu installieren.',
    },
    key_file_damaged: {
      title: 'Die Schlüsseldatei ist beschädigt',
      text: 'Die Datei im Ordner „keys“, die zu Ihrem Namen gehört, ist beschädigt oder fehlt. Die Kanzlei selbst ist nicht betroffen. Bitten Sie Ihren IT-Kontakt, den Ordner „keys“ aus einer Sicherung zurückzuholen, oder nehmen Sie den Wiederherstellungsschlüssel.',
    },
    other: { title: 'Die Kanzlei lässt sich nicht öffnen' },
    otherOffice: 'Andere Kanzlei öffnen oder einrichten',
    recover: 'Wiederherstellungsschlüssel verwenden',
  },
};
