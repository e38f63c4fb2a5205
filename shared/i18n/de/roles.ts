import type { roles as shape } from '../en/roles.ts';
import type { Translated } from '../shape.ts';

export const roles: Translated<typeof shape> = {
  intro:
    'Was jede Rolle erlaubt. Eine Person kann mehrere Rollen haben und darf dann alles, was eine von ihnen erlaubt.',
  confidential: 'Keine Rolle öffnet vertrauliche Tickets: die sehen nur das Team oder die betroffenen Personen.',
  add: 'Rolle anlegen',
  back: 'Alle Rollen',
  edit: 'Rolle {{name}} bearbeiten',
  name: 'Name der Rolle',
  holders_one: '{{count}} Person',
  holders_other: '{{count}} Personen',
  permission: 'Erlaubt',
  allowed: 'erlaubt',
  notAllowed: 'nicht erlaubt',
  matrix: 'Was jede Rolle erlaubt',
};
