/** What each permission is called and what it means, in one line. Keys are the catalogue's own names. */
export const permissions = {
  group: {
    tickets: 'Daily work',
    people: 'People and rights',
    office: 'The office',
    oversight: 'Oversight',
  },
  ticket: {
    read: { name: 'Read tickets', explain: 'See the tickets that are open to them. Confidential ones stay hidden.' },
    create: { name: 'Create tickets', explain: 'Enter new requests.' },
    update: { name: 'Work on tickets', explain: 'Change details and status, write notes, messages and questions.' },
    assign: { name: 'Assign tickets', explain: 'Give tickets to a person or a team, also in place of others.' },
    bulk: { name: 'Change several tickets at once', explain: 'Select many tickets and change them in one step.' },
  },
  party: {
    read: {
      name: 'See clients and parties',
      explain: 'Look up names and contact details of people outside the office.',
    },
    update: { name: 'Edit clients and parties', explain: 'Add people outside the office and correct their details.' },
  },
  matter: {
    read: { name: 'See matters', explain: 'Look up matters, who stands in them, and their tickets as far as visible.' },
    update: { name: 'Keep matters', explain: 'Open, change and close matters, and enter who stands in them.' },
  },
  deadline: {
    read: { name: 'Read the deadline book', explain: 'See deadlines and follow-up dates of what is open to them.' },
    enter: { name: 'Enter deadlines', explain: 'Enter deadlines, change them and record extensions.' },
    check: { name: 'Check deadlines', explain: 'Confirm as a second person that an entry agrees with the paper.' },
    signOff: { name: 'Sign off deadlines', explain: 'Sign off with proof what is done, and strike with a reason.' },
  },
  mail: {
    intake: { name: 'Take in e-mails', explain: 'Drop e-mails into Griffel and make tickets of them.' },
  },
  category: {
    manage: {
      name: 'Manage categories',
      explain: 'Decide which categories exist, their guidelines and who sees their tickets.',
    },
  },
  user: {
    manage: { name: 'Manage people', explain: 'Add and deactivate people, give roles and teams, reset passphrases.' },
  },
  role: {
    manage: { name: 'Manage roles', explain: 'Decide what each role is allowed to do.' },
  },
  team: {
    manage: { name: 'Manage teams', explain: 'Create teams and choose their members.' },
  },
  approval: {
    decide: {
      name: 'Approve as second person',
      explain: 'Agree or object when someone asks for an act that needs two people.',
    },
  },
  office: {
    manage: {
      name: 'Change the office',
      explain: 'Name, address, country, language and when the program locks itself.',
    },
  },
  notice: {
    manage: {
      name: 'Edit the privacy notice',
      explain: 'Change the text that everyone of the office has to acknowledge.',
    },
  },
  key: {
    rotate: {
      name: 'Renew the database key',
      explain: 'Encrypt the whole database anew, for instance after someone left.',
    },
  },
  backup: {
    manage: {
      name: 'Make backups',
      explain: 'Make backups, see which there are, and open them with their own passphrase.',
    },
  },
  audit: {
    read: { name: 'Read the audit trail', explain: 'See who did what and when, as far as it is visible to them.' },
    verify: { name: 'Verify the audit trail', explain: 'Let the program check that nothing in the trail was altered.' },
    export: { name: 'Export the audit trail', explain: 'Save the trail as a file. The export itself is recorded.' },
  },
};
