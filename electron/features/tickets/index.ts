import { bulk, undo } from './bulk.ts';
import { create } from './create.ts';
import {
  assign,
  edit,
  handBack,
  setCategory,
  setFollowUp,
  setMatter,
  setPriority,
  setRequester,
  setStatus,
  take,
} from './fields.ts';
import { byNumber, counts, entryHtml, exportCsv, get, list, timeline } from './read.ts';
import { addMessage, addNote, answer, ask } from './talk.ts';
import { addWatcher, removeWatcher } from './watchers.ts';

export { reopenForAnswer, ticketAudit, ticketSubject } from './change.ts';
export { createTicket } from './create.ts';
export { addEntry, attachUploads, keepUpload, touchTicket } from './entries.ts';

export const ticketHandlers = {
  'ticket.create': create,
  'ticket.get': get,
  'ticket.byNumber': byNumber,
  'ticket.list': list,
  'ticket.counts': counts,
  'ticket.export': exportCsv,
  'ticket.timeline': timeline,
  'ticket.entryHtml': entryHtml,
  'ticket.edit': edit,
  'ticket.setCategory': setCategory,
  'ticket.setPriority': setPriority,
  'ticket.setStatus': setStatus,
  'ticket.assign': assign,
  'ticket.take': take,
  'ticket.handBack': handBack,
  'ticket.setFollowUp': setFollowUp,
  'ticket.setRequester': setRequester,
  'ticket.setMatter': setMatter,
  'ticket.addWatcher': addWatcher,
  'ticket.removeWatcher': removeWatcher,
  'ticket.addNote': addNote,
  'ticket.addMessage': addMessage,
  'ticket.ask': ask,
  'ticket.answer': answer,
  'ticket.bulk': bulk,
  'ticket.undo': undo,
};
