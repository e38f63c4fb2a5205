export const notices = {
  title: 'Privacy notice',
  first: 'Please read how your office handles the data of its people. You will find this text again in the settings.',
  changed: 'The office has changed its privacy notice. Please read it again.',
  version: 'Version {{version}} of {{date}}',
  acknowledge: 'I have read it',
  signOut: 'Sign out',
};
