import { setImmediate as breathe } from 'node:timers/promises';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { type AuditSelection, auditPage } from '../../../db/queries/audit/list.ts';
import { entriesAfter } from '../../../db/queries/audit/verify.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { plainFingerprint } from '../../../shared/features/audit/fingerprint.ts';
import type { AuditFilter } from '../../../shared/features/audit/operations.ts';
import { auditHead, descendsFrom, fingerprintOf, verifyInSteps } from '../../core/audit/index.ts';
import type { DoorHandler, LongQueryContext, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';
import { acceptTrail } from '../../core/keys/accept-trail.ts';
import type { WitnessedHead } from '../../core/ports/witness.ts';
import { csvHeading, csvLines } from './csv.ts';
import { auditRows } from './rows.ts';

/** Looking at what one person did is monitoring: it needs a reason, which then stands in the trail itself. */
async function watchOver({ db, actor }: Pick<QueryContext, 'db' | 'actor'>, filter: AuditFilter) {
  if (!filter.actor || filter.actor === actor.id) return null;
  if (!filter.reason) throw new Refusal('reason_required');
  const person = await db
    .selectFrom('user_account')
    .select('name')
    .where('id', '=', filter.actor)
    .executeTakeFirstOrThrow();
  return {
    subject: { type: 'user', id: filter.actor as string, label: person.name },
    facts: { reason: filter.reason },
  };
}

function selectionOf(filter: AuditFilter): AuditSelection {
  const { reason: _reason, from, until, ...rest } = filter;
  return {
    ...rest,
    from: from && `${from}T00:00:00.000Z`,
    before: until && `${formatISO(addDays(parseISO(until), 1), { representation: 'date' })}T00:00:00.000Z`,
  };
}

export const list: QueryHandler<'audit.list'> = async (context, { filter, cursor, limit }) => {
  const { db, scope } = context;
  const watched = await watchOver(context, filter);
  const [seq = null] = readCursor(cursor) ?? [];
  if (seq !== null && typeof seq !== 'number') throw new Refusal('invalid_input');
  const stored = await auditPage(db, scope, selectionOf(filter), seq, limit);
  const end = stored.length === limit ? stored.at(-1) : undefined;
  if (watched) context.audit(watched);
  return { rows: await auditRows(db, scope, stored), next: writeCursor(end ? [end.seq] : null) };
};

/** So many entries are read at once: a cancel is heard, and nothing else waits for long. */
const exportPage = 500;

/** From the newest entry of the first step back: what is appended meanwhile is not part of it. */
export const exportCsv: QueryHandler<'audit.export'> = async (context, { filter }) => {
  const { step, actor, signal, progress } = context;
  const watched = await step(({ db }) => watchOver({ db, actor }, filter));
  const parts = [csvHeading(actor.language)];
  let rows = 0;
  let before: number | null = null;
  for (;;) {
    if (signal.aborted) throw new Refusal('cancelled');
    const from: number | null = before;
    const { stored, seen } = await step(async ({ db, scope }) => {
      const page = await auditPage(db, scope, selectionOf(filter), from, exportPage);
      return { stored: page, seen: await auditRows(db, scope, page) };
    });
    if (seen.length > 0) parts.push(csvLines(seen, actor.language));
    rows += seen.length;
    progress(rows, null);
    const end = stored.at(-1);
    if (!end || stored.length < exportPage) break;
    before = end.seq;
    await breathe();
  }
  context.audit({ ...watched, facts: { ...watched?.facts, rows } });
  return { csv: `${parts.join('\r\n')}\r\n`, rows };
};

/**
 * The head that this desktop remembers. Another window of the same computer may remember one that is newer than this snapshot; the
 * office of now then has it, and the snapshot has nothing to be compared with.
 */
async function witnessedFor({ step, office, ports }: LongQueryContext): Promise<WitnessedHead | null> {
  const remembered = await ports.witness.recall(office.id);
  const head = await step(({ db }) => auditHead(db));
  if (!remembered || (head && head.seq >= remembered.seq)) return remembered;
  return (await office.database.read((now) => descendsFrom(now, remembered))) ? null : remembered;
}

export const verify: QueryHandler<'audit.verify'> = async (context) => {
  const { step, stepsAreOne, signal, progress } = context;
  const verdict = await verifyInSteps(
    { step: (work) => step(({ db }) => work(db)), areOne: stepsAreOne },
    { signal, progress, witnessed: await witnessedFor(context) },
  );
  const { intact, entries, firstBroken } = verdict;
  context.audit({
    facts: { intact, entries, ...(firstBroken ? { problem: firstBroken.problem, position: firstBroken.seq } : {}) },
  });
  return verdict;
};

export const accept: DoorHandler<'audit.accept'> = async (desk, { passphrase }) => {
  await desk.alone(() => acceptTrail(desk, passphrase));
  await desk.announce();
  return desk.state();
};

export const head: QueryHandler<'audit.head'> = async ({ db }) => {
  const newest = await auditHead(db);
  // Every office has an entry of its founding.
  if (!newest) throw new Error('the trail has no entry');
  return { seq: newest.seq, fingerprint: newest.fingerprint };
};

export const find: QueryHandler<'audit.find'> = async ({ db }, { seq, fingerprint }) => {
  const [entry] = await entriesAfter(db, seq - 1, 1);
  if (entry?.seq !== seq) return { found: 'none', at: null };
  const isSame = plainFingerprint(fingerprintOf(entry.hash)) === plainFingerprint(fingerprint);
  return { found: isSame ? 'same' : 'other', at: entry.at };
};
