import { eventsSince, newestEntry } from '../../../db/queries/audit/events-since.ts';
import { unreadMark } from '../../../db/queries/notifications/notifications.ts';
import { newestTouch, touchedByOthers } from '../../../db/queries/tickets/news.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import type { AuditEvent } from '../../../shared/features/audit/events.ts';
import type { OpenOffice, Publish } from './context.ts';
import type { Call, Gate } from './gate.ts';

/** The most changes and notifications that are told one by one; windows ask for their lists anew anyway. */
const most = 200;
const ofTheOffice = /^(office|user|team|role|category|notice|party|matter|backup)\./u;
const ofOnePerson: ReadonlySet<string> = new Set<AuditEvent>(['user.preferences_changed', 'notice.acknowledged']);

/**
 * What colleagues at other desktops did since the last look. Asked through the gate, so under the rights of whoever is signed in,
 * and told once.
 */
export class News {
  readonly #office: OpenOffice;
  readonly #gate: Gate;
  readonly #userId: string;
  readonly #publish: Publish;
  #mark = -1;
  #since: string | null = null;
  #entry: number | null = null;
  /** The newest entry of the trail at the last look. */
  #head = -1;
  /** What was unread at the last look. */
  #unread = '';
  #toldTickets = new Set<string>();
  readonly #toldNotifications = new Set<string>();

  constructor(office: OpenOffice, gate: Gate, userId: string, publish: Publish) {
    this.#office = office;
    this.#gate = gate;
    this.#userId = userId;
    this.#publish = publish;
  }

  /**
   * Cheap when nothing happened: SQLite tells whether anyone wrote. Every act leaves an entry, so where the trail did not grow it was
   * upkeep, or the lease of the chores.
   */
  async look(call: Call): Promise<void> {
    const mark = await this.#office.database.changeMark();
    if (mark === this.#mark) return;
    const first = this.#since === null;
    // Read first: what comes after it is news the next time.
    const head = await this.#office.database.read(newestEntry);
    if (head === this.#head) {
      this.#mark = mark;
      return;
    }
    await this.#lookAtTickets();
    const officeChanged = await this.#lookAtOffice();
    const unread = await this.#office.database.read((db) => unreadMark(db, this.#userId));
    // Going through all notifications costs the more the more there are. What rights decide may have come into sight.
    if (officeChanged || unread !== this.#unread) await this.#tellNotifications(first, call);
    // Only now: a look that others' writing cut short is done once more.
    this.#unread = unread;
    this.#head = head;
    this.#mark = mark;
  }

  async #tellNotifications(first: boolean, call: Call): Promise<void> {
    const { rows } = (await this.#gate.query(
      'notification.list',
      this.#userId,
      { limit: most },
      call,
    )) as OutputOf<'notification.list'>;
    for (const notification of rows.filter((row) => row.readAt === null).reverse()) {
      if (this.#toldNotifications.has(notification.id)) continue;
      this.#toldNotifications.add(notification.id);
      if (!first) this.#publish({ type: 'notification', notification });
    }
  }

  /** The trail names every act, so it also tells whether anything of the office or of approvals has changed; answers whether of the office. */
  async #lookAtOffice(): Promise<boolean> {
    const since = this.#entry;
    const events = await this.#office.database.read(async (db) => {
      this.#entry = await newestEntry(db);
      return since === null ? [] : eventsSince(db, since);
    });
    if (events.some((event) => event.startsWith('approval.'))) this.#publish({ type: 'approvals.changed' });
    if (events.some((event) => event.startsWith('deadline.'))) this.#publish({ type: 'deadlines.changed' });
    const changed = events.some((event) => ofTheOffice.test(event) && !ofOnePerson.has(event));
    if (changed) this.#publish({ type: 'office.changed' });
    return changed;
  }

  async #lookAtTickets(): Promise<void> {
    const since = this.#since;
    const touched = await this.#office.database.read(async (db) => {
      const { scope } = await this.#gate.access(db, this.#userId);
      if (since !== null) return touchedByOthers(db, scope, since, most);
      this.#since = await newestTouch(db, scope);
      return [];
    });
    const told = new Set(touched.map((row) => `${row.id} ${row.updated_at}`));
    const news = touched.filter((row) => !this.#toldTickets.has(`${row.id} ${row.updated_at}`));
    this.#toldTickets = told;
    this.#since = touched[0]?.updated_at ?? this.#since;
    if (news.length > 0) this.#publish({ type: 'tickets.changed', tickets: news.map((row) => row.id as TicketId) });
  }
}
