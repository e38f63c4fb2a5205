import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';
import { deadlineErrors } from './errors/deadlines.ts';
import { officeErrors } from './errors/office.ts';
import { nothingChanged, textKept } from './errors/phrases.ts';
import { workErrors } from './errors/work.ts';

/** What happened, what was kept, what to do next. */
export const errors: Record<ErrorCode, ErrorSentences> = {
  ...officeErrors,
  ...workErrors,
  ...deadlineErrors,
  unknown_operation: {
    what: 'This version of Griffel does not know what was asked.',
    kept: nothingChanged,
    next: 'Start the program again. If it stays so, tell your IT contact.',
  },
  invalid_input: {
    what: 'Something that was entered cannot be taken as it is.',
    kept: textKept,
    next: 'Check the marked fields and try again.',
  },
  not_signed_in: { what: 'You are no longer signed in.', kept: textKept, next: 'Sign in again.' },
  locked: { what: 'Griffel is locked.', kept: textKept, next: 'Unlock it with your passphrase.' },
  forbidden: {
    what: 'Your role does not allow this.',
    kept: nothingChanged,
    next: 'If you need it for your work, ask an administrator of your office.',
  },
  not_found: {
    what: 'This does not exist, or it is not open to you.',
    kept: nothingChanged,
    next: 'Go back to the list. Someone may have changed who can see it.',
  },
  conflict: {
    what: 'Someone else changed this in the meantime.',
    kept: 'Their change stands, and what you typed is still here.',
    next: 'Compare both and save again.',
  },
  busy: {
    what: 'The office is being written to by another computer just now.',
    kept: textKept,
    next: 'Try again in a moment.',
  },
  office_open_elsewhere: {
    what: 'Griffel is open for this office somewhere else too.',
    kept: nothingChanged,
    next: 'Ask your colleagues to close Griffel – locking is not enough – and try again.',
  },
  read_only: {
    what: 'The office is open for reading only.',
    kept: textKept,
    next: 'Ask your IT contact to make the office folder writable.',
  },
  cancelled: { what: 'This was cancelled.', kept: nothingChanged, next: 'You can start it again at any time.' },
  internal: {
    what: 'Griffel made a mistake.',
    kept: 'What was saved before is safe; this step was not done.',
    next: 'Try again. If it stays so, give your IT contact the reference {{reference}} from the log.',
  },
  core_restarted: {
    what: 'The inner part of Griffel stopped and was started again.',
    kept: 'Everything saved is safe, and what you typed is still here.',
    next: 'Sign in again and go on.',
  },
  login_taken: {
    what: 'Someone already signs in with this name.',
    kept: textKept,
    next: 'Choose another sign-in name.',
  },
  name_taken: { what: 'This name is already in use.', kept: textKept, next: 'Choose another name.' },
  last_administrator: {
    what: 'This is the last person who can manage people.',
    kept: nothingChanged,
    next: 'Give someone else the role of administrator first.',
  },
  own_account: {
    what: 'Nobody can do this to their own account.',
    kept: nothingChanged,
    next: 'Ask another administrator.',
  },
  in_use: { what: 'This is still in use.', kept: nothingChanged, next: 'Remove it where it is used first.' },
  second_person_needed: {
    what: 'This needs a second person.',
    kept: nothingChanged,
    next: 'Ask someone who may decide it to approve it, then carry it out.',
  },
  approval_own_request: {
    what: 'Nobody can approve their own request.',
    kept: nothingChanged,
    next: 'Ask another person who may decide it.',
  },
  approval_settled: {
    what: 'This request has already been decided, used, withdrawn or has run out.',
    kept: nothingChanged,
    next: 'Ask anew if it is still needed.',
  },
  reason_required: {
    what: 'Looking at the work of one person needs a reason.',
    kept: nothingChanged,
    next: 'Write the reason. It is recorded in the audit trail.',
  },
  notice_not_acknowledged: {
    what: 'The privacy notice has not been acknowledged yet.',
    kept: nothingChanged,
    next: 'Read it and confirm that you have.',
  },
  person_inactive: {
    what: 'This person no longer works with Griffel.',
    kept: nothingChanged,
    next: 'Choose someone else.',
  },
  no_change: { what: 'It is already so.', kept: nothingChanged, next: 'There is nothing left to do.' },
  audit_broken: {
    what: 'The audit trail is not intact.',
    kept: 'The place where it breaks is shown.',
    next: 'Tell the data-protection officer and your IT contact, and keep a copy of the office folder.',
  },
};
