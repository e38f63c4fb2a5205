import type { Selectable } from 'kysely';

type Flag = 0 | 1;

export type OfficeTable = {
  id: string;
  name: string;
  address: string;
  country: string;
  region: string;
  language: string;
  demo: Flag;
  idle_lock_minutes: number;
  remember_allowed: number;
  attachment_identity: string;
  attachment_recipient: string;
  recovery_recipient: string;
  /** How matter numbers are written; shared/features/matters/number.ts. */
  matter_pattern: string;
  /** Counts up whenever anything changes that rights are made of; cached rights are thrown away then. */
  access_version: number;
  version: number;
  created_at: string;
};
export type BackupPlanTable = {
  id: number;
  /** `HH:MM`. */
  at: string;
  second: string | null;
  daily: number;
  weekly: number;
  monthly: number;
  version: number;
};
/** How a place for backups stands: the newest that was made, and whether an attempt has failed since. */
export type BackupPlaceTable = {
  place: string;
  /** Days without a backup are counted from here, or from the newest one. */
  counted_from: string;
  made_at: string | null;
  bytes: number;
  files: number;
  missing: number;
  failed_at: string | null;
  problem: string | null;
};
/** At most one row, with id 1. */
export type OfficeClosingTable = {
  id: number;
  closed_by: string;
  note: string;
  announced_at: string;
  read_only_at: string;
  out_at: string;
  ends_at: string;
};
/** At most one row, with id 1; at both places until the move is done. */
export type OfficeMoveTable = {
  id: number;
  /** Names this move; the new place's office.json and the signpost at the old one bear it. */
  move: string;
  left_from: string;
  target: string;
  mode: string;
  moved_by: string;
  began_at: string;
};
export type CounterTable = { name: string; value: number };
export type UserAccountTable = {
  id: string;
  login: string;
  name: string;
  email: string | null;
  language: string;
  theme: string;
  active: Flag;
  public_key: string;
  /** SHA-256 of the person's sealed key file; only this one opens, so that an old file cannot come back with its old passphrase. */
  key_digest: string;
  must_change_passphrase: Flag;
  last_sign_in_at: string | null;
  version: number;
  created_at: string;
};
export type RoleTable = {
  id: string;
  name: string;
  starting_role: string | null;
  /** JSON array of permissions. */
  permissions: string;
  version: number;
  created_at: string;
};
export type TeamTable = { id: string; name: string; active: Flag; version: number; created_at: string };
export type ApprovalTable = {
  id: string;
  operation: string;
  /** Canonical JSON of what was asked for. */
  act: string;
  /** JSON: what the second person is shown. */
  facts: string;
  reason: string;
  requested_by: string;
  requested_at: string;
  concerned_id: string | null;
  state: string;
  decided_by: string | null;
  decided_at: string | null;
};
export type CategoryTable = {
  id: string;
  names: string;
  guidelines: string;
  confidentiality: string;
  default_team_id: string | null;
  default_priority: string;
  retired: Flag;
  version: number;
  created_at: string;
};
export type PartyTable = {
  id: string;
  name: string;
  /** The preferred ones: the first of `party_email` and `party_phone`. */
  email: string | null;
  phone: string;
  /** Names, number, e-mail addresses and telephone numbers, folded for search. */
  folded: string;
  created_by: string | null;
  /** Entered together with a ticket. */
  of_ticket: 0 | 1;
  version: number;
  created_at: string;
  kind: string | null;
  number: string;
  number_key: string;
  /** A JSON list. */
  former_names: string;
  language: string | null;
  note: string;
  /** The import that entered it. */
  import_id: string | null;
};
export type ImportRunTable = {
  id: string;
  kind: string;
  file_name: string;
  at: string;
  by_id: string | null;
  matters: number;
  parties: number;
  known: number;
  undone_at: string | null;
  undone_by: string | null;
};
/** The first one is preferred. */
export type PartyEmailTable = {
  party_id: string;
  position: number;
  label: string;
  address: string;
  address_key: string;
};
export type PartyPhoneTable = { party_id: string; position: number; label: string; number: string };
export type PartyAddressTable = {
  party_id: string;
  position: number;
  label: string;
  street: string;
  postal_code: string;
  city: string;
  country: string;
};
export type MatterTable = {
  id: string;
  number: string;
  /** The number for comparing and sorting; no two matters have the same. */
  number_key: string;
  title: string;
  title_key: string;
  kind: string;
  description: string;
  status: string;
  lawyer_id: string | null;
  secretary_id: string | null;
  opened_on: string;
  closed_on: string | null;
  /** Number, title and kind, folded for search. */
  folded: string;
  created_by: string | null;
  created_at: string;
  updated_at: string;
  updated_by: string | null;
  /** The import that entered it. */
  import_id: string | null;
  version: number;
};
export type MatterPartyTable = {
  matter_id: string;
  party_id: string;
  role: string;
  side: string;
  reference: string;
  position: number;
};
/** An entry of the deadline book; what was computed stands in it as codes and values. */
export type DeadlineTable = {
  number: number;
  id: string;
  kind: string;
  status: string;
  is_open: Flag;
  /** Of the catalogue. */
  type: string | null;
  title: string;
  strict: Flag;
  /** JSON: the event from which it runs. */
  happened: string | null;
  /** JSON: entry of the catalogue, period of one's own, or date by hand. */
  basis: string;
  raw_end: string;
  end_day: string;
  end_time: string | null;
  /** JSON: what each rule gave, with steps and warnings. */
  parts: string;
  warnings: number;
  law_as_of: string | null;
  extension_end: string | null;
  extension_asked_at: string | null;
  /** JSON: its reckoning, where it is a period. */
  extension_parts: string | null;
  /** When the newest extension was granted; the end is the court's then, and no event moves it. */
  extended_at: string | null;
  /** Who entered it, or changed its reckoning since. */
  reckoned_by: string | null;
  ticket_id: string | null;
  /** null on a ticket, whose matter counts. */
  matter_id: string | null;
  responsible_id: string;
  deputy_id: string | null;
  team_id: string | null;
  note: string;
  /** The same for what was entered together from one trigger. */
  chain_id: string;
  position: number;
  entered_by: string | null;
  entered_at: string;
  checked_by: string | null;
  checked_at: string | null;
  ended_by: string | null;
  ended_at: string | null;
  end_reason: string;
  proof_id: string | null;
  version: number;
};
/** What was done with a deadline; `changes` is JSON of fields before and after. */
export type DeadlineEventTable = {
  id: string;
  deadline_id: string;
  at: string;
  actor_id: string | null;
  act: string;
  reason: string;
  changes: string;
};
export type TicketTable = {
  number: number;
  id: string;
  title: string;
  description: string;
  status: string;
  is_open: Flag;
  status_rank: number;
  waiting_reason: string | null;
  waiting_until: string | null;
  priority: string;
  priority_rank: number;
  category_id: string | null;
  team_id: string | null;
  assignee_id: string | null;
  requester_user_id: string | null;
  requester_party_id: string | null;
  matter_id: string | null;
  follow_up: string | null;
  created_by: string | null;
  created_at: string;
  updated_at: string;
  updated_by: string | null;
  attachment_count: number;
  open_question_count: number;
  /** The title folded, for sorting. */
  title_key: string;
  version: number;
};
export type TicketEntryTable = {
  id: string;
  ticket_id: string;
  kind: string;
  at: string;
  actor_id: string | null;
  body: string;
  html: string | null;
  direction: string | null;
  /** JSON: sender, recipients, subject, date. */
  mail: string | null;
  question_to: string | null;
  answered_at: string | null;
  answer_entry_id: string | null;
  answers_entry_id: string | null;
  /** JSON array of user ids. */
  mentions: string;
  change_set_id: string | null;
  /** JSON array of FieldChange: what people read. */
  changes: string;
  /** JSON of the columns before and after: what undo restores. */
  undo: string | null;
  undone: Flag;
};
export type AttachmentTable = {
  id: string;
  ticket_id: string | null;
  entry_id: string | null;
  name: string;
  size: number;
  media_type: string;
  sha256: string;
  revision: number;
  replaced_by: string | null;
  added_by: string | null;
  added_at: string;
};
export type AuditEntryTable = {
  seq: number;
  id: string;
  at: string;
  actor_kind: string;
  actor_id: string;
  event: string;
  subject_type: string;
  subject_id: string;
  outcome: string;
  digest: string;
  prev_hash: string;
  hash: string;
};
/** A repair of the office with a backup; `readable` tells how much of the damaged file could be read. */
export type RepairTable = { id: string; at: string; backup_at: string; aside: string; readable: string };
/** What became of accounts when the office went back to a backup; `acts`, `ended` and `back` are JSON lists. */
export type AccountsReviewTable = {
  at: string;
  backup_at: string;
  readable: string;
  acts: string;
  ended: string;
  back: string;
};
/** A ticket or deadline that was made or changed after that backup, as the damaged file had it; JSON of what was done. */
export type RepairLossTable = {
  repair_id: string;
  kind: 'ticket' | 'deadline';
  /** The ticket's, or the deadline's. */
  id: string;
  number: number | null;
  title: string | null;
  category_id: string | null;
  /** Of its category then; `concerned` where that could not be read. */
  confidentiality: string;
  team_id: string | null;
  assignee_id: string | null;
  requester_user_id: string | null;
  /** Of a deadline. */
  end_day: string | null;
  strict: Flag;
  is_new: Flag;
  changes: string;
};
/** Who does the chores. `beat` follows `asked` while the holder lives. */
export type LeaseTable = { name: string; holder: string | null; term: number; asked: number; beat: number };
/** Each run of a job, by its own key, in the transaction of its effect. */
export type JobRunTable = { key: string; job: string; at: string; term: number; holder: string };

