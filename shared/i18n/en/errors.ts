import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';

const nothingChanged = 'Nothing was changed.';
const textKept = 'Nothing was changed, and what you typed is still here.';
const officeUntouched = 'Nothing in the office was changed.';

/** What happened, what was kept, what to do next. */
export const errors: Record<ErrorCode, ErrorSentences> = {
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
  wrong_credentials: {
    what: 'Name and passphrase do not match.',
    kept: officeUntouched,
    next: 'Check the caps lock key and the keyboard language, then try again.',
  },
  wrong_passphrase: {
    what: 'This is not your passphrase.',
    kept: officeUntouched,
    next: 'Check the caps lock key and the keyboard language, then try again.',
  },
  not_remembered: {
    what: 'You are no longer remembered on this computer.',
    kept: 'This happens after a new passphrase, or when the office no longer allows it.',
    next: 'Sign in with your passphrase.',
  },
  wait_before_retry: {
    what: 'There were too many wrong attempts.',
    kept: officeUntouched,
    next: 'Wait until the time shown has passed, then try again.',
  },
  passphrase_too_weak: {
    what: 'This passphrase is too easy to guess.',
    kept: nothingChanged,
    next: 'Use four or more unrelated words, or a longer sentence.',
  },
  passphrase_change_required: {
    what: 'You must first choose a passphrase of your own.',
    kept: nothingChanged,
    next: 'Change your passphrase, then go on.',
  },
  recovery_key_wrong: {
    what: 'This is not the recovery key of this office.',
    kept: officeUntouched,
    next: 'Compare it with the printed sheet, group by group.',
  },
  key_file_damaged: {
    what: 'The key file that belongs to this name is damaged or missing.',
    kept: 'The office itself is not affected.',
    next: 'Ask your IT contact to bring back the folder “keys” from a backup, or sign in with the recovery key.',
  },
  outcome_unknown: {
    what: 'The office’s folder went away at the very moment of saving.',
    kept: 'What you typed is still here.',
    next: 'Whether it was saved shows when the folder is back: look before you do it again.',
  },
  older_program_on: {
    what: 'Colleagues still work in this office with an older Griffel: {{count}}.',
    kept: nothingChanged,
    next: 'Ask them to close Griffel; then sign in again. Griffel backs the office up, brings it up to date, and everyone needs the new version.',
  },
  office_closed: {
    what: 'The office is closed by {{by}} until {{until}}.',
    kept: 'What you typed is still here.',
    next: 'Try again when it is open; an administrator can open it before.',
  },
  office_closed_by_other: {
    what: '{{by}} is closing the office already.',
    kept: nothingChanged,
    next: 'Wait until it is open again, or open it first.',
  },
  office_moving: {
    what: '{{by}} is moving the office to another place.',
    kept: nothingChanged,
    next: 'Wait until the move is done. An administrator can sign in here and go on with it, or call it off.',
  },
  office_moved: {
    what: 'The office has moved to another folder.',
    kept: 'Nothing was changed.',
    next: 'Open it at its new place; your IT contact knows where it is.',
  },
  move_unfinished: {
    what: 'The move of the office to this folder is not finished.',
    kept: 'Nothing is lost: the old place holds the whole office.',
    next: 'Ask an administrator to sign in at the old place, go on with the move, or call it off. Where it was finished, sign in here once from the computer that moved it.',
  },
  folder_linked: {
    what: 'In the office folder, or where it is to go, a link stands in the place of a folder or file: {{path}}.',
    kept: 'The office is where it was, and nothing the link leads to was touched.',
    next: 'Ask your IT contact to put the folder itself there, or to take the link away, and try again.',
  },
  place_within_office: {
    what: 'The new place lies inside the office folder, or around it.',
    kept: nothingChanged,
    next: 'Choose a folder beside it or somewhere else.',
  },
  space_needed: {
    what: 'There is not enough room on the drive: {{megabytes}} MB are missing.',
    kept: nothingChanged,
    next: 'Make room, and try again.',
  },
  office_missing: {
    what: 'The office folder was not found.',
    kept: 'Nothing was changed.',
    next: 'Check that the network drive is connected, then try again.',
  },
  office_unreachable: {
    what: 'The office’s folder cannot be reached just now.',
    kept: textKept,
    next: 'Check the network drive or the cable, then try again. If it stays so although the folder opens, tell your IT contact: the drive may be failing.',
  },
  office_on_other_computer: {
    what: 'This office is kept on another computer, for that computer alone.',
    kept: nothingChanged,
    next: 'Open it there. If its folder was moved to this computer for good, take it over; for several computers an administrator moves it to a share.',
  },
  folder_synced: {
    what: 'This folder is copied to and fro by a sync program or by replication. A database breaks in such a folder.',
    kept: nothingChanged,
    next: 'Choose a folder on this computer’s disk or on a file server’s share.',
  },
  folder_not_local: {
    what: 'This folder lies on a network drive, and the office is meant for one computer alone.',
    kept: nothingChanged,
    next: 'Choose a folder on this computer’s own disk, or an office for several computers.',
  },
  office_exists: {
    what: 'There is already an office in this folder.',
    kept: officeUntouched,
    next: 'Open it, or choose another folder for a new one.',
  },
  folder_not_empty: {
    what: 'This folder is not empty.',
    kept: 'The files in it were not touched.',
    next: 'Choose an empty folder or make a new one.',
  },
  folder_not_writable: {
    what: 'Griffel may not write to this folder.',
    kept: nothingChanged,
    next: 'Choose another folder, or ask your IT contact for the right to write there.',
  },
  office_damaged: {
    what: 'The database of the office is damaged.',
    kept: 'Griffel changed nothing in it.',
    next: 'Stop working with it on all computers and ask your IT contact to bring back the newest backup.',
  },
  backup_missing: {
    what: 'There is no such backup in this folder.',
    kept: 'Nothing was changed.',
    next: 'Choose the folder in which the backups lie.',
  },
  backup_damaged: {
    what: 'This backup is damaged and cannot be restored.',
    kept: 'The office and the other backups are as they were.',
    next: 'Choose an older backup, or one in another place.',
  },
  backup_unproven: {
    what: 'Nothing proves that the office made this backup.',
    kept: 'Nothing was changed.',
    next: 'Choose another backup. If an earlier version of Griffel made it, or you know where it comes from, take it all the same and compare it well.',
  },
  backup_place_missing: {
    what: 'The folder for the backups was not found.',
    kept: 'Nothing was written anywhere else, and the backups already made are as they were.',
    next: 'Plug the drive in or connect the network drive, or choose another folder in the settings, under “Backups and checks”.',
  },
  backup_before_failed: {
    what: 'The backup that has to come first could not be made.',
    kept: 'The database was not touched.',
    next: 'Check that the drive of the office has room and that its folder “backups” can be written to, then try again.',
  },
  office_newer_than_program: {
    what: 'A newer version of Griffel has worked with this office.',
    kept: officeUntouched,
    next: 'Install the current version on this computer, then open the office again.',
  },
  office_rewritten: {
    what: 'This office does not continue what this computer saw last.',
    kept: 'It is open for reading only, so that nothing is covered up.',
    next: 'Tell the data-protection officer and your IT contact. They compare the audit trail with the printed lists.',
  },
  no_office_open: { what: 'No office is open.', kept: nothingChanged, next: 'Open your office folder first.' },
  office_already_open: { what: 'An office is already open.', kept: nothingChanged, next: 'Close it first.' },
  disk_full: {
    what: 'There is no room left on the drive.',
    kept: textKept,
    next: 'Free some space, or tell your IT contact, then save again.',
  },
  login_taken: {
    what: 'Someone already signs in with this name.',
    kept: textKept,
    next: 'Choose another sign-in name.',
  },
  name_taken: { what: 'This name is already in use.', kept: textKept, next: 'Choose another name.' },
  address_of_party: {
    what: 'This is the e-mail address of someone outside the office.',
    kept: textKept,
    next: 'Use another address. If that person now works here, first remove it from the party under Settings, Parties.',
  },
  address_of_colleague: {
    what: 'This is the e-mail address of a colleague.',
    kept: textKept,
    next: 'Choose the colleague as the person, or use another address.',
  },
  matter_number_taken: {
    what: 'There is already a matter with this number.',
    kept: textKept,
    next: 'Give another number, or leave the field empty to get the next free one.',
  },
  already_in_matter: {
    what: 'This person or organisation already stands in the matter.',
    kept: nothingChanged,
    next: 'Change where they stand instead.',
  },
  matter_closed_before_opened: {
    what: 'A matter cannot be closed before the day on which it was opened.',
    kept: textKept,
    next: 'Choose a later day.',
  },
  deadline_not_computable: {
    what: 'This deadline cannot be computed as it was entered.',
    kept: textKept,
    next: 'Look at the field that is marked, or enter a date by hand with the reason.',
  },
  deadline_of_other_matter: {
    what: 'The ticket belongs to another matter.',
    kept: textKept,
    next: 'Leave the matter empty: a deadline on a ticket has the ticket’s matter.',
  },
  deadline_checked_before: {
    what: 'This is checked already, or needs no check.',
    kept: nothingChanged,
    next: 'There is nothing left to do.',
  },
  deadline_ended: {
    what: 'This deadline is signed off or struck; it no longer changes.',
    kept: textKept,
    next: 'Enter a new deadline if there is one to keep.',
  },
  deadline_notice_too_late: {
    what: 'An advance notice cannot come after the last day of its deadline.',
    kept: textKept,
    next: 'Choose an earlier day.',
  },
  deadline_extension_open: {
    what: 'An extension of this deadline is already asked for.',
    kept: textKept,
    next: 'Record first whether it was granted.',
  },
  deadline_no_extension: {
    what: 'No extension of this deadline is asked for.',
    kept: nothingChanged,
    next: 'Enter first that it was asked for.',
  },
  deadline_strict_by_law: {
    what: 'This deadline is strict by law. It cannot be entered as an ordinary one or as a follow-up date.',
    kept: textKept,
    next: 'Enter it as a strict deadline; a follow-up date can be entered besides.',
  },
  deadline_not_extendable: {
    what: 'A Notfrist cannot be extended (§ 224 ZPO).',
    kept: textKept,
    next: 'Do the act in time, or sign it off when it is done.',
  },
  person_cannot_see_deadline: {
    what: 'This person may not see this deadline.',
    kept: textKept,
    next: 'Choose someone who sees its ticket or matter, or give them sight of it first.',
  },
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
  status_step_not_allowed: {
    what: 'The ticket cannot go from its present status to this one.',
    kept: nothingChanged,
    next: 'Choose one of the statuses offered.',
  },
  waiting_reason_required: {
    what: 'A waiting ticket needs what it waits for.',
    kept: textKept,
    next: 'Choose what it waits for, and the date if it waits for one.',
  },
  person_cannot_see_ticket: {
    what: 'This person may not see the ticket.',
    kept: nothingChanged,
    next: 'Choose someone of the team, or ask for another category.',
  },
  nobody_would_see_ticket: {
    what: 'Nobody in the office would see this ticket any more.',
    kept: nothingChanged,
    next: 'Assign it first, or add someone as a watcher.',
  },
  deadline_left_unseen: {
    what: 'Whoever looks after deadline D-{{number}} of this ticket would not see it any more.',
    kept: nothingChanged,
    next: 'First give the deadline to somebody who goes on seeing the ticket, or add them as a watcher.',
  },
  tickets_left_unseen: {
    what: 'Tickets that nobody in the office would see any more: {{count}}. Of these you know: {{tickets}}.',
    kept: nothingChanged,
    next: 'First assign them to someone or add a watcher. When you deactivate someone, choose who sees them from now on.',
  },
  person_inactive: {
    what: 'This person no longer works with Griffel.',
    kept: nothingChanged,
    next: 'Choose someone else.',
  },
  import_unreadable: {
    what: 'This file cannot be read as a table.',
    kept: nothingChanged,
    next: 'Save it in Excel as “CSV UTF-8” with the headings in the first row, and choose it again.',
  },
  import_has_problems: {
    what: 'The file has rows that cannot be imported.',
    kept: nothingChanged,
    next: 'Check the file again, correct what is named, and import it then.',
  },
  import_in_use: {
    what: 'Something refers to what was imported, or somebody has changed it since.',
    kept: nothingChanged,
    next: 'Close or change single matters and parties instead.',
  },
  no_change: { what: 'It is already so.', kept: nothingChanged, next: 'There is nothing left to do.' },
  question_already_answered: {
    what: 'This question has already been answered.',
    kept: textKept,
    next: 'Read the answer. You can add a note.',
  },
  not_addressed_to_you: {
    what: 'This question is addressed to someone else.',
    kept: textKept,
    next: 'Add a note instead.',
  },
  undo_no_longer_possible: {
    what: 'This can no longer be undone, because someone has changed it since.',
    kept: nothingChanged,
    next: 'Change it by hand. The timeline shows how it was.',
  },
  category_retired: {
    what: 'This category is no longer in use.',
    kept: textKept,
    next: 'Choose another category.',
  },
  upload_incomplete: {
    what: 'The file did not arrive completely.',
    kept: 'The file on your computer is unchanged.',
    next: 'Add it again.',
  },
  file_too_large: {
    what: 'The file is too large.',
    kept: 'The file on your computer is unchanged.',
    next: 'Up to 2 GB can be added. Split the file.',
  },
  attachment_damaged: {
    what: 'This attachment is damaged and cannot be read.',
    kept: 'The ticket and its other attachments are not affected.',
    next: 'Ask your IT contact to bring the file back from a backup.',
  },
  attachment_missing: {
    what: 'The file of this attachment is missing.',
    kept: 'The ticket and its other attachments are not affected.',
    next: 'Ask your IT contact to bring the file back from a backup.',
  },
  stream_closed: {
    what: 'The transfer of the file was broken off.',
    kept: 'The file on your computer is unchanged.',
    next: 'Start it again.',
  },
  no_program_for_file: {
    what: 'There is no program on this computer for this kind of file.',
    kept: 'The attachment is unchanged.',
    next: 'Save it, or ask your IT contact to install a program for it.',
  },
  file_kind_not_opened: {
    what: 'A file of this kind can do more than be read, so Griffel does not open it.',
    kept: 'The attachment is unchanged.',
    next: 'Save it if you are sure where it comes from, and have it checked before you open it.',
  },
  mail_unreadable: {
    what: 'This file cannot be read as an e-mail.',
    kept: 'The file is kept, encrypted, until you decide.',
    next: 'Make a ticket with the file attached, or discard it.',
  },
  audit_broken: {
    what: 'The audit trail is not intact.',
    kept: 'The place where it breaks is shown.',
    next: 'Tell the data-protection officer and your IT contact, and keep a copy of the office folder.',
  },
  not_a_demo_office: {
    what: 'Made-up data can be written to a demo office only.',
    kept: nothingChanged,
    next: 'Found a demo office for it.',
  },
  office_not_damaged: {
    what: 'The full check finds no damage in the database.',
    kept: 'Nothing was changed.',
    next: 'Sign in and go on working. If the message comes back, have the disk or the network checked.',
  },
  office_being_repaired: {
    what: 'Someone is repairing this office just now.',
    kept: 'Everything that was saved is kept.',
    next: 'Wait some minutes, then try again.',
  },
};
