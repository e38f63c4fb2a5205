import type { Writing } from '../../../db/connection/index.ts';
import { seesDeadline, seesTicket } from '../../../db/queries/access/records.ts';
import { insertNotification } from '../../../db/queries/notifications/notifications.ts';
import type { AccessRules } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { newId } from '../ids.ts';
import type { NotificationIntent } from './context.ts';

/** Kinds that tell of losing a ticket; its sight may be gone with it, and the list then shows nothing. */
const farewells = new Set(['unassigned']);

/**
 * Writes a notification under the rights of the person who gets it: nothing for what one did oneself, for people who are gone, or
 * about a ticket or deadline they may not see. The same kind about the same entry or, unread, the same ticket comes once.
 */
export async function deliver(
  tx: Writing,
  rules: AccessRules,
  actor: Actor,
  now: string,
  intent: NotificationIntent,
): Promise<void> {
  if (intent.to === actor.id) return;
  const access = await rules.of(tx, intent.to);
  if (!access) return;
  if (intent.ticket && !farewells.has(intent.kind) && !(await seesTicket(tx, access.scope, intent.ticket))) return;
  if (intent.deadline) {
    if (!access.actor.permissions.has('deadline.read')) return;
    if (!(await seesDeadline(tx, access.scope, intent.deadline))) return;
  }
  await insertNotification(tx, {
    id: newId(now),
    user_id: intent.to,
    kind: intent.kind,
    at: now,
    actor_id: actor.kind === 'person' ? actor.id : null,
    ticket_id: intent.ticket ?? null,
    entry_id: intent.entry ?? null,
    deadline_id: intent.deadline ?? null,
    read_at: null,
  });
}