export type Schema = {
  office: OfficeTable;
  counter: CounterTable;
  user_account: UserAccountTable;
  role: RoleTable;
  user_role: { user_id: string; role_id: string };
  team: TeamTable;
  team_member: { team_id: string; user_id: string };
  approval: ApprovalTable;
  notice: { version: number; texts: string; changed_by: string | null; changed_at: string };
  notice_acknowledgement: { user_id: string; version: number; at: string };
  category: CategoryTable;
  party: PartyTable;
  import_run: ImportRunTable;
  import_heading: { kind: string; heading: string; field: string };
  matter_number_given: { number_key: string; number: string; import_id: string };
  party_email: PartyEmailTable;
  party_phone: PartyPhoneTable;
  party_address: PartyAddressTable;
  matter: MatterTable;
  matter_party: MatterPartyTable;
  deadline: DeadlineTable;
  deadline_notice: { deadline_id: string; day: string };
  deadline_event: DeadlineEventTable;
  deadline_reminder: {
    deadline_id: string;
    /** `notice`, `due`, `unanswered`, `overdue`. */
    stage: string;
    day: string;
    at: string;
    /** JSON: who was told. */
    told: string;
    acknowledged_by: string | null;
    acknowledged_at: string | null;
  };
  ticket: TicketTable;
  ticket_watcher: { ticket_id: string; user_id: string };
  ticket_entry: TicketEntryTable;
  mail_message: { message_id: string; ticket_id: string; entry_id: string };
  attachment: AttachmentTable;
  mail_rejection: {
    id: string;
    attachment_id: string;
    reason: string;
    owner_id: string;
    at: string;
    settled_at: string | null;
  };
  saved_view: { id: string; owner_id: string; name: string; content: string; created_at: string };
  notification: {
    id: string;
    user_id: string;
    kind: string;
    at: string;
    actor_id: string | null;
    ticket_id: string | null;
    entry_id: string | null;
    deadline_id: string | null;
    read_at: string | null;
  };
  search_head: { rowid: number; number: string; title: string; people: string; files: string };
  search_text: { rowid: number; body: string /** Empty for the description. */; entry: string };
  /** Entries whose words are not in the index yet, with the number of their ticket. */
  search_waiting: { ticket: number; entry: string };
  /** FTS5's own table of the texts, for reading. */
  search_text_content: { id: number };
  backup_plan: BackupPlanTable;
  backup_place: BackupPlaceTable;
  office_closing: OfficeClosingTable;
  office_move: OfficeMoveTable;
  audit_entry: AuditEntryTable;
  audit_content: { seq: number; salt: string; content: string };
  audit_erasure: { seq: number; deletion_number: number };
  audit_head: { id: number; seq: number; hash: string };
  lease: LeaseTable;
  job_run: JobRunTable;
  /** `missing` or `damaged`, as the newest check of all files found it. */
  file_problem: { attachment_id: string; problem: string };
  repair: RepairTable;
  repair_loss: RepairLossTable;
  accounts_review: AccountsReviewTable;
};

export type TicketRow = Selectable<TicketTable>;
export type TicketEntryRow = Selectable<TicketEntryTable>;
export type UserRow = Selectable<UserAccountTable>;
