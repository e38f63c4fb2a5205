import { setImmediate as breathe } from 'node:timers/promises';
import { countTickets, listedNumbers, listedTickets, listTickets } from '../../../db/queries/tickets/list.ts';
import { countQuestions } from '../../../db/queries/tickets/questions.ts';
import {
  attachmentsOfTicket,
  ticketExtras,
  ticketIdByNumber,
  ticketSummary,
  watchersOf,
} from '../../../db/queries/tickets/ticket.ts';
import { timeline as timelinePage } from '../../../db/queries/tickets/timeline.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { TicketId, UserId } from '../../../shared/contract/ids.ts';
import { inLanguage } from '../../../shared/features/categories/in-language.ts';
import { nextStatuses } from '../../../shared/features/tickets/status.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';
import { ticketSubject } from './change.ts';
import { ticketsAsCsv } from './csv.ts';

export const get: QueryHandler<'ticket.get'> = async (context, { id }) => {
  const { db, scope, actor } = context;
  const summary = await ticketSummary(db, scope, actor.language, id);
  if (!summary) throw new Refusal('not_found', { record: 'ticket' });
  const extras = await ticketExtras(db, id);
  if (summary.confidentiality !== 'office') context.audit({ subject: ticketSubject(summary) });
  return {
    ...summary,
    description: extras.description,
    waitingUntil: extras.waiting_until,
    createdBy: extras.created_by ? { id: extras.created_by as UserId, name: extras.created_by_name ?? '' } : null,
    watchers: await watchersOf(db, id),
    attachments: await attachmentsOfTicket(db, id),
    guideline: inLanguage(extras.guidelines, actor.language),
    requesterContact:
      summary.requester === null
        ? null
        : {
            email: extras.requester_party_email ?? extras.requester_user_email,
            phone: extras.requester_party_phone === '' ? null : extras.requester_party_phone,
          },
    nextStatuses: [...nextStatuses[summary.status]],
  };
};

export const byNumber: QueryHandler<'ticket.byNumber'> = async ({ db, scope }, { number }) => {
  const id = await ticketIdByNumber(db, scope, number);
  if (!id) throw new Refusal('not_found', { record: 'ticket' });
  return { id: id as TicketId };
};

/** The fewest people whose work may be looked at together without a reason. */
const smallestGroup = 5;

/** Looking at the work of few named people is monitoring: it needs a reason, and the trail shows it. */
async function watchOver(
  context: Pick<QueryContext, 'db' | 'actor' | 'audit'>,
  input: Pick<ParsedOf<'ticket.list'>, 'filter' | 'reason' | 'list'>,
): Promise<void> {
  const others = new Set(input.filter.assignee?.filter((id) => id !== context.actor.id));
  if (others.size === 0) return;
  const people = await context.db
    .selectFrom('user_account')
    .select(['name', 'active'])
    .where('id', 'in', [...others])
    .orderBy('name')
    .execute();
  // Nobody hides behind people who are gone.
  if (people.filter((person) => person.active === 1).length >= smallestGroup) return;
  if (!input.reason) throw new Refusal('reason_required');
  const [only] = others.size === 1 ? [...others] : [];
  const names = people.map((person) => person.name).join(', ');
  context.audit({
    ...(only ? { subject: { type: 'user', id: only, label: names } } : {}),
    facts: { reason: input.reason, people: names },
  });
}

export const list: QueryHandler<'ticket.list'> = async (context, input) => {
  await watchOver(context, input);
  const { db, scope, actor } = context;
  const after = readCursor(input.cursor);
  const page = await listTickets(db, scope, actor.language, { ...input, after });
  return { rows: page.rows, next: writeCursor(page.next) };
};

export const counts: QueryHandler<'ticket.counts'> = async ({ db, scope }) => ({
  ...(await countTickets(db, scope)),
  questions: await countQuestions(db, scope),
});

/** So many tickets are read at once: a cancel is heard, and nobody waits for long. */
const exportPage = 500;

/**
 * Which tickets and in which order is decided in one step: whoever pages by a date that colleagues change meanwhile loses some and has
 * others twice. What left the list before it was read is not in it.
 */
export const exportCsv: QueryHandler<'ticket.export'> = async (context, input) => {
  const { step, actor, audit, signal, progress } = context;
  const numbers = await step(async ({ db, scope }) => {
    await watchOver({ db, actor, audit }, input);
    return listedNumbers(db, scope, input);
  });
  const rows: TicketSummary[] = [];
  for (let start = 0; start < numbers.length; start += exportPage) {
    if (signal.aborted) throw new Refusal('cancelled');
    const part = numbers.slice(start, start + exportPage);
    rows.push(...(await step(({ db, scope }) => listedTickets(db, scope, actor.language, input, part))));
    progress(rows.length, numbers.length);
    await breathe();
  }
  audit({ facts: { rows: rows.length, list: input.list, ...(input.reason ? { reason: input.reason } : {}) } });
  return { csv: ticketsAsCsv(rows, actor.language), rows: rows.length };
};

export const timeline: QueryHandler<'ticket.timeline'> = async ({ db }, { id, cursor, limit }) => {
  const [at, entry] = readCursor(cursor) ?? [];
  const page = await timelinePage(
    db,
    id,
    at === undefined || entry === undefined ? null : [String(at), String(entry)],
    limit,
  );
  return { rows: page.rows, next: writeCursor(page.next) };
};

export const entryHtml: QueryHandler<'ticket.entryHtml'> = async ({ db }, { entry }) => {
  const row = await db.selectFrom('ticket_entry').select('html').where('id', '=', entry).executeTakeFirstOrThrow();
  return { html: row.html ?? '' };
};
