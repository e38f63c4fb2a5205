export const roles = {
  intro: 'What each role allows. A person may have several roles and may then do everything that one of them allows.',
  confidential: 'No role opens confidential tickets: those are seen only by the team or the persons concerned.',
  add: 'Create a role',
  back: 'All roles',
  edit: 'Edit the role {{name}}',
  name: 'Name of the role',
  holders_one: '{{count}} person',
  holders_other: '{{count}} people',
  permission: 'Allowed',
  allowed: 'allowed',
  notAllowed: 'not allowed',
  matrix: 'What each role allows',
};
