import type { views as english } from '../en/views.ts';
import type { Translated } from '../shape.ts';

export const views: Translated<typeof english> = {
  standard: 'Standard',
  saveChanges: 'Änderungen an „{{name}}“ speichern',
  saveAs: 'Als neue Ansicht speichern …',
  name: 'Name der Ansicht',
  nameTaken: 'Eine Ansicht dieses Namens gibt es schon.',
  saved: 'Ansicht „{{name}}“ gespeichert',
  delete: 'Diese Ansicht löschen',
  deleteTitle: 'Die Ansicht „{{name}}“ löschen?',
  deleteText: 'Nur die Ansicht verschwindet; die Tickets bleiben, wie sie sind.',
  deleted: 'Ansicht „{{name}}“ gelöscht',
  changed: 'geändert',
};
