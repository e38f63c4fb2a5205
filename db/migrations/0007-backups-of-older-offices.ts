import type { Migration } from './migration.ts';

/**
 * Offices founded before there were backups: whoever may renew the key and manage the office may see to the backups too. Where any role
 * has that right already, the office has decided for itself.
 */
export const migration0007: Migration = {
  number: 7,
  name: 'backups-of-older-offices',
  statements: [
    `update office set access_version = access_version + 1`,
    `update role set permissions = json_insert(permissions, '$[#]', 'backup.manage'), version = version + 1
      where exists (select 1 from json_each(role.permissions) where value = 'key.rotate')
        and exists (select 1 from json_each(role.permissions) where value = 'office.manage')
        and not exists (select 1 from role other, json_each(other.permissions) held where held.value = 'backup.manage')`,
  ],
};
