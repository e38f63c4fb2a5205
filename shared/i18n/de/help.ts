import type { help as shape } from '../en/help.ts';
import type { Translated } from '../shape.ts';

export const help: Translated<typeof shape> = {
  title: 'Hilfe',
  topics: 'Themen',
  intro: 'Kurze Antworten, auch mit {{mod}}+K zu finden. F1 zeigt die Hilfe zu der Seite, auf der Sie gerade sind.',
  topic: {
    start: {
      title: 'Erste Schritte',
      text: `Griffel hält jede Anfrage der Kanzlei als **Ticket** fest: wer was braucht, wer es erledigt, was geschehen ist.

1. Drücken Sie \`C\` und geben Sie einen Titel ein. \`{{mod}}+Enter\` legt das Ticket an. Mehr ist nicht nötig.
2. Sehen Sie auf **Heute** nach: Dort steht, was Sie jetzt braucht, das Dringendste zuerst.
3. Ziehen Sie eine E-Mail auf das Fenster: Sie wird von selbst zum Ticket.
4. \`{{mod}}+K\` führt überallhin und findet alles. \`?\` zeigt alle Tasten der Seite, auf der Sie sind.

Fast alles lässt sich mit \`{{mod}}+Z\` zurücknehmen, solange die Meldung darüber zu sehen ist.`,
    },
    today: {
      title: 'Heute und Benachrichtigungen',
      text: `**Heute** zeigt jedes Ticket einmal, unter der dringendsten Überschrift: Fragen an Sie, fällige Wiedervorlagen, Eiliges, Neues für Sie und für Ihre Teams.

Die **Glocke** sagt Ihnen einmal Bescheid, wenn Ihnen etwas zugewiesen wird, wenn Sie gefragt oder erwähnt werden und wenn Ihre Frage beantwortet ist. Was Sie selbst getan haben, wird Ihnen nicht gemeldet. Benachrichtigungen des Computers zeigen nie den Inhalt vertraulicher Tickets.`,
    },
    ticket: {
      title: 'Ein Ticket anlegen',
      text: `\`C\` öffnet das Formular von überall. Nur der Titel ist nötig. Außerdem möglich: Beschreibung, Kategorie, Priorität, anfragende Person (aus der Kanzlei, Mandant oder andere Beteiligte), Team, Zuweisung, Wiedervorlage, Beobachter und Dateien.

Manche Kategorien haben einen **Leitfaden**: Er steht neben dem Formular und sagt, wonach zu fragen ist. Was Sie getippt haben, bleibt erhalten, bis Sie das Ticket anlegen oder es verwerfen.

Jedes Ticket hat eine Nummer wie T-10452. Sie bleibt für immer gleich.`,
    },
    lists: {
      title: 'Listen: zuweisen, ändern, vieles auf einmal',
      text: `Im **Eingang** liegt, was niemandem zugewiesen ist, aus Ihren Teams oder ohne Team. **Meine Tickets** sind Ihnen zugewiesen, **Team** zeigt die Ihrer Teams.

- \`J\` und \`K\` oder die Pfeile bewegen, \`Enter\` öffnet.
- \`A\` weist einer Person oder einem Team zu, mit \`T\` übernehmen Sie selbst. Beide Seiten erfahren davon, und das Ticket behält alles.
- Wer das Ticket auch geöffnet hat, steht neben seiner Nummer. Die anderen sehen das Gleiche von Ihnen; gespeichert wird es nirgends.
- \`S\` Status, \`P\` Priorität, \`F\` Wiedervorlage.
- \`Leertaste\` oder \`Umschalt\` mit den Pfeilen markiert mehrere; dieselben Tasten ändern dann alle, mit einem einzigen Rückgängig.

Über der Liste filtern, sortieren und gruppieren Sie, wählen Spalten und speichern das Ganze als eigene **Ansicht**.`,
    },
    matters: {
      title: 'Akten',
      text: `Eine **Akte** führt zusammen, wer in ihr steht und welche Tickets zu ihr gehören. \`G\` \`F\` zeigt die Liste; mit \`/\` finden Sie eine Akte nach Nummer, Titel oder dem Namen derer, die darin stehen. In der Liste stehen offene und ruhende Akten; der Filter zeigt auch die geschlossenen. \`{{mod}}+K\` findet Akten von überall.

- \`N\` legt eine Akte an. Bleibt die Nummer leer, bekommt sie die nächste. Mandant und Gegner wählen Sie gleich aus oder geben sie neu ein.
- Auf der Seite einer Akte ändert \`E\` sie, \`Umschalt+P\` nimmt ein Gericht, einen Gegner oder andere mit deren Aktenzeichen auf, \`Umschalt+S\` lässt sie ruhen, schließt sie oder öffnet sie wieder.
- \`C\` legt ein Ticket in dieser Akte an. Ein vorhandenes Ticket kommt mit \`L\` in eine Akte.

Drücken Sie auf einen Namen unter den Beteiligten, um dessen eigene Seite zu sehen: alle Anschriften und Nummern, frühere Namen, die Akten, in denen er steht, und seine Tickets. \`E\` ändert die Angaben. \`{{mod}}+K\` findet Beteiligte ebenso, nach jedem ihrer Namen, Adressen und Nummern.

**Konfliktprüfung.** Bevor eine Akte angelegt wird, werden Mandant und Gegner mit allen verglichen, die die Kanzlei je erfasst hat, auch mit früheren Namen, anderen Schreibweisen (Müller, Mueller), Initialen und Rechtsformen. Wer auf der anderen Seite stand, kommt zuerst. Sie entscheiden und nennen den Grund; Namen, Treffer und Entscheidung bleiben auf der Seite der Akte und lassen sich nicht ändern. \`{{mod}}+K\` „Konflikt“ vergleicht Namen jederzeit. Was Sie nicht sehen dürfen, wird als Zahl genannt, mit den Personen, die Sie fragen können.

**Import** in den Einstellungen übernimmt Akten und Beteiligte aus einer CSV-Datei: Wählen Sie, was in den Spalten steht, sehen Sie, was eingetragen würde und jedes Problem mit seiner Zeile, und importieren Sie alles oder nichts. Ein Import lässt sich zurücknehmen, solange sich nichts darauf bezieht.

Eine Akte ist für die Kanzlei offen; von ihren Tickets sehen Sie die, die Sie sehen dürfen.`,
    },
    deadlines: {
      title: 'Fristen und das Fristenbuch',
      text: `Das **Fristenbuch** (\`G\` \`B\`) zeigt alle Fristen, die Sie sehen dürfen: Überfälliges über allem, dann heute, dann Tag für Tag. Kein Filter verbirgt Überfälliges. \`J\` und \`K\` oder die Pfeile bewegen, \`Enter\` öffnet.

- \`Umschalt+F\` trägt eine Frist ein, von überall; bei einem Ticket oder einer Akte gehört sie gleich dorthin. Wählen Sie die Art, tippen Sie den Tag des Ereignisses, und daneben steht der letzte Tag mit jedem Schritt, seiner Quelle und dem, was das Recht offenlässt. Berufung und Begründung lassen sich zusammen eintragen.
- Daten tippen Sie, wie Sie sie sagen: \`3.12.\`, \`Do 3. Dez\`, \`in 2 Wochen\`, \`+10\`. Unter dem Feld steht, was verstanden wurde. Wo zwei Tage gemeint sein können, fragt Griffel. \`Alt+Pfeil ab\` öffnet den Kalender, mit Wochenenden, Feiertagen und dem, was an jedem Tag ansteht.
- Eine **zweite Person** kontrolliert jeden Eintrag anhand des Schriftstücks (\`V\`). Bis dahin ist er als unkontrolliert bezeichnet.
- \`X\` trägt aus, wenn die Handlung selbst vorgenommen ist: mit dem Nachweis, der neben dem Formular gezeigt wird, oder mit einem Grund. Auch Streichen verlangt einen Grund. Gelöscht wird nie etwas.

**Abendkontrolle** (\`G\` \`E\`): Hat die Kanzlei in den Einstellungen unter Fristen jemanden bestimmt, geht diese Person oder ihre Vertretung an jedem Arbeitstag alles durch, was an diesem Tag abläuft, auch Ausgetragenes und Gestrichenes, und **schließt den Tag** mit \`X\` **ab**. Was vor dem nächsten Arbeitstag abläuft, steht auch dort. Ist noch etwas offen, muss eine Bemerkung sagen, warum. Ein Tag, den niemand abgeschlossen hat, steht ab dem nächsten Tag auf Heute, bis er verspätet abgeschlossen wird. Abgeschlossene Tage lassen sich Monat für Monat nachschlagen und drucken.

**Abwesenheiten** stehen in den Einstellungen: von wann bis wann jemand abwesend ist und wer vertritt. Jede Person trägt die eigenen ein, wer die Personen verwaltet, die aller. Erinnerungen gehen dann sofort auch an die Vertretung: zuerst an die bei der Frist genannte, sonst an die der Abwesenheit. Wo Personen gewählt werden, steht, wer bis wann abwesend ist.

**Auf Papier**: Der Drucker über dem Buch druckt die ganze Tagesliste oder die Liste der nächsten vier Wochen oder speichert sie als PDF; bei einer Frist ihren Zettel. Auf jedem Blatt steht der Fingerabdruck des Prüfprotokolls: In den Einstellungen unter Prüfprotokoll lässt er sich nachsehen. Unter Sicherungen und Prüfung legt Griffel beide Listen auf Wunsch jeden Tag in einen Ordner, unverschlüsselt.

Griffel rechnet; verantwortlich bleibt der Anwalt.`,
    },
    talk: {
      title: 'Notizen, Nachrichten, Fragen',
      text: `- \`N\` schreibt eine interne **Notiz**. Nur Kolleginnen und Kollegen sehen sie. \`@\` erwähnt jemanden.
- \`M\` hält eine **Nachricht** an den oder vom Mandanten fest. Sie sieht mit Absicht anders aus.
- \`Q\` stellt einer Person der Kanzlei eine **Frage**. Sie bleibt auf deren Seite Heute offen, bis sie beantwortet ist; wer gefragt hat, erfährt es.

Die Spalte in der Mitte zeigt alles, was geschehen ist, mit dem genauen Wert davor und danach. Nichts darin lässt sich ändern oder löschen. Ändert jemand denselben Text, während Sie schreiben, zeigt Griffel beide Fassungen und behält beide.

**Was Sie zu schreiben beginnen, wird von selbst aufbewahrt**, verschlüsselt auf diesem Computer, bis Sie es abschicken oder verwerfen: bei Stromausfall, nach Sperren oder Abmelden und während der Kanzleiordner nicht erreichbar ist. Es steht, wo Sie es geschrieben haben, und **Heute** führt es auf. Nur Sie können es lesen. Dateien, die damit abgeschickt werden sollen, werden nicht aufbewahrt. Nach 30 Tagen ohne Änderung wird es gelöscht.`,
    },
    status: {
      title: 'Status und Warten',
      text: `Ein Ticket ist **neu**, **offen**, **in Bearbeitung**, **wartet**, **gelöst** oder **abgeschlossen**. \`S\` zeigt die Schritte, die jetzt möglich sind.

**Warten** hat immer einen Grund: auf den Mandanten, auf Dritte, auf jemanden aus der Kanzlei oder auf ein Datum. Eine **Wiedervorlage** (\`F\`) bringt ein Ticket an dem Tag auf die Seite Heute zurück.

Gelöst heißt: Die Arbeit ist getan. Abgeschlossen heißt: Es kommt nichts mehr. Eine Antwort per E-Mail öffnet ein Ticket wieder.`,
    },
    mail: {
      title: 'E-Mails',
      text: `Ziehen Sie eine oder viele E-Mails (\`.eml\` oder \`.msg\`) auf das Fenster. Jede wird ein Ticket oder kommt zu dem Ticket, auf das sie antwortet oder dessen Nummer im Betreff steht.

Absender, Text und Anhänge werden übernommen; das Original bleibt verschlüsselt erhalten. Bilder aus dem Internet werden nie geladen. Eine Datei, die keine lesbare E-Mail ist, bleibt ebenfalls: Der Eingang zeigt sie, und Sie entscheiden.

Dieselbe E-Mail ergibt kein zweites Ticket.`,
    },
    files: {
      title: 'Dateien',
      text: `Ziehen Sie Dateien in ein Ticket, fügen Sie sie ein oder wählen Sie sie aus. Sie werden beim Kopieren verschlüsselt; große zeigen ihren Fortschritt und lassen sich abbrechen.

Bilder und PDF werden in Griffel gezeigt. **Öffnen** nimmt das Programm des Computers, zum Beispiel Word: Wenn Sie dort speichern, bietet Griffel die geänderte Kopie als neue Fassung an. Die frühere bleibt. Geöffnete Kopien werden beim Sperren und Beenden gelöscht.`,
    },
    search: {
      title: 'Suchen und finden',
      text: `\`{{mod}}+K\` oder \`/\`, dann irgendein Wort: aus Titeln, Texten, Namen, E-Mail-Adressen, Dateinamen oder eine Nummer wie T-123. Der Anfang eines Wortes genügt. Müller, Mueller und Muller sind dasselbe, ebenso Søren, Soeren und Soren.

Filter in Worten: \`status:wartet\`, \`priorität:eilig\`, \`team:…\`, \`kategorie:…\`, \`@me\`, \`@Name\`. Anführungszeichen halten Wörter zusammen.

Sie finden nur, was Sie sehen dürfen.`,
    },
    sight: {
      title: 'Wer sieht was',
      text: `Die Kategorie entscheidet:

- **Für die Kanzlei offen**: alle, die Tickets lesen dürfen.
- **Nur das Team**: das Team des Tickets, dazu wem es zugewiesen ist, wer angefragt hat und wer beobachtet.
- **Nur betroffene Personen**: wem es zugewiesen ist, wer angefragt hat und wer beobachtet.

Für alle anderen gibt es ein solches Ticket nicht: weder in Listen noch in der Suche, in Zählern oder Benachrichtigungen. Das gilt auch für die Administration. Das Öffnen eines vertraulichen Tickets steht im Prüfprotokoll.`,
    },
    passphrase: {
      title: 'Passphrase, Sperren, Wiederherstellung',
      text: `Ihre Passphrase öffnet die verschlüsselten Daten der Kanzlei. Sie muss darum schwer zu erraten sein: vier oder fünf Wörter, die nichts miteinander zu tun haben. Niemand sonst kennt sie; niemand kann sie nachsehen.

\`{{mod}}+Umschalt+L\` sperrt sofort. Griffel sperrt auch, wenn es nicht benutzt wird und wenn der Computer schläft. Nichts Getipptes geht verloren.

**Vergessen?** Die Administration kann sie zurücksetzen, wenn eine zweite Person zustimmt. Kann sich niemand mehr anmelden, öffnet der **Wiederherstellungsschlüssel**, der bei der Einrichtung gedruckt wurde, die Kanzlei.`,
    },
    office: {
      title: 'Die Kanzlei verwalten',
      text: `Unter **Einstellungen** steht, was Sie verwalten dürfen: Personen, Teams, Rollen, Kategorien, Mandanten und Beteiligte, die Datenschutzhinweise und die Angaben der Kanzlei.

Personen werden **deaktiviert**, nie gelöscht: Ihr Zugang endet sofort, ihre Geschichte bleibt. Ist die Person für offene Fristen verantwortlich, wählen Sie, wer sie übernimmt. Erneuern Sie danach den Schlüssel der Datenbank.

Was jemandes eigene Sicht oder Macht erweitern würde, braucht eine **zweite Person**: eine zurückgesetzte Passphrase, mehr Rechte, geringere Vertraulichkeit. Sie findet die Anfrage unter Einstellungen, Freigaben.`,
    },
    backups: {
      title: 'Sicherungen',
      text: `Jeden Tag, und vor einem neuen Schlüssel oder einer neuen Version, legt Griffel eine **Sicherung** an, während alle arbeiten: die ganze Datenbank und jede Datei, verschlüsselt und geprüft, bevor sie zählt. Läuft zur Uhrzeit kein Computer, wird gesichert, sobald jemand Griffel geöffnet hat. Unter Einstellungen, Sicherungen und Prüfung legt die Administration die Uhrzeit fest, einen **zweiten Ort** auf einem anderen Laufwerk, und wie viele Tage, Wochen und Monate bleiben.

Auf „Heute“ sieht die Administration eine grüne Zeile. Nach zwei Arbeitstagen ohne Sicherung steht dort ein Alarm mit dem Grund, bis es wieder eine gibt.

**Wiederherstellen** wird an der Tür angeboten: mit der Passphrase einer Administratorin oder eines Administrators von damals oder dem Wiederherstellungsschlüssel, in einen neuen Ordner, auf jedem Computer. Nennen Sie auch den Ordner der jetzigen Kanzlei, dann zählt Griffel auf, was der Sicherung fehlt, Fristen zuerst, und vergibt keine Nummer noch einmal, die ein Ticket, eine Frist oder eine Akte seither bekommen hat. Eine Sicherung, die nicht beweist, dass die Kanzlei sie gemacht hat, trägt den Vermerk **Herkunft nicht bewiesen** und wird nur genommen, wenn Sie es sagen. Andere Computer halten die wiederhergestellte Kanzlei für umgeschrieben, bis dort jemand aus der Administration für sie **bürgt**. Konten, Rechte und Passphrasen sind dann wie am Tag der Sicherung; was durchzusehen ist, steht unter „Heute“ und in den Einstellungen unter „Personen“.

**Eine beschädigte Datenbank** führt alle zum Lesen; geschrieben wird nichts mehr. Eine Administratorin oder ein Administrator setzt an der Tür die letzte Sicherung an ihre Stelle; die beschädigte bleibt erhalten. Sind nur Indizes beschädigt, baut Griffel stattdessen diese neu auf, und nichts geht verloren. Unter Einstellungen, Sicherungen und Prüfung steht dann, was nach der Sicherung getan wurde, so weit es lesbar war, und welche Dateien fehlen oder beschädigt sind; ein Knopf holt diese aus den Sicherungen zurück.`,
    },
    maintenance: {
      title: 'Schließen, umziehen, verkleinern',
      text: `Unter **Einstellungen, Wartung** arbeitet die Administration an der Kanzlei als Ganzem.

**Kanzlei schließen**: Alle, die angemeldet sind, werden gebeten, zum Ende zu kommen. Nach den angegebenen Minuten lässt sie sich von allen anderen nur noch lesen, und eine halbe Minute später werden diese abgemeldet. Sie öffnet sich von selbst wieder, oder wenn jemand aus der Administration sie öffnet.

**Verkleinern** gibt dem Laufwerk zurück, was gelöschter Text hinterlassen hat. **Umziehen** bringt die Kanzlei in einen anderen Ordner, auf eine Freigabe oder zurück auf einen Computer: Alles wird kopiert und verglichen, und der alte Ordner sagt danach, dass die Kanzlei umgezogen ist. Wird es unterbrochen, melden Sie sich am alten Ordner an: Der Umzug geht weiter oder wird abgesagt.

Das **Support-Paket** sagt allen, die Ihnen helfen, wie es der Kanzlei geht, und kein Wort darüber, woran sie arbeitet. Sehen Sie es durch, bevor Sie es speichern.`,
    },
    audit: {
      title: 'Das Prüfprotokoll',
      text: `Jede Handlung und jedes Öffnen eines vertraulichen Tickets wird festgehalten: wer, was, wann, woran, davor und danach. Die Einträge bilden eine Kette, sodass eine Änderung, eine Lücke oder eine ältere Kopie auffällt. **Jetzt überprüfen** geht alles durch und nennt den ersten Eintrag, der nicht stimmt.

Die Arbeit einer einzelnen Person anzusehen ist Überwachung: Griffel fragt nach einem Grund, und auch der steht im Protokoll.`,
    },
    trouble: {
      title: 'Wenn etwas nicht geht',
      text: `Griffel sagt, was geschehen ist, was erhalten blieb und was als Nächstes zu tun ist. Was Sie getippt haben, bleibt.

- **Nur lesen**: Griffel darf nicht in den Ordner der Kanzlei schreiben. Bitten Sie Ihre IT, ihn beschreibbar zu machen.
- **Jemand war schneller**: Wählen Sie, was bleibt; beide Texte sind da.
- **Ein interner Fehler mit einer Nummer**: Dieser Schritt hat nichts gespeichert. Geben Sie die Nummer Ihrer IT; das Protokoll der Fehler enthält keine Inhalte der Kanzlei.

Griffel braucht nie das Internet.`,
    },
  },
};
