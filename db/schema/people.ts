import type { Flag } from './flag.ts';

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

/** Somebody is away on these days, both included, and somebody else stands in. */
export type AbsenceTable = {
  person_id: string;
  from_day: string;
  until_day: string;
  deputy_id: string;
  entered_by: string;
  entered_at: string;
};
/** Who works here, and what they may. */
export type PeopleTables = {
  absence: AbsenceTable;
  user_account: UserAccountTable;
  role: RoleTable;
  user_role: { user_id: string; role_id: string };
  team: TeamTable;
  team_member: { team_id: string; user_id: string };
  approval: ApprovalTable;
};
