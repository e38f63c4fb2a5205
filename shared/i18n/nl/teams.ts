import type { teams as shape } from '../en/teams.ts';
import type { Translated } from '../shape.ts';

export const teams: Translated<typeof shape> = {
  intro: 'Een team krijgt tickets gezamenlijk. In categorieën die alleen voor het team open zijn, zien de leden ze.',
  add: 'Team aanmaken',
  back: 'Alle teams',
  name: 'Naam',
  members: 'Leden',
  memberCount_one: '{{count}} persoon',
  memberCount_other: '{{count}} personen',
  state: 'Toestand',
  active: 'in gebruik',
  inactive: 'niet in gebruik',
  isActive: 'Het team is in gebruik',
  isActiveExplain:
    'Een team dat niet in gebruik is, wordt niet meer aangeboden. De tickets ervan blijven waar ze zijn.',
  details: 'Gegevens',
  saveMembers: 'Leden opslaan',
  noMembers: 'Er zit nog niemand in dit team. Tickets die alleen het team ziet, zou daaruit niemand zien.',
  none: 'Er zijn nog geen teams',
  noneExplain: 'Maak er een voor elke groep die verzoeken gezamenlijk aanneemt, zoals het secretariaat.',
};
