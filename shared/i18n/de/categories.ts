import type { categories as shape } from '../en/categories.ts';
import type { Translated } from '../shape.ts';

export const categories: Translated<typeof shape> = {
  intro: 'Welche Arten von Anliegen es gibt, wer ihre Tickets sieht und woran beim Eintragen zu denken ist.',
  add: 'Kategorie anlegen',
  back: 'Alle Kategorien',
  name: 'Name',
  nameIn: 'Name ({{language}})',
  guidelinesIn: 'Leitlinien ({{language}})',
  guidelinesExplain:
    'Werden gezeigt, während ein Ticket dieser Kategorie eingetragen wird. Was ist zu erfragen, wer ist zuständig, wie schnell?',
  texts: 'Namen und Leitlinien',
  textsExplain: 'Mindestens eine Sprache. Wo ein Text fehlt, wird die Sprache der Kanzlei gezeigt.',
  nameMissing: 'Geben Sie in mindestens einer Sprache einen Namen ein.',
  confidentiality: 'Wer die Tickets sieht',
  visibleTo: 'Sichtbar für',
  confidentialityExplain: {
    office: 'Alle in der Kanzlei, die Tickets lesen dürfen.',
    team: 'Die Mitglieder des Teams, dem das Ticket gehört, die Person, der es zugewiesen ist, die anfragende Person und die Beobachter. Niemand sonst erfährt, dass es das Ticket gibt.',
    concerned:
      'Nur die Person, der es zugewiesen ist, die anfragende Person, wer es eingetragen hat, und die Beobachter. Auch nicht das Team und nicht die Administration.',
  },
  widen:
    'Mehr Personen würden die Tickets dieser Kategorie sehen, auch die vorhandenen. Eine zweite Person muss zustimmen.',
  narrow: 'Weniger Personen sehen die Tickets dieser Kategorie, auch die vorhandenen.',
  team: 'Übliches Team',
  noTeam: 'Kein Team',
  teamMissing: 'Ohne übliches Team sehen nur die Beteiligten ein solches Ticket, bis ein Team gewählt ist.',
  priority: 'Übliche Priorität',
  defaults: 'Für neue Tickets',
  state: 'Zustand',
  inUse: 'in Gebrauch',
  retired: 'nicht mehr angeboten',
  showRetired: 'Auch nicht mehr angebotene Kategorien zeigen',
  retire: 'Nicht mehr anbieten',
  restore: 'Wieder anbieten',
  retireExplain:
    'Die Kategorie wird für neue Tickets nicht mehr angeboten. Alte Tickets behalten sie und bleiben so vertraulich wie bisher.',
  none: 'Es gibt noch keine Kategorien',
  noneExplain: 'Legen Sie eine für jede Art von Anliegen an, etwa den Posteingang.',
};
