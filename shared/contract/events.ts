import type { Notification } from '../features/notifications/operations.ts';
import type { SessionState } from '../features/session/operations.ts';
import type { TicketId } from './ids.ts';

/** What the core pushes to a window. Made under the rights of the person signed in; nothing else ever travels here. */
export type CoreEvent =
  /** These tickets changed; lists and counters that could hold them should be asked for again. */
  | { type: 'tickets.changed'; tickets: TicketId[] }
  /** These are no longer visible to the person signed in. */
  | { type: 'tickets.gone'; tickets: TicketId[] }
  /** People, teams, roles, categories, the office or its notice changed. */
  | { type: 'office.changed' }
  /** The office's folder cannot be reached, or can be again. */
  | { type: 'office.away'; away: boolean }
  | { type: 'approvals.changed' }
  /** Something in the deadline book changed; which, only a list tells. */
  | { type: 'deadlines.changed' }
  /** Someone else opened or left the ticket that is open here. */
  | { type: 'presence.changed'; ticket: TicketId }
  | { type: 'notification'; notification: Notification }
  | { type: 'session.changed'; state: SessionState }
  /** How far a long operation is; `total` is null while it is not known. */
  | { type: 'progress'; call: number; done: number; total: number | null }
  /** The core died and was started again; whoever was signed in must sign in anew. */
  | { type: 'core.restarted' };
