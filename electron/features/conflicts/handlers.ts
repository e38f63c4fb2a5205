import { z } from 'zod';
import {
  type ConflictCheckRow,
  conflictCheckById,
  insertConflictCheck,
  knownParties,
  listConflictChecks,
} from '../../../db/queries/conflicts/conflicts.ts';
import { matterById } from '../../../db/queries/matters/matters.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { MatterId, UserId } from '../../../shared/contract/ids.ts';
import {
  type ConflictCheck,
  ConflictDecision,
  ConflictHit,
  ConflictName,
  type ConflictResult,
} from '../../../shared/features/conflicts/operations.ts';
import { type AuditFacts, prepared, type QueryContext, type QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';
import { newId } from '../../core/ids.ts';
import { compareNames } from './compare.ts';

type Sight = Pick<QueryContext, 'db' | 'scope'>;

async function subjectOf(db: Sight['db'], matter: string | null): Promise<AuditFacts['subject']> {
  const row = matter === null ? undefined : await matterById(db, matter);
  return row && { type: 'matter', id: row.id, label: `${row.number} ${row.title}` };
}

const check: QueryHandler<'conflict.check'> = async (context, { names, matter }) => {
  const { db, audit } = context;
  const result = await compareNames(context, names, matter);
  audit({
    subject: await subjectOf(db, matter),
    // Not the names: the trail is read by people who may know of none of them.
    facts: { count: result.total + result.hidden.count },
  });
  return result;
};

const Hits = z.array(ConflictHit);
const Names = z.array(ConflictName);

/** A check as whoever reads it may know it: a party that they may not know of is one of the hidden ones. */
async function shown({ db, scope }: Sight, rows: readonly ConflictCheckRow[]): Promise<ConflictCheck[]> {
  const read = rows.map((row) => ({ row, hits: Hits.parse(JSON.parse(row.hits)) }));
  const ids = read.flatMap(({ hits }) => hits.map(({ party }) => party.id));
  const known = new Set((await knownParties(db, scope, ids)).map(({ id }) => id));
  return read.map(({ row, hits }) => {
    const visible = hits.filter(({ party }) => known.has(party.id));
    const gone = hits.length - visible.length;
    return {
      id: row.id,
      matter:
        row.matter_id === null
          ? null
          : { id: row.matter_id as MatterId, number: row.matter_number ?? '', title: row.matter_title ?? '' },
      at: row.at,
      by: row.by_id === null ? null : { id: row.by_id as UserId, name: row.by_name ?? '' },
      names: Names.parse(JSON.parse(row.names)),
      result: { hits: visible, total: row.total - gone, hidden: row.hidden + gone, compared: row.compared },
      decision: ConflictDecision.parse(row.decision),
      reason: row.reason,
    };
  });
}

/** Compared before the transaction, so that nobody waits for it. */
const record = prepared<'conflict.record', ConflictResult>({
  prepare: ({ look, scope }, { matter, names }) => look((db) => compareNames({ db, scope }, names, matter)),
  async run(context, { matter, names, decision, reason }, result) {
    const { tx, scope, actor, now } = context;
    const count = result.total + result.hidden.count;
    if ((count > 0 || decision !== 'none') && reason === '') throw new Refusal('reason_required');
    const id = newId(now);
    await insertConflictCheck(tx, {
      id,
      matter_id: matter,
      at: now,
      by_id: actor.id,
      names: JSON.stringify(names),
      hits: JSON.stringify(result.hits),
      total: result.total,
      hidden: result.hidden.count,
      compared: result.compared,
      decision,
      reason,
    });
    context.changed('office.changed');
    return {
      value: await checkById({ db: tx, scope }, id),
      audit: {
        subject: await subjectOf(tx, matter),
        changes: [{ field: 'conflictDecision', before: null, after: decision }],
        facts: { count, reason },
      },
    };
  },
});

async function checkById(sight: Sight, id: string): Promise<ConflictCheck> {
  const row = await conflictCheckById(sight.db, id);
  const [check] = row ? await shown(sight, [row]) : [];
  if (!check) throw new Error('the check that was just kept is not there');
  return check;
}

const list: QueryHandler<'conflict.list'> = async (context, { matter, cursor, limit }) => {
  const [after] = readCursor(cursor) ?? [];
  const rows = await listConflictChecks(context.db, {
    matter,
    after: after === undefined ? null : String(after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { rows: await shown(context, page), next: writeCursor(last ? [last.id] : null) };
};

export const conflictHandlers = {
  'conflict.check': check,
  'conflict.record': record,
  'conflict.list': list,
};
