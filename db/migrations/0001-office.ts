import type { Migration } from './migration.ts';

/** The first office: people, tickets, files, search, audit trail. Frozen; later changes are migrations of their own. */
export const migration0001: Migration = {
  number: 1,
  name: 'office',
  statements: [
    `create table office (
      id text primary key, name text not null, address text not null, country text not null, region text not null,
      language text not null, demo integer not null, idle_lock_minutes integer not null,
      remember_allowed integer not null,
      attachment_identity text not null, attachment_recipient text not null, recovery_recipient text not null,
      access_version integer not null, version integer not null, created_at text not null)`,
    `create table counter (name text primary key, value integer not null) without rowid`,

    `create table user_account (
      id text primary key, login text not null unique, name text not null, email text, language text not null,
      theme text not null, active integer not null, public_key text not null, key_digest text not null,
      must_change_passphrase integer not null, last_sign_in_at text, version integer not null, created_at text not null)`,
    `create table role (
      id text primary key, name text not null, starting_role text, permissions text not null, version integer not null,
      created_at text not null)`,
    `create table user_role (user_id text not null references user_account (id), role_id text not null references role (id),
      primary key (user_id, role_id))`,
    `create table team (
      id text primary key, name text not null, active integer not null, version integer not null, created_at text not null)`,
    `create table team_member (team_id text not null references team (id), user_id text not null references user_account (id),
      primary key (team_id, user_id))`,
    `create index team_member_user on team_member (user_id)`,
    `create table approval (
      id text primary key, operation text not null, act text not null, facts text not null, reason text not null,
      requested_by text not null references user_account (id), requested_at text not null,
      concerned_id text references user_account (id), state text not null, decided_by text references user_account (id),
      decided_at text)`,

    `create table notice (version integer primary key, texts text not null, changed_by text, changed_at text not null)`,
    `create table notice_acknowledgement (
      user_id text not null references user_account (id), version integer not null, at text not null,
      primary key (user_id, version))`,

    `create table category (
      id text primary key, names text not null, guidelines text not null, confidentiality text not null,
      default_team_id text references team (id), default_priority text not null, retired integer not null,
      version integer not null, created_at text not null)`,
    `create table party (
      id text primary key, name text not null, email text, phone text not null, folded text not null,
      created_by text references user_account (id), version integer not null, created_at text not null)`,
    `create index party_email on party (email)`,

    `create table ticket (
      number integer primary key, id text not null unique, title text not null, description text not null,
      status text not null, is_open integer not null, status_rank integer not null, waiting_reason text, waiting_until text,
      priority text not null, priority_rank integer not null, category_id text references category (id),
      team_id text references team (id), assignee_id text references user_account (id),
      requester_user_id text references user_account (id), requester_party_id text references party (id),
      follow_up text, created_by text references user_account (id), created_at text not null, updated_at text not null,
      updated_by text references user_account (id), attachment_count integer not null, open_question_count integer not null,
      title_key text not null, version integer not null)`,
    `create index ticket_title on ticket (is_open, title_key, number)`,
    `create index ticket_priority on ticket (is_open, priority_rank, number)`,
    `create index ticket_status on ticket (is_open, status_rank, number)`,
    `create index ticket_follow_up on ticket (is_open, coalesce(follow_up, '9999-12-31'), number)`,
    `create index ticket_open on ticket (is_open, updated_at, number)`,
    `create index ticket_number on ticket (is_open, number)`,
    `create index ticket_assignee on ticket (assignee_id, is_open, updated_at)`,
    `create index ticket_team on ticket (team_id, is_open, updated_at)`,
    `create index ticket_category on ticket (category_id, is_open) where category_id is not null`,
    `create index ticket_requester_party on ticket (requester_party_id) where requester_party_id is not null`,
    `create index ticket_requester_user on ticket (requester_user_id, is_open) where requester_user_id is not null`,
    `create table ticket_watcher (
      ticket_id text not null references ticket (id), user_id text not null references user_account (id),
      primary key (ticket_id, user_id))`,
    `create index ticket_watcher_user on ticket_watcher (user_id)`,
    `create table ticket_entry (
      id text primary key, ticket_id text not null references ticket (id), kind text not null, at text not null,
      actor_id text references user_account (id), body text not null, html text, direction text, mail text,
      question_to text references user_account (id), answered_at text, answer_entry_id text, answers_entry_id text,
      mentions text not null, change_set_id text, changes text not null, undo text, undone integer not null) without rowid`,
    `create index ticket_entry_ticket on ticket_entry (ticket_id, at, id)`,
    `create index ticket_entry_question on ticket_entry (question_to, answered_at) where question_to is not null`,
    `create index ticket_entry_change_set on ticket_entry (change_set_id) where change_set_id is not null`,
    `create table mail_message (
      message_id text not null, ticket_id text not null references ticket (id), entry_id text not null references ticket_entry (id),
      primary key (message_id, entry_id))`,
    `create table attachment (
      id text primary key, ticket_id text references ticket (id), entry_id text references ticket_entry (id), name text not null,
      size integer not null, media_type text not null, sha256 text not null, revision integer not null,
      replaced_by text references attachment (id), added_by text references user_account (id), added_at text not null)`,
    `create index attachment_ticket on attachment (ticket_id)`,
    `create index attachment_entry on attachment (entry_id)`,
    `create table mail_rejection (
      id text primary key, attachment_id text not null references attachment (id), reason text not null,
      owner_id text not null references user_account (id), at text not null, settled_at text)`,
    `create table saved_view (
      id text primary key, owner_id text not null references user_account (id), name text not null, content text not null,
      created_at text not null)`,
    `create table notification (
      id text primary key, user_id text not null references user_account (id), kind text not null, at text not null,
      actor_id text references user_account (id), ticket_id text references ticket (id), entry_id text, read_at text)
      without rowid`,
    `create index notification_user on notification (user_id, read_at, at)`,
    `create index notification_ticket on notification (ticket_id)`,

    `create table audit_entry (
      seq integer primary key, id text not null, at text not null, actor_kind text not null, actor_id text not null,
      event text not null, subject_type text not null, subject_id text not null, outcome text not null, digest text not null,
      prev_hash text not null, hash text not null)`,
    `create index audit_entry_at on audit_entry (at, seq)`,
    `create index audit_entry_subject on audit_entry (subject_id, seq)`,
    `create index audit_entry_actor on audit_entry (actor_id, seq)`,
    `create index audit_entry_event on audit_entry (event, seq)`,
    `create index audit_entry_outcome on audit_entry (outcome, seq) where outcome <> 'done'`,
    `create table audit_content (
      seq integer primary key references audit_entry (seq), salt text not null, content text not null)`,
    `create table audit_erasure (seq integer primary key references audit_entry (seq), deletion_number integer not null)`,
    `create table audit_head (id integer primary key, seq integer not null, hash text not null)`,
  ],
};
