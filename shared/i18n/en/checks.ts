/** Checking the whole database. */
export const checks = {
  title: 'Check of the database',
  explain:
    'Once a week one desktop checks every page of the database and every entry of the audit trail by itself, while people work.',
  start: 'Check now',
  running: 'The database is being checked',
  sound: 'Last checked: {{when}}. Nothing is damaged.',
  none: 'The database was not checked yet.',
  damaged: 'The database is damaged',
  damagedText:
    'The check of {{when}} found damage in the database or in the audit trail. Tell your IT contact today. Restore the last backup from before then into a new folder, and compare.',
  settings: 'To the backups',
};
