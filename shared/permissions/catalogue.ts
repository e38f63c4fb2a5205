/** Everything a person can be allowed to do. Roles are sets of these. */
export const permissions = [
  'ticket.read',
  'ticket.create',
  'ticket.update',
  'ticket.assign',
  'ticket.bulk',
  'party.read',
  'party.update',
  'matter.read',
  'matter.update',
  'deadline.read',
  'deadline.enter',
  'deadline.check',
  'deadline.signOff',
  'category.manage',
  'user.manage',
  'role.manage',
  'team.manage',
  'approval.decide',
  'office.manage',
  'notice.manage',
  'audit.read',
  'audit.verify',
  'audit.export',
  'key.rotate',
  'backup.manage',
  'mail.intake',
] as const;
export type Permission = (typeof permissions)[number];

const everybody: readonly Permission[] = [
  'ticket.read',
  'ticket.create',
  'ticket.update',
  'party.read',
  'matter.read',
  'deadline.read',
];
const clerk: readonly Permission[] = [
  ...everybody,
  'ticket.assign',
  'ticket.bulk',
  'party.update',
  'matter.update',
  'deadline.enter',
  'deadline.check',
  'deadline.signOff',
  'mail.intake',
];

/** The roles an office starts with; it can edit them. None gives sight of confidential tickets. */
export const startingRoles = {
  administrator: [
    ...clerk,
    'category.manage',
    'user.manage',
    'role.manage',
    'team.manage',
    'approval.decide',
    'office.manage',
    'notice.manage',
    'key.rotate',
    'backup.manage',
    'audit.verify',
  ],
  lawyer: [...clerk, 'approval.decide', 'audit.verify'],
  secretary: clerk,
  hr: [...clerk, 'approval.decide'],
  dataProtection: [...everybody, 'audit.read', 'audit.verify', 'audit.export', 'approval.decide', 'notice.manage'],
  trainee: everybody,
} as const satisfies Record<string, readonly Permission[]>;
export type StartingRole = keyof typeof startingRoles;

/** Permissions by which a role widens what its holder may see or decide; giving them to oneself needs a second person. */
export const wideningPermissions: readonly Permission[] = [
  'user.manage',
  'role.manage',
  'approval.decide',
  'audit.read',
  'audit.export',
  'category.manage',
];
