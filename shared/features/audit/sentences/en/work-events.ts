import type { EventText, WorkEvent } from '../texts.ts';

/** Tickets, matters, parties, deadlines, and what comes in with them. */
export const workEvents: Readonly<Record<WorkEvent, EventText>> = {
  'party.created': ['{actor} added the party {subject}', 'add the party {subject}'],
  'party.updated': ['{actor} changed the party {subject}', 'change the party {subject}'],
  'matter.created': ['{actor} opened the matter {subject}', 'open the matter {subject}'],
  'matter.updated': ['{actor} changed the matter {subject}', 'change the matter {subject}'],
  'matter.status_changed': [
    '{actor} changed the status of the matter {subject}',
    'change the status of the matter {subject}',
  ],
  'matter.party_added': ['{actor} added someone to the matter {subject}', 'add someone to the matter {subject}'],
  'matter.party_changed': [
    '{actor} changed where someone stands in the matter {subject}',
    'change where someone stands in the matter {subject}',
  ],
  'matter.party_removed': [
    '{actor} removed someone from the matter {subject}',
    'remove someone from the matter {subject}',
  ],
  'matter.numbering_changed': ['{actor} changed how matters are numbered', 'change how matters are numbered'],
  'deadline.list_plan_changed': [
    '{actor} changed when and where the deadline lists are laid',
    'change when and where the deadline lists are laid',
  ],
  'deadline.lists_written': [
    '{actor} laid the deadline lists into their folder',
    'lay the deadline lists into their folder',
  ],
  'deadline.lists_failed': [
    '{actor} could not write the deadline lists into their folder',
    'record that the deadline lists could not be written',
  ],
  'deadline.entered': ['{actor} entered the deadline {subject}', 'enter the deadline {subject}'],
  'deadline.viewed': [
    '{actor} looked at the confidential deadline {subject}',
    'look at the confidential deadline {subject}',
  ],
  'deadline.changed': ['{actor} changed the deadline {subject}', 'change the deadline {subject}'],
  'deadline.checked': [
    '{actor} checked the deadline {subject} against the paper',
    'check the deadline {subject} against the paper',
  ],
  'deadline.trigger_changed': [
    '{actor} changed the event from which the deadline {subject} runs',
    'change the event from which the deadline {subject} runs',
  ],
  'deadline.extension_asked': [
    '{actor} entered that an extension of the deadline {subject} is asked for',
    'enter that an extension of the deadline {subject} is asked for',
  ],
  'deadline.extension_settled': [
    '{actor} recorded how the extension of the deadline {subject} was decided',
    'record how the extension of the deadline {subject} was decided',
  ],
  'deadline.signed_off': ['{actor} signed off the deadline {subject}', 'sign off the deadline {subject}'],
  'deadline.struck': ['{actor} struck the deadline {subject}', 'strike the deadline {subject}'],
  'matter.exported': ['{actor} exported a list of matters', 'export a list of matters'],
  'party.exported': ['{actor} exported a list of parties', 'export a list of parties'],
  'conflict.checked': ['{actor} looked for conflicts of interest', 'look for conflicts of interest'],
  'conflict.recorded': ['{actor} recorded a conflict check', 'record a conflict check'],
  'import.made': ['{actor} imported the file {subject}', 'import the file {subject}'],
  'import.undone': ['{actor} took the import {subject} back', 'take the import {subject} back'],
  'deadline.reminded': ['{actor} reminded people of deadlines', 'remind people of deadlines'],
  'deadline.day_closed': ['{actor} closed a day of the evening check', 'close a day of the evening check'],
  'deadline.evening_changed': [
    '{actor} changed who does the evening check, or when the office is closed',
    'change who does the evening check, or when the office is closed',
  ],
  'deadline.acknowledged': [
    '{actor} took note of the reminder of the deadline {subject}',
    'take note of the reminder of the deadline {subject}',
  ],
  'ticket.created': ['{actor} created the ticket {subject}', 'create the ticket {subject}'],
  'ticket.viewed': ['{actor} read the ticket {subject}', 'read the ticket {subject}'],
  'ticket.edited': ['{actor} edited the ticket {subject}', 'edit the ticket {subject}'],
  'ticket.category_changed': [
    '{actor} changed the category of the ticket {subject}',
    'change the category of the ticket {subject}',
  ],
  'ticket.priority_changed': [
    '{actor} changed the priority of the ticket {subject}',
    'change the priority of the ticket {subject}',
  ],
  'ticket.status_changed': [
    '{actor} changed the status of the ticket {subject}',
    'change the status of the ticket {subject}',
  ],
  'ticket.assigned': [
    '{actor} assigned or handed back the ticket {subject}',
    'assign or hand back the ticket {subject}',
  ],
  'ticket.follow_up_changed': [
    '{actor} changed the follow-up date of the ticket {subject}',
    'change the follow-up date of the ticket {subject}',
  ],
  'ticket.requester_changed': [
    '{actor} changed the requester of the ticket {subject}',
    'change the requester of the ticket {subject}',
  ],
  'ticket.matter_changed': ['{actor} changed the matter of ticket {subject}', 'change the matter of ticket {subject}'],
  'ticket.watcher_added': ['{actor} added a watcher to the ticket {subject}', 'add a watcher to the ticket {subject}'],
  'ticket.watcher_removed': [
    '{actor} removed a watcher from the ticket {subject}',
    'remove a watcher from the ticket {subject}',
  ],
  'ticket.note_added': ['{actor} wrote a note in the ticket {subject}', 'write a note in the ticket {subject}'],
  'ticket.message_added': [
    '{actor} recorded a message in the ticket {subject}',
    'record a message in the ticket {subject}',
  ],
  'ticket.question_asked': [
    '{actor} asked a question in the ticket {subject}',
    'ask a question in the ticket {subject}',
  ],
  'ticket.question_answered': [
    '{actor} answered a question in the ticket {subject}',
    'answer a question in the ticket {subject}',
  ],
  'ticket.changed_in_bulk': ['{actor} changed several tickets at once', 'change several tickets at once'],
  'ticket.change_undone': ['{actor} undid a change', 'undo a change'],
  'ticket.list_filtered_by_person': ['{actor} listed the tickets of one person', 'list the tickets of one person'],
  'ticket.exported': ['{actor} exported a list of tickets', 'export a list of tickets'],
  'attachment.added': ['{actor} added an attachment', 'add an attachment'],
  'attachment.read': ['{actor} opened or saved an attachment', 'open or save an attachment'],
  'attachment.verified': ['{actor} checked all files', 'check all files'],
  'attachment.restored': ['{actor} brought files back out of the backups', 'bring files back out of the backups'],
  'mail.taken_in': ['{actor} took in an e-mail', 'take in an e-mail'],
  'mail.rejected': ['{actor} could not take in an e-mail; it was kept', 'take in an e-mail'],
  'mail.rejection_settled': [
    '{actor} settled an e-mail that could not be taken in',
    'settle an e-mail that could not be taken in',
  ],
};
