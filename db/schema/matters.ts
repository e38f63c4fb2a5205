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

/** Matters and who takes part in them. */
/** A conflict check as it was made. */
export type ConflictCheckTable = {
  id: string;
  matter_id: string | null;
  at: string;
  by_id: string | null;
  /** JSON lists; shared/features/conflicts/operations.ts. */
  names: string;
  hits: string;
  total: number;
  hidden: number;
  compared: number;
  decision: string;
  reason: string;
};
export type MattersTables = {
  conflict_check: ConflictCheckTable;
  matter: MatterTable;
  matter_party: MatterPartyTable;
  matter_number_given: { number_key: string; number: string; import_id: string };
};
