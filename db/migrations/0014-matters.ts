import type { Migration } from './migration.ts';

/**
 * Matters and who stands where in them; a ticket can belong to one. Whoever may enter parties may keep matters, and whoever may read
 * parties may read them: offices of before had no matters to decide on.
 */
export const migration0014: Migration = {
  number: 14,
  name: 'matters',
  statements: [
    `alter table office add column matter_pattern text not null default '{YYYY}-{NNNN}'`,
    `update office set matter_pattern = '{NNNN}/{YY}' where country = 'DE'`,
    `update office set matter_pattern = '{YYYY}{NNNN}' where country = 'NL'`,
    `create table matter (
      id text primary key, number text not null, number_key text not null unique, title text not null, title_key text not null,
      kind text not null, description text not null, status text not null,
      lawyer_id text references user_account (id), secretary_id text references user_account (id), opened_on text not null,
      closed_on text, folded text not null, created_by text references user_account (id), created_at text not null,
      updated_at text not null, updated_by text references user_account (id), version integer not null) without rowid`,
    `create index matter_title on matter (title_key, number_key)`,
    `create index matter_opened on matter (opened_on, number_key)`,
    `create index matter_updated on matter (updated_at, number_key)`,
    `create table matter_party (
      matter_id text not null references matter (id), party_id text not null references party (id), role text not null,
      side text not null, reference text not null, position integer not null, primary key (matter_id, party_id)) without rowid`,
    `create index matter_party_party on matter_party (party_id)`,
    `alter table ticket add column matter_id text references matter (id)`,
    `create index ticket_matter on ticket (matter_id, is_open, updated_at) where matter_id is not null`,
    `update office set access_version = access_version + 1`,
    `update role set permissions = json_insert(permissions, '$[#]', 'matter.read'), version = version + 1
      where exists (select 1 from json_each(role.permissions) where value = 'party.read')`,
    `update role set permissions = json_insert(permissions, '$[#]', 'matter.update')
      where exists (select 1 from json_each(role.permissions) where value = 'party.update')`,
  ],
};
