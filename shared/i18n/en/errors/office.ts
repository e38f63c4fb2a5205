import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, officeUntouched, textKept } from './phrases.ts';

/** Signing in, keys, and the folder in which the office lies. */
export const officeErrors = {
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
    kept: nothingChanged,
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
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
