import type { conflicts as shape } from '../en/conflicts.ts';
import type { Translated } from '../shape.ts';

export const conflicts: Translated<typeof shape> = {
  title: 'Konfliktprüfung',
  open: 'Auf Interessenkonflikte prüfen',
  intro:
    'Die Namen werden mit allen verglichen, die diese Kanzlei je erfasst hat, auch mit früheren Namen und anderen Schreibweisen.',
  names: 'Namen',
  namesHint: 'Je Zeile ein Name: Mandant, Gegner und wer hinter ihnen steht.',
  check: 'Vergleichen',
  none: 'Niemand mit ähnlichem Namen ist erfasst.',
  noneHint: 'Verglichen wurden {{count}} Personen und Organisationen.',
  found: '{{total}} gefunden',
  foundMore: '{{shown}} von {{total}} werden gezeigt, die schwersten zuerst. Ein vollerer Name bringt weniger.',
  asked: 'zu „{{name}}“',
  former: 'früher {{name}}',
  hidden: 'Es gibt mehr, was Sie nicht sehen dürfen ({{count}}). Fragen Sie, bevor Sie entscheiden: {{people}}.',
  hiddenNobody:
    'Es gibt mehr, was Sie nicht sehen dürfen ({{count}}), und niemand arbeitet jetzt daran. Fragen Sie die Kanzleileitung, bevor Sie entscheiden.',
  opposed: 'Andere Seite',
  likeness: {
    same: 'Gleicher Name oder andere Schreibweise',
    part: 'Teil des Namens',
    similar: 'Ähnlicher Name',
  },
  noMatter: 'In keiner Akte',
  decide: 'Entscheidung',
  decision: {
    none: 'Kein Konflikt',
    accepted: 'Konflikt hingenommen',
    declined: 'Konflikt: Mandat abgelehnt',
  },
  decisionHint: {
    none: 'Andere Personen oder keine widerstreitenden Interessen',
    accepted: 'Das Mandat darf aus dem angegebenen Grund geführt werden',
    declined: 'Die Akte wird nicht angelegt',
  },
  reason: 'Grund',
  reasonHint: 'Warum diese Treffer im Weg stehen oder nicht',
  reasonNeeded: 'Es wurde etwas gefunden. Bitte sagen Sie, warum Sie so entscheiden.',
  record: 'Festhalten',
  recorded: 'Konfliktprüfung festgehalten',
  matterHint: 'Leer: ohne Akte aufbewahrt',
  before: 'Konfliktprüfung vor dem Anlegen',
  beforeText:
    'Diese Namen stehen schon in den Aufzeichnungen der Kanzlei. Bitte entscheiden Sie, bevor die Akte angelegt wird.',
  openMatter: 'Akte anlegen',
  back: 'Zurück zur Akte',
  declineDone: 'Festgehalten. Die Akte wurde nicht angelegt.',
  onPage: 'Konfliktprüfungen',
  never: 'Noch nicht geprüft',
  checkNow: 'Jetzt prüfen',
  by: '{{name}}, {{when}}',
  details: 'Zeigen, was gefunden wurde',
  foundNone: 'nichts gefunden',
  foundCount: '{{count}} gefunden',
  earlier: 'Prüfungen ohne Akte',
  notRecorded:
    'Die Akte ist angelegt, aber ihre Konfliktprüfung konnte nicht festgehalten werden. Bitte wiederholen Sie sie auf der Seite der Akte.',
  form: 'Geben Sie mindestens einen Namen ein.',
};
