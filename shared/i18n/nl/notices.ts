import type { notices as shape } from '../en/notices.ts';
import type { Translated } from '../shape.ts';

export const notices: Translated<typeof shape> = {
  title: 'Privacyverklaring',
  first:
    'Lees hoe uw kantoor omgaat met de gegevens van de mensen die er werken. U vindt deze tekst later terug in de instellingen.',
  changed: 'Het kantoor heeft zijn privacyverklaring gewijzigd. Lees haar opnieuw.',
  version: 'Versie {{version}} van {{date}}',
  acknowledge: 'Ik heb haar gelezen',
  signOut: 'Uitloggen',
};
