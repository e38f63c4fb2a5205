/** Words and sentences of saved views. */
export const views = {
  standard: 'Standard',
  saveChanges: 'Save changes to “{{name}}”',
  saveAs: 'Save as new view …',
  name: 'Name of the view',
  nameTaken: 'There is already a view of this name.',
  saved: 'View “{{name}}” saved',
  delete: 'Delete this view',
  deleteTitle: 'Delete the view “{{name}}”?',
  deleteText: 'Only the view goes; the tickets stay as they are.',
  deleted: 'View “{{name}}” deleted',
  changed: 'changed',
};
