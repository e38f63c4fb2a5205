import type { settings as shape } from '../en/settings.ts';
import type { Translated } from '../shape.ts';

export const settings: Translated<typeof shape> = {
  navigation: 'Bereiche der Einstellungen',
  saved: 'Gespeichert.',
  unsaved: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
  leave: 'Ohne Speichern verlassen?',
  discard: 'Änderungen verwerfen',
  group: { me: 'Für mich', office: 'Kanzlei', oversight: 'Aufsicht' },
  section: {
    account: 'Mein Konto',
    absences: 'Abwesenheiten',
    approvals: 'Freigaben',
    office: 'Kanzlei',
    deadlines: 'Fristen',
    backups: 'Sicherungen und Prüfung',
    maintenance: 'Wartung',
    people: 'Personen',
    teams: 'Teams',
    roles: 'Rollen',
    categories: 'Kategorien',
    parties: 'Mandanten und Beteiligte',
    import: 'Import',
    notice: 'Datenschutzhinweise',
    audit: 'Prüfprotokoll',
  },
  account: {
    intro: 'Wie Griffel für Sie aussieht und wie Sie sich anmelden.',
    preferences: 'Sprache und Darstellung',
    passphrase: 'Passphrase',
    passphraseExplain:
      'Ihre Passphrase öffnet die Datenbank der Kanzlei. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.',
    rights: 'Was ich darf',
    login: 'Anmeldename',
    roles: 'Rollen',
    teams: 'Teams',
    noTeams: 'Sie sind in keinem Team.',
    notice: 'Datenschutzhinweise',
    noticeAcknowledged: 'Sie haben Fassung {{version}} am {{date}} zur Kenntnis genommen.',
    noticeOpen: 'Datenschutzhinweise lesen',
  },
  office: {
    intro:
      'Diese Angaben stehen auf allem, was die Kanzlei druckt. Land und Region bestimmen, welche Feiertage gelten.',
    details: 'Angaben',
    name: 'Name der Kanzlei',
    address: 'Anschrift',
    country: 'Land',
    region: 'Region',
    noRegion: 'Keine Region',
    language: 'Sprache der Kanzlei',
    languageExplain: 'Für Texte, die alle angehen. Jede Person wählt ihre eigene Sprache unter „Mein Konto“.',
    idleLock: 'Sperren nach Minuten ohne Benutzung',
    idleLockExplain:
      'Von 1 bis 240. Danach wird wieder nach der Passphrase gefragt; nichts Eingegebenes geht verloren.',
    remember: 'Personen dürfen sich auf ihrem Computer merken lassen',
    rememberExplain:
      'Nach einem Neustart meldet sie dann ein Klick wieder an, ohne Passphrase. Der Schlüssel wird vom Betriebssystem für das Computerkonto dieser Person versiegelt. Ausgeschaltet kommt niemand mehr auf diesem Weg hinein.',
    key: {
      title: 'Schlüssel der Datenbank',
      explain:
        'Alles ist mit einem Schlüssel verschlüsselt. Wer gegangen ist, kann sich nicht mehr anmelden. Erneuern Sie auch den Schlüssel, damit eine etwa behaltene Kopie der Dateien für alles, was ab jetzt geschrieben wird, nichts nützt.',
      duration: 'Es dauert einige Sekunden je 200 MB. Griffel darf inzwischen nirgends sonst geöffnet sein.',
      start: 'Schlüssel erneuern',
      confirm:
        'Den Schlüssel der Datenbank jetzt erneuern? Bitte schalten Sie den Computer währenddessen nicht aus. Geschieht es doch, öffnet sich die Kanzlei wie vorher, und Sie beginnen von vorn.',
      running: 'Die Datenbank wird mit dem neuen Schlüssel verschlüsselt',
      done: 'Der Schlüssel ist erneuert. Erstellen Sie bald eine neue Sicherung: ältere öffnen sich wie bisher mit dem Wiederherstellungsschlüssel.',
    },
  },
  matterNumbers: {
    title: 'Aktennummern',
    explain:
      '{YYYY} oder {YY} steht für das Jahr, in dem eine Akte angelegt wird, {N} bis {NNNNNNNN} für die laufende Nummer mit mindestens so vielen Stellen. Mit dem Jahr darin beginnen die Nummern jedes Jahr neu. Ein neuer Aufbau gilt für Akten, die ab jetzt angelegt werden.',
    pattern: 'Aufbau',
    example: 'Ergibt: {{example}}',
    wrong:
      'Die laufende Nummer {N} muss genau einmal vorkommen. Sonst sind nur Buchstaben, Ziffern, Leerzeichen und . / - _ möglich.',
  },
  notice: {
    intro:
      'Alle in der Kanzlei sehen diesen Text bei der ersten Anmeldung und nach jeder Änderung erneut und bestätigen, dass sie ihn gelesen haben.',
    version: 'Fassung {{version}}, geändert am {{date}}',
    text: 'Text',
    textExplain: 'Überschriften beginnen mit #, Aufzählungen mit -, **fett** steht zwischen je zwei Sternchen.',
    preview: 'Vorschau',
    edit: 'Bearbeiten',
    save: 'Neue Fassung veröffentlichen',
    confirm:
      'Alle werden bei der nächsten Anmeldung gebeten, Fassung {{version}} zu lesen und zu bestätigen. Veröffentlichen?',
    published: 'Fassung {{version}} ist veröffentlicht.',
    empty: 'Der Text fehlt in: {{languages}}.',
  },
  parties: {
    intro: 'Personen und Organisationen außerhalb der Kanzlei, mit denen Tickets zu tun haben.',
    search: 'Name, E-Mail-Adresse oder Telefonnummer',
    add: 'Beteiligte hinzufügen',
    none: 'Niemand gefunden',
    noneExplain: 'Geben Sie den Anfang eines Namens, einer E-Mail-Adresse oder einer Telefonnummer ein.',
  },
};
