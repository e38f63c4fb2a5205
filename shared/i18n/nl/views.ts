import type { views as english } from '../en/views.ts';
import type { Translated } from '../shape.ts';

export const views: Translated<typeof english> = {
  standard: 'Standaard',
  saveChanges: 'Wijzigingen in ‘{{name}}’ opslaan',
  saveAs: 'Opslaan als nieuwe weergave …',
  name: 'Naam van de weergave',
  nameTaken: 'Er is al een weergave met deze naam.',
  saved: 'Weergave ‘{{name}}’ opgeslagen',
  delete: 'Deze weergave verwijderen',
  deleteTitle: 'De weergave ‘{{name}}’ verwijderen?',
  deleteText: 'Alleen de weergave verdwijnt; de tickets blijven zoals ze zijn.',
  deleted: 'Weergave ‘{{name}}’ verwijderd',
  changed: 'gewijzigd',
};
