/** Closing the office, and looking after it. */
export const maintenance = {
  intro: 'For the IT contact: work on the office as a whole. Most of it needs the office to be closed for a while.',
  closing: {
    title: 'Close the office',
    explain:
      'Everyone who is on is asked to finish. Then the office is read-only for all but you, and {{seconds}} seconds later all others are signed out. It opens again by itself after the time you give, or when an administrator opens it.',
    inMinutes: 'In minutes',
    forMinutes: 'Closed for minutes',
    range: 'From {{from}} to {{to}}',
    note: 'Note to everyone',
    noteHint: 'For example why, or whom to call.',
    start: 'Announce the closing',
    now: 'Close the office now?',
    nowText: 'Nobody has time to finish. What is typed and not yet saved can be lost to them.',
    mine: 'You are closing the office at {{at}}. It opens again at {{until}}.',
    mineNow: 'The office is closed until {{until}}. Only you can work in it.',
    theirs: '{{name}} is closing the office at {{at}}. It opens again at {{until}}.',
    theirsNow: '{{name}} has closed the office until {{until}}.',
    reopen: 'Open the office again',
    callOff: 'Call the closing off',
    reopened: 'The office is open.',
  },
  on: {
    title: 'Who is on',
    nobody: 'Nobody else has the office open.',
    unknown: 'A desktop that does not say who sits there',
    here: 'on this computer',
  },
  banner: {
    announced: '{{name}} is closing the office in {{left}} (at {{at}}). Please finish and save.',
    soon: '{{name}} is closing the office in less than a minute. Please save now.',
    readOnly: '{{name}} has closed the office. You can still read; in a moment you are signed out.',
    until: 'It opens again at {{until}}.',
    mine: 'You are closing the office in {{left}} (at {{at}}).',
    mineSoon: 'You are closing the office in less than a minute.',
    mineClosed: 'You have closed the office until {{until}}.',
    manage: 'To the maintenance',
  },
  door: {
    title: 'The office is closed',
    text: '{{by}} has closed it until {{until}}. Administrators can sign in and open it.',
  },
};
