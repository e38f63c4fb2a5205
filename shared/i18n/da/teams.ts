import type { teams as shape } from '../en/teams.ts';
import type { Translated } from '../shape.ts';

export const teams: Translated<typeof shape> = {
  intro: 'Et team modtager tickets i fællesskab. I kategorier, der kun er åbne for teamet, ser medlemmerne dem.',
  add: 'Opret team',
  back: 'Alle team',
  name: 'Navn',
  members: 'Medlemmer',
  memberCount_one: '{{count}} person',
  memberCount_other: '{{count}} personer',
  state: 'Tilstand',
  active: 'i brug',
  inactive: 'ikke i brug',
  isActive: 'Teamet er i brug',
  isActiveExplain: 'Et team, der ikke er i brug, tilbydes ikke længere. Dets tickets bliver, hvor de er.',
  details: 'Oplysninger',
  saveMembers: 'Gem medlemmer',
  noMembers: 'Der er endnu ingen i dette team. Tickets, som kun teamet ser, ville ingen derfra se.',
  none: 'Der er endnu ingen team',
  noneExplain: 'Opret et for hver gruppe, der tager imod henvendelser i fællesskab, for eksempel sekretariatet.',
};
