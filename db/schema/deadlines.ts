import type { Flag } from './flag.ts';

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

/** One row, with id 1: who does the evening check, since when, and as JSON the days on which the office is closed. */
export type EveningCheckTable = {
  id: number;
  person_id: string | null;
  deputy_id: string | null;
  since: string | null;
  closings: string;
  version: number;
};
/** What a day's list was when it was closed; `entries` is JSON. Never changed. */
export type ClosedDayTable = {
  day: string;
  /** The last day that the list held: the day before the office's next working day. */
  until: string;
  at: string;
  by_id: string;
  late: 0 | 1;
  remark: string;
  entries: string;
};
/** When and where the lists are laid by themselves. */
export type DeadlineListPlanTable = {
  id: number;
  /** `HH:MM`. */
  at: string;
  folder: string | null;
  version: number;
  made_at: string | null;
  failed_at: string | null;
  problem: string | null;
};

/** The deadline book. */
export type DeadlinesTables = {
  deadline: DeadlineTable;
  deadline_notice: { deadline_id: string; day: string };
  deadline_event: DeadlineEventTable;
  evening_check: EveningCheckTable;
  closed_day: ClosedDayTable;
  deadline_list_plan: DeadlineListPlanTable;
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
};
