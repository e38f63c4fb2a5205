import type { Reading, Writing } from '../../../db/connection/index.ts';
import { seesTicket } from '../../../db/queries/access/records.ts';
import type { Scope } from '../../../db/queries/access/scope.ts';
import { ticketsUnseenBy } from '../../../db/queries/access/unseen.ts';
import { openDeadlinesOf } from '../../../db/queries/deadlines/deadline.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandContext, OpenOffice } from '../dispatch/context.ts';
import { AccessRules } from './access.ts';
import { permissionsOfActivePeople } from './people.ts';

/** How many of the tickets a refusal names. */
const named = 5;

type Left = { id: string; number: number };

async function unseen(db: Reading): Promise<Left[]> {
  const rules = new AccessRules();
  const scopes: Scope[] = [];
  for (const [person, held] of await permissionsOfActivePeople(db)) {
    const access = held.has('ticket.read') ? await rules.of(db, person) : null;
    if (access) scopes.push(access.scope);
  }
  return ticketsUnseenBy(db, scopes);
}

/** The tickets that somebody saw before this command and nobody would see after it; asked when its changes are written. */
export async function ticketsLeftUnseen({ tx, office }: CommandContext): Promise<Left[]> {
  const after = await unseen(tx);
  if (after.length === 0) return [];
  const before = new Set((await office.database.read(unseen)).map(({ id }) => id));
  return after.filter(({ id }) => !before.has(id));
}

/** Refuses to leave tickets that nobody would ever look at again: names those the caller saw, and counts all. */
export async function refuseUnseen({ office, scope }: CommandContext, left: readonly Left[]): Promise<never> {
  const own = await office.database.read(async (db) => {
    const numbers: number[] = [];
    for (const { id, number } of left) if (await seesTicket(db, scope, id)) numbers.push(number);
    return numbers;
  });
  const tickets = own.slice(0, named).map((number) => `T-${number}`);
  if (own.length > named) tickets.push('…');
  throw new Refusal('tickets_left_unseen', { count: left.length, tickets: tickets.join(', ') || '–' });
}

/**
 * Nobody takes a ticket out of the sight of whoever looks after an open deadline on it: they would never hear of it again. Asked when
 * the command's changes are written; those who are gone, or saw it no more before, do not count.
 */
export async function demandDeadlinesSeen(
  tx: Writing,
  rules: AccessRules,
  office: OpenOffice,
  ticket: string,
): Promise<void> {
  const seenBefore = (person: string) =>
    office.database.read(async (db) => {
      const access = await new AccessRules().of(db, person);
      return access !== null && (await seesTicket(db, access.scope, ticket));
    });
  for (const { number, responsible_id, deputy_id } of await openDeadlinesOf(tx, ticket)) {
    for (const person of [responsible_id, deputy_id]) {
      const access = person === null ? null : await rules.of(tx, person);
      if (person === null || access === null || (await seesTicket(tx, access.scope, ticket))) continue;
      if (await seenBefore(person)) throw new Refusal('deadline_left_unseen', { number });
    }
  }
}

/** For changes of rights: nobody's change takes a ticket out of the whole office's sight. */
export async function demandAllSeen(context: CommandContext): Promise<void> {
  const left = await ticketsLeftUnseen(context);
  if (left.length > 0) await refuseUnseen(context, left);
}
