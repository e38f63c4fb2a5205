import type { Migration } from './migration.ts';

/**
 * The deadline book. Whoever may read matters may read it, and whoever keeps matters may enter, check and sign off: offices of before
 * had no deadlines to decide on.
 */
export const migration0015: Migration = {
  number: 15,
  name: 'deadlines',
  statements: [
    `create table deadline (
      number integer primary key, id text not null unique, kind text not null, status text not null, is_open integer not null,
      type text, title text not null, strict integer not null, happened text, basis text not null, raw_end text not null,
      end_day text not null, end_time text, parts text not null, warnings integer not null, law_as_of text,
      extension_end text, extension_asked_at text, ticket_id text references ticket (id), matter_id text references matter (id),
      responsible_id text not null references user_account (id), deputy_id text references user_account (id),
      team_id text references team (id), note text not null, chain_id text not null, position integer not null,
      entered_by text references user_account (id), entered_at text not null, checked_by text references user_account (id),
      checked_at text, ended_by text references user_account (id), ended_at text, end_reason text not null,
      proof_id text references attachment (id), version integer not null)`,
    `create index deadline_end on deadline (end_day, number)`,
    `create index deadline_open on deadline (is_open, end_day, number)`,
    `create index deadline_responsible on deadline (responsible_id, end_day, number)`,
    `create index deadline_deputy on deadline (deputy_id, end_day, number) where deputy_id is not null`,
    `create index deadline_ticket on deadline (ticket_id, end_day, number) where ticket_id is not null`,
    `create index deadline_matter on deadline (matter_id, end_day, number) where matter_id is not null`,
    `create index deadline_chain on deadline (chain_id, position)`,
    `create index deadline_proof on deadline (proof_id) where proof_id is not null`,
    `create table deadline_notice (deadline_id text not null references deadline (id), day text not null,
      primary key (deadline_id, day)) without rowid`,
    `create index deadline_notice_day on deadline_notice (day)`,
    `create table deadline_event (
      id text primary key, deadline_id text not null references deadline (id), at text not null,
      actor_id text references user_account (id), act text not null, reason text not null, changes text not null) without rowid`,
    `create index deadline_event_deadline on deadline_event (deadline_id, id)`,
    `update office set access_version = access_version + 1`,
    `update role set permissions = json_insert(permissions, '$[#]', 'deadline.read'), version = version + 1
      where exists (select 1 from json_each(role.permissions) where value = 'matter.read')`,
    `update role set permissions = json_insert(permissions, '$[#]', 'deadline.enter', '$[#]', 'deadline.check', '$[#]',
      'deadline.signOff') where exists (select 1 from json_each(role.permissions) where value = 'matter.update')`,
  ],
};
