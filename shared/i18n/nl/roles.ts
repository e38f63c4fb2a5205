import type { roles as shape } from '../en/roles.ts';
import type { Translated } from '../shape.ts';

export const roles: Translated<typeof shape> = {
  intro: 'Wat elke rol toestaat. Iemand kan meerdere rollen hebben en mag dan alles wat een ervan toestaat.',
  confidential: 'Geen enkele rol opent vertrouwelijke tickets: die zien alleen het team of de betrokken personen.',
  add: 'Rol aanmaken',
  back: 'Alle rollen',
  edit: 'Rol {{name}} bewerken',
  name: 'Naam van de rol',
  holders_one: '{{count}} persoon',
  holders_other: '{{count}} personen',
  permission: 'Toegestaan',
  allowed: 'toegestaan',
  notAllowed: 'niet toegestaan',
  matrix: 'Wat elke rol toestaat',
};
