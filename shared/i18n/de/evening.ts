import type { evening as english } from '../en/evening.ts';
import type { Translated } from '../shape.ts';

/** Die Abendkontrolle des Fristenbuchs. */
export const evening: Translated<typeof english> = {
  title: 'Abendkontrolle',
  key: { open: 'Die Abendkontrolle öffnen', close: 'Den Tag abschließen' },
  day: 'Tag',
  heading: 'Abendkontrolle vom {{date}}',
  until: 'Bis {{date}} ist niemand da, darum steht auch hier, was bis dahin abläuft.',
  off: 'Diese Kanzlei macht keine Abendkontrolle. Wer die Kanzlei verwaltet, legt in den Einstellungen fest, wer sie macht.',
  notMine: 'Diesen Tag schließt {{names}} ab.',
  noSuchDay: 'Dieser Tag braucht keine Abendkontrolle.',
  visible: 'Hier steht nur, was Sie sehen dürfen.',
  nothing: 'An diesem Tag läuft nichts ab, und nichts ist überfällig.',
  overdue: 'Überfällig von früher',
  due: 'Läuft an diesem Tag ab',
  counts: '{{signedOff}} ausgetragen, {{struck}} gestrichen, {{open}} offen, {{overdue}} überfällig',
  ended: '{{name}}, {{when}}',
  proof: 'Nachweis: {{name}}',
  closed: 'Abgeschlossen von {{name}} am {{when}}',
  late: 'verspätet abgeschlossen',
  remark: 'Bemerkung',
  unclosed_one: 'Ein Arbeitstag wurde nicht abgeschlossen',
  unclosed_other: '{{count}} Arbeitstage wurden nicht abgeschlossen',
  unclosedText:
    'Niemand hat die Abendkontrolle gemacht: {{dates}}. Sie ist nachzuholen, denn was damals ablief, kann versäumt sein.',
  andMore: '{{dates}} und {{count}} weitere',
  goTo: 'Zur Abendkontrolle',
  now_one: '{{count}} Frist auf der Liste von heute, {{open}} offen.',
  now_other: '{{count}} Fristen auf der Liste von heute, {{open}} offen.',
  vacant: 'Niemand kann die Abendkontrolle machen',
  vacantText:
    'Wer dafür bestimmt war, ist ausgeschieden oder darf das Fristenbuch nicht lesen. Bestimmen Sie in den Einstellungen jemand anderen.',
  form: {
    title: '{{date}} abschließen',
    text: 'Mit Ihrem Namen und der Uhrzeit wird festgehalten, was auf dieser Liste stand. Ein abgeschlossener Tag wird nie wieder geöffnet.',
    open_one: '{{count}} Frist ist noch offen. Schreiben Sie in die Bemerkung, warum sie offen bleibt.',
    open_other: '{{count}} Fristen sind noch offen. Schreiben Sie in die Bemerkung, warum sie offen bleiben.',
    remarkHint: 'Alle, die das Fristenbuch lesen, sehen sie.',
    needed: 'Bitte schreiben Sie, warum Fristen offen bleiben.',
    act: 'Den Tag abschließen',
    done: '{{date}} abgeschlossen',
  },
  history: {
    title: 'Abgeschlossene Tage',
    earlier: 'Früherer Monat',
    later: 'Späterer Monat',
    none: 'In diesem Monat wurde kein Tag abgeschlossen.',
    sheet: 'Abendkontrollen im {{month}}',
  },
  settings: {
    title: 'Abendkontrolle',
    explain:
      'An jedem Arbeitstag geht jemand alles durch, was an diesem Tag abläuft, und schließt den Tag ab. Ein nicht abgeschlossener Tag alarmiert ab dem nächsten Tag diese Person, die Vertretung und alle, die die Kanzlei verwalten. Ohne Person gibt es keine Abendkontrolle.',
    person: 'Macht die Abendkontrolle',
    deputy: 'Vertretung',
    nobody: 'niemand',
    since: 'Tage werden seit {{date}} abgeschlossen.',
    closings: 'Tage, an denen die Kanzlei geschlossen ist',
    closingsText:
      'Neben Wochenenden und Feiertagen. Sie brauchen keine Abendkontrolle; was an ihnen abläuft, steht auf der Liste des Arbeitstags davor. Keine Frist verschiebt sich ihretwegen.',
    from: 'Von',
    to: 'Bis',
    add: 'Schließtage hinzufügen',
    remove: 'Diese Tage entfernen',
    order: 'Der letzte Tag liegt vor dem ersten.',
  },
};
