import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** Parties, matters, imports, tickets, attachments and mail. */
export const workErrors = {
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
  tickets_left_unseen: {
    what: 'Tickets that nobody in the office would see any more: {{count}}. Of these you know: {{tickets}}.',
    kept: nothingChanged,
    next: 'First assign them to someone or add a watcher. When you deactivate someone, choose who sees them from now on.',
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
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
