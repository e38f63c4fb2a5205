import type { notices as shape } from '../en/notices.ts';
import type { Translated } from '../shape.ts';

export const notices: Translated<typeof shape> = {
  title: 'Datenschutzhinweise',
  first:
    'Bitte lesen Sie, wie Ihre Kanzlei mit den Daten der Menschen umgeht, die hier arbeiten. Sie finden den Text später in den Einstellungen.',
  changed: 'Die Kanzlei hat ihre Datenschutzhinweise geändert. Bitte lesen Sie sie noch einmal.',
  version: 'Fassung {{version}} vom {{date}}',
  acknowledge: 'Ich habe sie gelesen',
  signOut: 'Abmelden',
};
