export const de = `# Datenschutzhinweise für die Beschäftigten von {{office}}

Diese Hinweise erklären, wie {{office}} mit Ihren personenbezogenen Daten umgeht, wenn Sie mit dem Programm Griffel arbeiten (Art. 13 und 14 DSGVO).

## 1. Wer verantwortlich ist
{{office}}
{{address}}

Fragen zum Datenschutz richten Sie bitte an die Kanzleileitung oder, soweit benannt, an die oder den Datenschutzbeauftragten der Kanzlei.

## 2. Welche Daten
- **Ihr Konto:** Name, Anmeldename, E-Mail-Adresse, Sprache, Rollen, Teams, wann das Konto angelegt wurde und wann Sie sich zuletzt angemeldet haben.
- **Ihre Arbeit:** Tickets, die Sie eintragen, bearbeiten, beobachten oder in denen Sie genannt sind, mit Notizen, Nachrichten, Fragen, Antworten und Anhängen.
- **Das Prüfprotokoll:** wer wann was getan hat, mit den Werten vorher und nachher; auch das Lesen vertraulicher Tickets, An- und Abmeldungen und fehlgeschlagene Anmeldeversuche.

Das meiste stammt von Ihnen selbst. Einiges stammt von Kolleginnen und Kollegen, von den Personen, die Konten verwalten, und aus Briefen und E-Mails, die in der Kanzlei eingehen (Art. 14 DSGVO). Ihre Passphrase wird nirgends gespeichert.

## 3. Wozu und auf welcher Rechtsgrundlage
- Anliegen annehmen, verteilen, bearbeiten und dokumentieren: zur Durchführung des Beschäftigungsverhältnisses (Art. 6 Abs. 1 Buchst. b DSGVO und die nationalen Vorschriften zum Beschäftigtendatenschutz) und im berechtigten Interesse der Kanzlei an geordneter Arbeit (Art. 6 Abs. 1 Buchst. f).
- Daten sichern, Zugriffe steuern und nachweisen können, was geschehen ist: rechtliche Pflichten der Kanzlei (Art. 6 Abs. 1 Buchst. c in Verbindung mit Art. 5 Abs. 2 und Art. 32 DSGVO sowie dem anwaltlichen Berufsrecht).
- Personalangelegenheiten wie Urlaub: Beschäftigungsverhältnis und Arbeitsrecht (Art. 6 Abs. 1 Buchst. b und c; für besondere Kategorien von Daten Art. 9 Abs. 2 Buchst. b).

## 4. Wer die Daten erhält
Kolleginnen und Kollegen, soweit ihre Rollen und die Vertraulichkeit eines Tickets es zulassen. Die Personen, die die Computer der Kanzlei betreuen, soweit ihre Aufgabe es erfordert. Vertraglich gebundene Dienstleister (Art. 28 DSGVO). Mandanten, Gerichte, Behörden und andere Beteiligte, soweit die Bearbeitung einer Sache oder das Gesetz es verlangt.

Griffel speichert alles in der eigenen verschlüsselten Datenbank der Kanzlei. Es benutzt keine Cloud und sendet keine Nutzungsdaten an seine Hersteller. Das Programm selbst übermittelt nichts in Länder außerhalb des Europäischen Wirtschaftsraums.

## 5. Wie lange
Tickets werden für die Aufbewahrungsfrist aufbewahrt, die die Kanzlei für ihre Art festgelegt hat, und nicht länger, als das Gesetz erlaubt. Ihr Konto bleibt bestehen, solange Sie hier arbeiten; danach wird es deaktiviert und nur so lange aufbewahrt, wie Aufzeichnungen mit Ihrem Namen nachvollziehbar bleiben müssen. Das Prüfprotokoll wird aufbewahrt, solange es als Nachweis gebraucht wird.

## 6. Keine verdeckte Überwachung
Das Prüfprotokoll dient der Sicherheit und dem Nachweis. Es wird nicht benutzt, um Leistung oder Verhalten zu messen oder zu vergleichen, und es gibt keine Rangliste von Personen. Wer das Protokoll oder Arbeitslisten nach einer einzelnen Person filtert, muss einen Grund angeben, und auch das wird festgehalten. Keine Entscheidung über Sie beruht allein auf automatisierter Verarbeitung, und es werden keine Profile gebildet (Art. 22 DSGVO).

## 7. Ihre Rechte
Sie haben das Recht auf Auskunft (Art. 15), Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung der Verarbeitung (Art. 18) und Datenübertragbarkeit (Art. 20). Soweit die Verarbeitung auf berechtigten Interessen beruht, können Sie aus Gründen, die sich aus Ihrer besonderen Situation ergeben, Widerspruch einlegen (**Widerspruchsrecht, Art. 21**). Sie können sich bei der Datenschutz-Aufsichtsbehörde des Ortes beschweren, an dem Sie wohnen oder arbeiten (Art. 77). Die anwaltliche Verschwiegenheit und die Rechte anderer können begrenzen, was offengelegt werden darf. Wenn Sie Ihre Rechte wahrnehmen, entsteht Ihnen daraus kein Nachteil.

## 8. Müssen Sie die Daten angeben?
Das Konto ist für Ihre Arbeit mit dem Programm erforderlich; ohne es können Sie Griffel nicht benutzen.

## 9. Änderungen
Ändern sich diese Hinweise, zeigt Ihnen das Programm die neue Fassung und bittet Sie, sie zur Kenntnis zu nehmen. Damit bestätigen Sie, dass Sie die Hinweise gelesen haben; es ist keine Einwilligung.
`;
