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
  files: {
    title: 'Check of the files',
    explain:
      'Once a week one desktop decrypts every file of the tickets and compares it with what the database knows of it.',
    start: 'Check the files now',
    running: 'The files are checked',
    none: 'The files were not checked yet.',
    sound: 'Last checked: {{when}}. Every file is whole.',
    broken_one: '{{count}} file is missing or damaged',
    broken_other: '{{count}} files are missing or damaged',
    brokenText:
      'Checked: {{when}}. Bring them back from the backups. What no backup has must be added to its ticket again.',
    restore: 'Bring back from the backups',
    restoring: 'Files are being brought back',
    restored_one: '{{count}} file was brought back from the backups',
    restored_other: '{{count}} files were brought back from the backups',
    notInBackups: 'No backup has these files. Add them to their tickets again.',
    file: 'File',
    ticket: 'Ticket',
    state: 'State',
    missing: 'missing',
    damaged: 'damaged',
    hidden_one: '{{count}} file belongs to a ticket that is not open to you.',
    hidden_other: '{{count}} files belong to tickets that are not open to you.',
    list: 'Missing and damaged files',
  },
};
