/** Stable codes of everything that can go wrong; the renderer has a sentence for each in every language. */
export const errorCodes = [
  'unknown_operation',
  'invalid_input',
  'not_signed_in',
  'locked',
  'forbidden',
  'not_found',
  'conflict',
  'busy',
  'office_open_elsewhere',
  'read_only',
  'cancelled',
  'internal',
  'core_restarted',
  // signing in and keys
  'wrong_credentials',
  'wrong_passphrase',
  'not_remembered',
  'wait_before_retry',
  'passphrase_too_weak',
  'passphrase_change_required',
  'recovery_key_wrong',
  'key_file_damaged',
  'office_missing',
  'office_unreachable',
  'outcome_unknown',
  'office_on_other_computer',
  'folder_synced',
  'folder_not_local',
  'office_exists',
  'folder_not_empty',
  'folder_not_writable',
  'office_damaged',
  'office_not_damaged',
  'office_being_repaired',
  'office_newer_than_program',
  'older_program_on',
  'office_closed',
  'office_closed_by_other',
  'office_moving',
  'office_moved',
  'move_unfinished',
  'place_within_office',
  'folder_linked',
  'space_needed',
  'office_rewritten',
  'backup_missing',
  'backup_damaged',
  'backup_unproven',
  'backup_place_missing',
  'backup_before_failed',
  'no_office_open',
  'office_already_open',
  'disk_full',
  // people and rights
  'login_taken',
  'name_taken',
  'matter_number_taken',
  'already_in_matter',
  'matter_closed_before_opened',
  'deadline_not_computable',
  'deadline_of_other_matter',
  'deadline_checked_before',
  'deadline_ended',
  'deadline_notice_too_late',
  'deadline_extension_open',
  'deadline_no_extension',
  'deadline_not_extendable',
  'deadline_strict_by_law',
  'person_cannot_see_deadline',
  'evening_of_others',
  'evening_no_such_day',
  'evening_closed_before',
  'evening_remark_needed',
  'evening_list_changed',
  'address_of_party',
  'address_of_colleague',
  'last_administrator',
  'own_account',
  'absence_in_past',
  'absence_own_deputy',
  'absence_overlaps',
  'in_use',
  'second_person_needed',
  'approval_own_request',
  'approval_settled',
  'reason_required',
  'notice_not_acknowledged',
  // tickets
  'status_step_not_allowed',
  'waiting_reason_required',
  'person_cannot_see_ticket',
  'nobody_would_see_ticket',
  'deadline_left_unseen',
  'tickets_left_unseen',
  'deadlines_left',
  'person_inactive',
  'no_change',
  'question_already_answered',
  'not_addressed_to_you',
  'undo_no_longer_possible',
  'category_retired',
  // attachments and mail
  'upload_incomplete',
  'file_too_large',
  'attachment_damaged',
  'attachment_missing',
  'stream_closed',
  'no_program_for_file',
  'file_kind_not_opened',
  'mail_unreadable',
  'import_unreadable',
  'import_has_problems',
  'import_in_use',
  // audit
  'audit_broken',
  // seeding
  'not_a_demo_office',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values for the sentence of an error; never text of the office's records, except in `conflict` (see ticket operations). */
export type ErrorParams = Readonly<Record<string, unknown>>;

export type OperationError = { code: ErrorCode; params: ErrorParams };
export type Result<T> = { ok: true; value: T } | { ok: false; error: OperationError };

/** Thrown by handlers and the gate; becomes `{ok: false, error}`. Everything else that is thrown becomes `internal`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}
