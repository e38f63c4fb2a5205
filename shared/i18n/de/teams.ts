import type { teams as shape } from '../en/teams.ts';
import type { Translated } from '../shape.ts';

export const teams: Translated<typeof shape> = {
  intro:
    'Ein Team bekommt Tickets gemeinsam. In Kategorien, die nur für das Team offen sind, sehen seine Mitglieder sie.',
  add: 'Team anlegen',
  back: 'Alle Teams',
  name: 'Name',
  members: 'Mitglieder',
  memberCount_one: '{{count}} Person',
  memberCount_other: '{{count}} Personen',
  state: 'Zustand',
  active: 'in Gebrauch',
  inactive: 'nicht in Gebrauch',
  isActive: 'Das Team ist in Gebrauch',
  isActiveExplain:
    'Ein Team, das nicht in Gebrauch ist, wird nicht mehr angeboten. Seine Tickets bleiben, wo sie sind.',
  details: 'Angaben',
  saveMembers: 'Mitglieder speichern',
  noMembers: 'In diesem Team ist noch niemand. Tickets, die nur das Team sieht, sähe daraus niemand.',
  none: 'Es gibt noch keine Teams',
  noneExplain: 'Legen Sie eines für jede Gruppe an, die Anliegen gemeinsam annimmt, etwa das Sekretariat.',
};
