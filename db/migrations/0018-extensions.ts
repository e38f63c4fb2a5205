import type { Migration } from './migration.ts';

/** Who last reckoned a deadline (nobody checks their own reckoning), and what an extension that is asked for would give. */
export const migration0018: Migration = {
  number: 18,
  name: 'extensions',
  statements: [
    `alter table deadline add column reckoned_by text references user_account (id)`,
    `update deadline set reckoned_by = entered_by`,
    `alter table deadline add column extension_parts text`,
    `alter table deadline add column extended_at text`,
  ],
};
