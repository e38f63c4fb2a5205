import type { views as english } from '../en/views.ts';
import type { Translated } from '../shape.ts';

export const views: Translated<typeof english> = {
  standard: 'Standard',
  saveChanges: 'Gem ændringer i “{{name}}”',
  saveAs: 'Gem som ny visning …',
  name: 'Visningens navn',
  nameTaken: 'Der er allerede en visning med det navn.',
  saved: 'Visningen “{{name}}” er gemt',
  delete: 'Slet denne visning',
  deleteTitle: 'Slet visningen “{{name}}”?',
  deleteText: 'Kun visningen forsvinder; tickets bliver, som de er.',
  deleted: 'Visningen “{{name}}” er slettet',
  changed: 'ændret',
};
