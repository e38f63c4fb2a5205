export const categories = {
  intro: 'What kinds of request there are, who sees their tickets, and what to think of when one comes in.',
  add: 'Create a category',
  back: 'All categories',
  name: 'Name',
  nameIn: 'Name ({{language}})',
  guidelinesIn: 'Guidelines ({{language}})',
  guidelinesExplain:
    'Shown while a ticket of this category is entered. What should be asked, who is responsible, how quickly?',
  texts: 'Names and guidelines',
  textsExplain: 'At least one language. Where a text is missing, people see the language of the office.',
  nameMissing: 'Enter a name in at least one language.',
  confidentiality: 'Who sees the tickets',
  visibleTo: 'Visible to',
  confidentialityExplain: {
    office: 'Everyone of the office who may read tickets.',
    team: 'The members of the ticket’s team, the person it is assigned to, the requester and the watchers. Nobody else learns that it exists.',
    concerned:
      'Only the person it is assigned to, the requester, whoever entered it and the watchers. Not even the team, not the administrator.',
  },
  widen:
    'More people would see the tickets of this category, also those that exist already. A second person has to agree.',
  narrow: 'Fewer people will see the tickets of this category, also those that exist already.',
  team: 'Usual team',
  noTeam: 'No team',
  teamMissing: 'Without a usual team, nobody but those concerned sees such a ticket until a team is chosen.',
  priority: 'Usual priority',
  defaults: 'For new tickets',
  state: 'State',
  inUse: 'in use',
  retired: 'no longer offered',
  showRetired: 'Show categories that are no longer offered too',
  retire: 'Offer no longer',
  restore: 'Offer again',
  retireExplain:
    'The category is no longer offered for new tickets. Old tickets keep it, and stay as confidential as they are.',
  none: 'There are no categories yet',
  noneExplain: 'Create one for each kind of request, such as incoming mail.',
};
