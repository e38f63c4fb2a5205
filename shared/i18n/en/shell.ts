/** The frame around all screens. */
export const shell = {
  skip: 'Skip to the content',
  places: 'Places',
  content: 'Content',
  palette: 'Go to, find, do…',
  newTicket: 'New ticket',
  place: {
    today: 'Today',
    inbox: 'Inbox',
    mine: 'My tickets',
    team: 'Team',
    all: 'All tickets',
    deadlines: 'Deadline book',
    deadline: 'Deadline',
    evening: 'Evening check',
    matters: 'Matters',
    matter: 'Matter',
    party: 'Party',
    ticket: 'Ticket',
    settings: 'Settings',
    help: 'Help',
  },
  back: 'Back',
  forward: 'Forward',
  goTo: 'Go to {{place}}',
  demo: 'Demo',
  account: 'Account of {{name}}',
  theme: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  language: 'Language',
  lock: 'Lock',
  signOut: 'Sign out',
  changePassphrase: 'Change passphrase…',
  keys: {
    title: 'Keys',
    explain: 'These keys do something on the screen you are on.',
    single: 'Letters alone are keys',
    singleDetail: 'Turn this off if you dictate, or if keys are pressed by accident.',
    general: 'Everywhere',
    go: 'Going',
  },
  commands: 'Do',
  paletteEmpty: 'Nothing found. Try fewer or other words.',
  paletteHint: 'Type to find a place, a command, a matter or a ticket.',
  unsaved: {
    title: 'Something you typed is not saved',
    text: 'If you sign out now, it is lost.',
    signOut: 'Sign out without saving',
  },
  broken: {
    title: 'This screen made a mistake',
    text: 'What was saved is safe. Open the screen again; if it stays so, tell your IT contact.',
    again: 'Open the screen again',
  },
  readOnly: {
    folder: 'Reading only',
    folderText:
      'Griffel may not write to the office folder, so nothing can be saved. Everything that is there can be read and printed.',
    folderNext: 'Ask your IT contact to make the folder writable, then sign out and in again.',
    audit: 'Alarm: this office was rewritten or replaced',
    auditText:
      'It does not continue what this computer saw last. It is open for reading only, so that nothing is covered up. Tell the data-protection officer and your IT contact; they compare the audit trail with the printed lists. It is so too after the office was restored from a backup; then an administrator vouches for it here once.',
    auditShow: 'Show the audit trail',
    acceptOpen: 'Vouch for this office…',
    accept: 'Vouch for this office',
    acceptText:
      'This computer has seen entries that are no longer there. That is so after a restore from a backup, and it is so when somebody took entries away.',
    acceptWarning:
      'Do this only if you know of the restore, and who did it. The audit trail is checked first, and keeps that you vouched for it here and how far this computer had seen.',
    acceptSubmit: 'Vouch and go on',
    accepted: 'This computer goes on with the office.',
    share: 'The share does not carry locks',
    shareText:
      'Another computer works in this office, but this one could take its lock: the share keeps locks to each computer. Two could write at once and destroy the database, so the office is open for reading only, as it was when you signed in.',
    shareNext:
      'Tell your IT contact: the share must support locks between computers (SMB without “nobrl”, no NFS without locks). Then sign out and in again.',
  },
  away: {
    title: 'The office’s folder cannot be reached',
    text: 'What is on the screen can be read; what you type stays here and is kept encrypted on this computer. Nothing can be saved until the folder is back, and then work goes on by itself. If it takes long, check the network cable or ask your IT contact.',
  },
  pause: {
    title: 'A backup is being made: writing pauses for some seconds',
    text: 'Go on typing. What you send waits and is then saved by itself; everything can be read meanwhile.',
  },
  share: {
    warned: 'A computer was turned away',
    warnedText:
      'Locks of this share do not reach another computer, which can therefore only read. Your work is safe. Tell your IT contact that the share must support locks between all computers.',
    alone: 'Share not yet proven',
    aloneText:
      'This computer is the only one at the office just now. Whether the share carries locks from one computer to another shows as soon as a second one signs in.',
    proven: 'Share proven',
    provenText: 'Locks reach from one computer to another. Last checked {{at}}.',
  },
  clock: {
    fast: 'This computer’s clock is {{by}} fast',
    slow: 'This computer’s clock is {{by}} slow',
    text: 'Compared with the file server. What you do gets the wrong time, so this computer leaves reminders, backups and checks to the others.',
    next: 'Set the date, time and time zone, or have them set automatically. This notice goes within a few minutes. If only the file server’s clock is wrong, tell your IT contact.',
  },
};
