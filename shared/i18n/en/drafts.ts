/** What is typed and not sent yet, kept on the person's own computer. */
export const drafts = {
  title: 'Begun and not sent',
  keptFrom: 'Kept from {{when}}',
  keptUntil: 'kept from {{when}}, until {{until}}',
  discard: 'Discard',
  discarded: 'Discarded.',
  copy: 'Copy',
  newTicket: 'New ticket:',
  newMatter: 'New matter:',
  newDeadline: 'New deadline:',
  homeless: 'The ticket of this text is no longer yours to see:',
  closedQuestion: 'You began an answer, and the question no longer waits for you',
  ended_one: 'One text that you had begun lay here for more than {{days}} days and has been deleted.',
  ended_other: '{{count}} texts that you had begun lay here for more than {{days}} days and have been deleted.',
  unreadable_one:
    'One text that was kept here could not be opened and has been deleted. That is so when you were given a new passphrase.',
  unreadable_other:
    '{{count}} texts that were kept here could not be opened and have been deleted. That is so when you were given a new passphrase.',
};
