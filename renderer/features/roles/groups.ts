import type { MessageKey } from '../../../shared/i18n/speak.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';

/** Permissions as people think of them; a permission without a place here does not compile. */
const groupOf = {
  'ticket.read': 'tickets',
  'ticket.create': 'tickets',
  'ticket.update': 'tickets',
  'ticket.assign': 'tickets',
  'ticket.bulk': 'tickets',
  'mail.intake': 'tickets',
  'party.read': 'tickets',
  'party.update': 'tickets',
  'matter.read': 'tickets',
  'matter.update': 'tickets',
  'deadline.read': 'tickets',
  'deadline.enter': 'tickets',
  'deadline.check': 'tickets',
  'deadline.signOff': 'tickets',
  'user.manage': 'people',
  'team.manage': 'people',
  'role.manage': 'people',
  'approval.decide': 'people',
  'office.manage': 'office',
  'category.manage': 'office',
  'key.rotate': 'office',
  'backup.manage': 'office',
  'notice.manage': 'oversight',
  'audit.read': 'oversight',
  'audit.verify': 'oversight',
  'audit.export': 'oversight',
} as const satisfies { readonly [permission in Permission]: string };

type Group = (typeof groupOf)[Permission];
const order: readonly Group[] = ['tickets', 'people', 'office', 'oversight'];

/** The permissions in groups, in the order of `groupOf`. */
export const permissionGroups: readonly { group: Group; permissions: readonly Permission[] }[] = order.map((group) => ({
  group,
  permissions: (Object.keys(groupOf) as Permission[]).filter((permission) => groupOf[permission] === group),
}));

/** What each permission is called and what it means. */
export const permissionKeys = Object.fromEntries(
  permissions.map((permission) => [
    permission,
    { name: `permissions.${permission}.name`, explain: `permissions.${permission}.explain` },
  ]),
) as {
  readonly [P in Permission]: {
    name: MessageKey & `permissions.${P}.name`;
    explain: MessageKey & `permissions.${P}.explain`;
  };
};
