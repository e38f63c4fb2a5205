import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** The deadline book. */
export const deadlineErrors = {
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
  deadlines_left: {
    what: 'Open deadlines of which this person is responsible: {{count}}. Of these you know: {{deadlines}}.',
    kept: nothingChanged,
    next: 'Choose who takes these deadlines over.',
  },
  deadline_left_unseen: {
    what: 'Whoever looks after deadline D-{{number}} of this ticket would not see it any more.',
    kept: nothingChanged,
    next: 'First give the deadline to somebody who goes on seeing the ticket, or add them as a watcher.',
  },
  evening_of_others: {
    what: 'The evening check is done by others.',
    kept: textKept,
    next: 'Ask the person named in the settings, or their deputy.',
  },
  evening_no_such_day: {
    what: 'This day is not one of the evening check’s: it lies ahead, before its beginning, or nobody was at work.',
    kept: nothingChanged,
    next: 'Choose a working day up to today.',
  },
  evening_closed_before: {
    what: 'This day is closed already.',
    kept: nothingChanged,
    next: 'Look at who closed it, and at the list as it was then.',
  },
  evening_remark_needed: {
    what: '{{count}} deadlines of this list are still open.',
    kept: textKept,
    next: 'Sign them off or strike them, or write in the remark why they stay open.',
  },
  evening_list_changed: {
    what: 'Somebody changed something on this list meanwhile.',
    kept: textKept,
    next: 'Look through the list once more and close the day then.',
  },
  absence_in_past: {
    what: 'Days that are over cannot be entered as an absence.',
    kept: textKept,
    next: 'Choose a first day from today on.',
  },
  absence_own_deputy: {
    what: 'Nobody stands in for themselves.',
    kept: textKept,
    next: 'Choose another deputy.',
  },
  absence_overlaps: {
    what: 'This person is entered as absent on some of these days already.',
    kept: textKept,
    next: 'End that absence first, or choose other days.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
