/** Signing in, locking, passphrases. */
export const session = {
  signIn: {
    title: 'Sign in',
    login: 'Sign-in name',
    passphrase: 'Passphrase',
    submit: 'Sign in',
    folder: 'Office folder',
    otherOffice: 'Open another office…',
    recover: 'Passphrase forgotten?',
    capsLock: 'The caps lock key is on.',
    remember: 'Remember me on this computer',
    rememberDetail:
      'Next time one press is enough, as long as nobody else uses your account on this computer. Signing out or locking asks for the passphrase again.',
    continueAs: 'Continue as {{name}}',
    orPassphrase: 'Or sign in with a passphrase',
  },
  demo: {
    title: 'A demo office',
    text: 'Everything in it is made up. Sign in as:',
    passphrase: 'The passphrase of all of them:',
  },
  wait_one: 'You can try again in {{count}} second.',
  wait_other: 'You can try again in {{count}} seconds.',
  locked: {
    title: 'Locked',
    text: 'Signed in as {{name}}. Everything is as you left it.',
    unlock: 'Unlock',
    someoneElse: 'Sign out',
  },
  restarted: {
    title: 'Please sign in again',
    text: 'The inner part of Griffel stopped and was started again. Everything saved is safe, and what you typed is still here.',
    someoneElse: 'Sign in as someone else',
    someoneElseText: 'What you typed on tickets is kept for you; files that wait and changes to settings are lost.',
  },
  recover: {
    title: 'Get in with the recovery key',
    text: 'The recovery key was shown when the office was founded, to be printed and kept. Whoever holds it can set a new passphrase for a person. This is recorded in the audit trail.',
    key: 'Recovery key',
    keyHint: 'As it stands on the sheet. Spaces, lines and capitals do not matter.',
    person: 'Sign-in name of the person',
    submit: 'Set passphrase and sign in',
  },
  change: {
    title: 'Change passphrase',
    forcedTitle: 'Choose your own passphrase',
    forcedText: 'Your passphrase was set by someone else. From now on only you should know it.',
    current: 'Passphrase until now',
    submit: 'Change passphrase',
    done: 'Your passphrase was changed.',
  },
  next: {
    passphrase: 'New passphrase',
    repeat: 'Passphrase once more',
    hint: 'Four or more unrelated words are easy to remember and hard to guess. Nobody can look it up for you.',
    differs: 'The two are not the same.',
    strength: 'Strength',
    scores: {
      '0': 'very weak',
      '1': 'weak',
      '2': 'not strong enough yet',
      '3': 'strong enough',
      '4': 'very strong',
    },
  },
  upgrading:
    'The office is backed up and brought up to date for this version. In a large office this takes some minutes.',
};
