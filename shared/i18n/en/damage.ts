/** A database that is damaged: what is said of it, repairing it, and what was done after the backup. */
export const damage = {
  title: 'The office’s database is damaged',
  what: 'A part of the database can no longer be read as it was written. A failing disk, a cut network connection or another program can be the cause.',
  safe: 'Nothing more is written into it. The backups and the files of the tickets lie apart from it.',
  next: 'Have an administrator put the last backup in its place. The damaged database is kept, and Griffel lists what was done after the backup.',
  go: 'Restore the last backup here…',
  read: 'Sign in to read',
  goOn: 'Go on reading',
  leave: 'To the repair',
  banner: 'The database is damaged. The office is open for reading only.',
  bannerText: 'Nothing is saved until it is repaired. What you began to write stays in the window.',
  repair: {
    title: 'Put a backup in the place of the damaged database',
    text: 'Everyone else is led out of the office. The damaged database is set aside whole and never deleted; nothing is put in its place before the backup is checked. Where only indexes are damaged, they are made anew; the backup is then not put in place, and nothing is lost.',
    from: 'Folder of the backups',
    which: 'Backup',
    submit: 'Set aside and restore',
    running: 'The database is checked, set aside and restored. In a large office this takes some minutes.',
    noBackup:
      'There are no backups in this folder. Look in the second place: another drive or server. Without a backup the office can be read as far as it reads, and no more; Griffel makes no office of a part, since nobody could tell what it lacks.',
  },
  done: {
    title: 'The office is repaired',
    backup: 'Restored: the backup of {{at}}.',
    indexes: 'Only indexes of the database were damaged. They were made anew from the data; nothing is lost.',
    indexesAside:
      'The damaged database lies in {{folder}}. It is not needed any more once you have seen that everything is there.',
    aside: 'The damaged database lies in {{folder}}. Keep it until everything is caught up on.',
    tickets_one:
      '{{count}} ticket was made or changed after the backup. An administrator finds it under Settings, Backups and checks.',
    tickets_other:
      '{{count}} tickets were made or changed after the backup. An administrator finds them under Settings, Backups and checks.',
    deadlines_one:
      '{{count}} deadline was entered or changed after the backup. Enter it again first; it is at the top of the list.',
    deadlines_other:
      '{{count}} deadlines were entered or changed after the backup. Enter them again first; they are at the top of the list.',
    none: 'No ticket was made or changed after the backup.',
    partly: 'A part of the damaged database could not be read; there may be more.',
    nothing: 'Nothing could be read of the damaged database. Ask everyone what they did since the backup.',
    missing_one: '{{count}} file is missing, from the office and from the backup.',
    missing_other: '{{count}} files are missing, from the office and from the backup.',
    ended: 'Access that had ended since the backup has stayed ended: {{names}}.',
    others: 'On other computers an administrator vouches for the office once.',
    signIn: 'Sign in',
  },
  losses: {
    title: 'Since the backup',
    explain:
      'The office was repaired on {{at}} with the backup of {{backup}}. This is what was done after that backup. Do it again where it matters, and tell the people concerned.',
    ticket: 'Deadline or ticket',
    end: 'Last day',
    strict: 'strict deadline',
    name: 'Title',
    at: 'When',
    what: 'What was done',
    isNew: 'made after the backup',
    unread: 'could not be read',
    hidden_one: '{{count}} ticket or deadline is not open to you or could not be read.',
    hidden_other: '{{count}} tickets or deadlines are not open to you or could not be read.',
    export: 'Save as CSV…',
    none: 'Nothing that you may see was done after the backup.',
    saved: 'The list is saved. The export is recorded.',
  },
  accounts: {
    title: 'Accounts as of an earlier day',
    text: 'On {{at}} the office went back to the backup of {{backup}}. Accounts, rights and passphrases are as they were then.',
    back: 'They had left since and can sign in again: {{names}}.',
    acts: 'This was done since and is undone. Do it again where it matters:',
    partly: 'A part of what was done since could not be read; there may be more.',
    unknown:
      'What was done since is not known here: someone who has left since may be able to sign in again, and a passphrase changed since is the old one. Go through everyone.',
    open: 'To the people',
    done: 'I have gone through them',
    thanks: 'The audit trail holds that you went through them.',
  },
};
