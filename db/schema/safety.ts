import type { Flag } from './flag.ts';

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

/** Backups, checks of files, and what a repair left to look at. */
export type SafetyTables = {
  backup_plan: BackupPlanTable;
  backup_place: BackupPlaceTable;
  /** `missing` or `damaged`, as the newest check of all files found it. */
  file_problem: { attachment_id: string; problem: string };
  repair: RepairTable;
  repair_loss: RepairLossTable;
  accounts_review: AccountsReviewTable;
};
