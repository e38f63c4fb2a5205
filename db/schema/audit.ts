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

/** The audit trail. */
export type AuditTables = {
  audit_entry: AuditEntryTable;
  audit_content: { seq: number; salt: string; content: string };
  audit_erasure: { seq: number; deletion_number: number };
  audit_head: { id: number; seq: number; hash: string };
};
