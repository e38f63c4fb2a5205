/** Closing the office, and looking after it. */
export const maintenance = {
  intro:
    'Für den IT-Kontakt: Arbeiten an der Kanzlei als Ganzem. Das meiste verlangt, dass die Kanzlei eine Weile geschlossen ist.',
  closing: {
    title: 'Kanzlei schließen',
    explain:
      'Alle, die angemeldet sind, werden gebeten, zum Ende zu kommen. Dann lässt sich die Kanzlei von allen außer Ihnen nur noch lesen, und {{seconds}} Sekunden später werden alle anderen abgemeldet. Sie öffnet sich nach der angegebenen Zeit von selbst, oder wenn jemand aus der Administration sie öffnet.',
    inMinutes: 'In Minuten',
    forMinutes: 'Geschlossen für Minuten',
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
  banner: {
    announced: '{{name}} schließt die Kanzlei in {{left}} (um {{at}}). Bitte kommen Sie zum Ende und speichern Sie.',
    soon: '{{name}} schließt die Kanzlei in weniger als einer Minute. Bitte speichern Sie jetzt.',
    readOnly: '{{name}} hat die Kanzlei geschlossen. Sie können noch lesen und werden gleich abgemeldet.',
    until: 'Um {{until}} öffnet sie sich wieder.',
    mine: 'Sie schließen die Kanzlei in {{left}} (um {{at}}).',
    mineSoon: 'Sie schließen die Kanzlei in weniger als einer Minute.',
    mineClosed: 'Sie haben die Kanzlei bis {{until}} geschlossen.',
    manage: 'Zur Wartung',
  },
  door: {
    title: 'Die Kanzlei ist geschlossen',
    text: '{{by}} hat sie bis {{until}} geschlossen. Die Administration kann sich anmelden und sie öffnen.',
  },
};
