/** Closing the office, and looking after it. */
export const maintenance = {
  intro:
    'Für den IT-Kontakt: Arbeiten an der Kanzlei als Ganzem. Das meiste verlangt, dass die Kanzlei eine Weile geschlossen ist.',
  closing: {
    title: 'Kanzlei schließen',
    explain:
      'Alle, die angemeldet sind, werden gebeten, zum Ende zu kommen. Dann lässt sich die Kanzlei von allen außer Ihnen nur noch lesen, und {{seconds}} Sekunden später werden alle anderen abgemeldet. Sie öffnet sich nach der angegebenen Zeit von selbst, oder wenn jemand aus der Administration sie öffnet.',
    inMinutes: 'Schließen in (Minuten)',
    forMinutes: 'Geschlossen für (Minuten)',
    range: 'Von {{from}} bis {{to}}',
    note: 'Hinweis an alle',
    noteHint: 'Zum Beispiel warum, oder wen man anrufen kann.',
    start: 'Schließung ankündigen',
    now: 'Die Kanzlei jetzt schließen?',
    nowText: 'Niemand hat Zeit, zum Ende zu kommen. Was getippt und noch nicht gespeichert ist, kann verloren gehen.',
    mine: 'Sie schließen die Kanzlei um {{at}}. Um {{until}} öffnet sie sich wieder.',
    mineNow: 'Die Kanzlei ist bis {{until}} geschlossen. Nur Sie können darin arbeiten.',
    theirs: '{{name}} schließt die Kanzlei um {{at}}. Um {{until}} öffnet sie sich wieder.',
    theirsNow: '{{name}} hat die Kanzlei bis {{until}} geschlossen.',
    reopen: 'Kanzlei wieder öffnen',
    callOff: 'Schließung absagen',
    reopened: 'Die Kanzlei ist geöffnet.',
  },
  on: {
    title: 'Wer angemeldet ist',
    nobody: 'Niemand sonst hat die Kanzlei geöffnet.',
    unknown: 'Ein Arbeitsplatz, der nicht sagt, wer dort sitzt',
    here: 'an diesem Computer',
  },
  place: {
    alone:
      'Niemand sonst darf die Kanzlei dabei geöffnet haben. Schließen Sie sie zuerst, wenn andere angemeldet sind.',
  },
  compact: {
    title: 'Datenbank verkleinern',
    explain:
      'Was gelöscht wurde, hinterlässt in der Datenbank Platz, der wieder benutzt wird. Beim Verkleinern geht er an das Laufwerk zurück. Es braucht so viel freien Platz, wie die Datenbank groß ist, und einige Sekunden je 200 MB.',
    spare: 'Die Datenbank hat {{bytes}}, davon sind {{spare}} frei.',
    start: 'Jetzt verkleinern',
    running: 'Die Datenbank wird neu geschrieben',
    done: 'Die Datenbank hatte {{before}} und hat jetzt {{after}}.',
  },
  move: {
    title: 'Kanzlei umziehen',
    explain:
      'In einen anderen Ordner oder auf ein anderes Laufwerk, auf eine Freigabe, damit mehrere Computer sie öffnen können, oder zurück auf einen Computer. Alles wird kopiert und verglichen, dann sagt der alte Ordner nur noch, dass die Kanzlei umgezogen ist. Wird der Umzug unterbrochen, melden Sie sich hier wieder an: Er geht weiter oder wird abgesagt.',
    now: 'Sie liegt in {{folder}}.',
    to: 'Neuer Ordner der Kanzlei',
    toHint: 'Ein leerer Ordner oder ein neuer. Ohne Angabe bleibt sie, wo sie ist.',
    start: 'Kanzlei umziehen',
    sure: 'Die Kanzlei nach {{to}} umziehen?',
    sureText:
      'Danach melden Sie sich am neuen Ort an. Andere Computer, die den alten Ordner finden, erfahren, dass die Kanzlei umgezogen ist.',
    running: 'Die Kanzlei wird kopiert und verglichen',
    unfinished: 'Der Umzug nach {{to}} ist nicht fertig',
    unfinishedText:
      '{{name}} hat ihn am {{at}} begonnen. Bis er fertig oder abgesagt ist, kann niemand in der Kanzlei arbeiten.',
    goOn: 'Umzug fortsetzen',
    cancel: 'Umzug absagen',
    cancelled: 'Die Kanzlei bleibt, wo sie ist.',
    change: 'Nur umstellen, wo gearbeitet wird',
    changeSure: 'Jetzt ändern?',
    changeText: 'Nichts wird kopiert. Danach melden Sie sich erneut an.',
  },
  support: {
    title: 'Support-Paket',
    explain:
      'Für alle, die Ihnen bei einem Fehler helfen: Versionen, Einstellungen, Anzahlen, Zeiten und das Protokoll des Programms. Kein Wort aus Tickets, über Personen oder Beteiligte steht darin, auch kein Pfad. Sehen Sie es durch, bevor Sie es speichern; gesendet wird nichts.',
    show: 'Anzeigen',
    save: 'Speichern…',
    content: 'Inhalt des Support-Pakets',
    saved: 'Gespeichert.',
  },
  banner: {
    announced: '{{name}} schließt die Kanzlei in {{left}} (um {{at}}). Bitte kommen Sie zum Ende und speichern Sie.',
    soon: '{{name}} schließt die Kanzlei in weniger als einer Minute. Bitte speichern Sie jetzt.',
    readOnly: '{{name}} hat die Kanzlei geschlossen. Sie können noch lesen und werden gleich abgemeldet.',
    until: 'Um {{until}} öffnet sie sich wieder.',
    mine: 'Sie schließen die Kanzlei in {{left}} (um {{at}}).',
    mineSoon: 'Sie schließen die Kanzlei in weniger als einer Minute.',
    mineClosed: 'Sie haben die Kanzlei bis {{until}} geschlossen.',
    mineMoving: 'Sie ziehen die Kanzlei um, und der Umzug ist noch nicht fertig.',
    movingText: 'Bis er fertig oder abgesagt ist, kann niemand etwas speichern.',
    manage: 'Zur Wartung',
  },
  door: {
    title: 'Die Kanzlei ist geschlossen',
    text: '{{by}} hat sie bis {{until}} geschlossen. Die Administration kann sich anmelden und sie öffnen.',
  },
};
