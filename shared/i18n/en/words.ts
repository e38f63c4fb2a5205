/** The office's fixed words (PRODUCT.md), used everywhere alike. */
export const words = {
  ticket: 'Ticket',
  tickets: 'Tickets',
  status: {
    new: 'New',
    open: 'Open',
    in_progress: 'In progress',
    waiting: 'Waiting',
    resolved: 'Resolved',
    closed: 'Closed',
  },
  waitingReason: {
    client: 'on the client',
    third_party: 'on a third party',
    colleague: 'on a colleague',
    date: 'for a date',
  },
  priority: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' },
  confidentiality: {
    office: 'Open to the office',
    team: 'Team only',
    concerned: 'Persons concerned only',
  },
  startingRole: {
    administrator: 'Administrator (IT)',
    lawyer: 'Lawyer',
    secretary: 'Secretary',
    hr: 'HR',
    dataProtection: 'Data protection and audit',
    trainee: 'Trainee',
  },
  /** What a column of tickets is called, in lists and exports. */
  ticketColumn: {
    number: 'Number',
    title: 'Title',
    status: 'Status',
    priority: 'Priority',
    category: 'Category',
    team: 'Team',
    assignee: 'Assigned to',
    requester: 'Requester',
    followUp: 'Follow-up date',
    createdAt: 'Created',
    updatedAt: 'Last change',
  },
};
