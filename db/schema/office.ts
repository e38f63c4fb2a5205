import type { Flag } from './flag.ts';

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
/** Who does the chores. `beat` follows `asked` while the holder lives. */
export type LeaseTable = { name: string; holder: string | null; term: number; asked: number; beat: number };
/** Each run of a job, by its own key, in the transaction of its effect. */
export type JobRunTable = { key: string; job: string; at: string; term: number; holder: string };

/** The office itself, its closing and its moves. */
export type OfficeTables = {
  office: OfficeTable;
  counter: CounterTable;
  office_closing: OfficeClosingTable;
  office_move: OfficeMoveTable;
  notice: { version: number; texts: string; changed_by: string | null; changed_at: string };
  notice_acknowledgement: { user_id: string; version: number; at: string };
  lease: LeaseTable;
  job_run: JobRunTable;
};
