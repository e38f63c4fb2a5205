import type { Flag } from './flag.ts';

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

/** Tickets, what was said and filed in them, and their search index. */
export type TicketsTables = {
  category: CategoryTable;
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
};
