import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { AuditFilter } from '../../../shared/features/audit/operations.ts';
import type { Reading } from '../../connection/index.ts';
import type { AuditEntryTable, Schema } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleDeadline } from '../access/visible-deadline.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

/** Of a query that calls the entry `e`. */
const eb = expressionBuilder<Schema & { e: AuditEntryTable }, 'e'>();

/** Kinds of subject that are seen with a ticket; all others may be known to everyone who may read the trail. */
const ticketBound = ['ticket', 'entry', 'attachment', 'mail', 'party', 'changeSet', 'deadline'];

const someTicket = () => eb.selectFrom('ticket as t').select('t.number');

/** Whether the person of the scope may know of what the entry is about; by the one rule of who sees a ticket. */
function visibleSubject(scope: Scope): Expression<SqlBool> {
  const visible = visibleTicket(scope);
  return eb.or([
    eb('e.subject_type', 'not in', ticketBound),
    eb.and([
      eb('e.subject_type', '=', 'ticket'),
      eb.exists(someTicket().whereRef('t.id', '=', 'e.subject_id').where(visible)),
    ]),
    eb.and([
      eb('e.subject_type', 'in', ['entry', 'mail']),
      eb.exists(
        someTicket()
          .innerJoin('ticket_entry as te', 'te.ticket_id', 't.id')
          .whereRef('te.id', '=', 'e.subject_id')
          .where(visible),
      ),
    ]),
    eb.and([
      eb('e.subject_type', '=', 'attachment'),
      eb.or([
        eb.exists(
          someTicket()
            .innerJoin('attachment as a', 'a.ticket_id', 't.id')
            .whereRef('a.id', '=', 'e.subject_id')
            .where(visible),
        ),
        // The file of a rejected mail belongs to whoever dropped it.
        eb.exists(
          eb
            .selectFrom('mail_rejection as r')
            .select('r.id')
            .whereRef('r.attachment_id', '=', 'e.subject_id')
            .where('r.owner_id', '=', scope.userId),
        ),
      ]),
    ]),
    eb.and([
      eb('e.subject_type', '=', 'deadline'),
      eb.exists(
        eb
          .selectFrom('deadline as d')
          .select('d.number')
          .whereRef('d.id', '=', 'e.subject_id')
          .where(visibleDeadline(scope)),
      ),
    ]),
    eb.and([
      eb('e.subject_type', '=', 'party'),
      eb.or([
        eb.exists(
          eb
            .selectFrom('party as p')
            .select('p.id')
            .whereRef('p.id', '=', 'e.subject_id')
            .where('p.created_by', '=', scope.userId),
        ),
        eb.and([
          eb.exists(
            eb
              .selectFrom('party as p')
              .select('p.id')
              .whereRef('p.id', '=', 'e.subject_id')
              .where('p.of_ticket', '=', 0),
          ),
          eb.not(eb.exists(someTicket().whereRef('t.requester_party_id', '=', 'e.subject_id'))),
        ]),
        eb.exists(someTicket().whereRef('t.requester_party_id', '=', 'e.subject_id').where(visible)),
        eb.exists(
          eb.selectFrom('matter_party as mp').select('mp.matter_id').whereRef('mp.party_id', '=', 'e.subject_id'),
        ),
      ]),
    ]),
  ]);
}

export type AuditSelection = Omit<AuditFilter, 'reason' | 'from' | 'until'> & {
  /** Instants: from included, before not. */
  from?: string | undefined;
  before?: string | undefined;
};

/** Entries before `seq` (from the newest, if null), newest first, whose subject the scope may know of. */
export async function auditPage(
  db: Reading,
  scope: Scope,
  selection: AuditSelection,
  beforeSeq: number | null,
  limit: number,
) {
  let query = db
    .selectFrom('audit_entry as e')
    .leftJoin('audit_content as c', 'c.seq', 'e.seq')
    .leftJoin('audit_erasure as x', 'x.seq', 'e.seq')
    .leftJoin('user_account as u', 'u.id', 'e.actor_id')
    .select(['e.seq', 'e.id', 'e.at', 'e.event', 'e.outcome', 'e.actor_kind', 'e.actor_id', 'e.subject_type'])
    .select(['e.subject_id', 'c.content', 'x.deletion_number', 'u.name as actor_name'])
    .where(visibleSubject(scope))
    .orderBy('e.seq', 'desc')
    .limit(limit);
  if (beforeSeq !== null) query = query.where('e.seq', '<', beforeSeq);
  if (selection.actor) query = query.where('e.actor_id', '=', selection.actor);
  if (selection.events) query = query.where('e.event', 'in', selection.events);
  // As a literal, so that SQLite can use the index of what was refused or failed.
  const { outcome } = selection;
  if (outcome) query = query.where('e.outcome', '=', sql.lit(outcome));
  const { ticket } = selection;
  if (ticket) {
    query = query.where((eb) =>
      eb('e.subject_id', 'in', (inner) =>
        inner
          .selectFrom('attachment')
          .select('attachment.id as subject')
          .where('attachment.ticket_id', '=', ticket)
          .union(inner.selectFrom('deadline').select('deadline.id as subject').where('deadline.ticket_id', '=', ticket))
          .union(inner.selectFrom('ticket').select('ticket.id as subject').where('ticket.id', '=', ticket)),
      ),
    );
  }
  if (selection.from) query = query.where('e.at', '>=', selection.from);
  if (selection.before) query = query.where('e.at', '<', selection.before);
  return query.execute();
}
export type AuditPageRow = Awaited<ReturnType<typeof auditPage>>[number];

/** Which of these ticket numbers the scope sees. */
export async function visibleNumbers(db: Reading, scope: Scope, numbers: readonly number[]): Promise<Set<number>> {
  const seen = new Set<number>();
  for (let start = 0; start < numbers.length; start += 500) {
    const rows = await db
      .selectFrom('ticket as t')
      .select('t.number')
      .where('t.number', 'in', numbers.slice(start, start + 500))
      .where(visibleTicket(scope))
      .execute();
    for (const row of rows) seen.add(row.number);
  }
  return seen;
}
