import {
  countTicketsOfMatter,
  listMatters,
  type MatterRow,
  matterById,
  mattersByIds,
} from '../../../db/queries/matters/matters.ts';
import { type MatterPartyRow, mattersOfParty, partiesOfMatters } from '../../../db/queries/matters/parties.ts';
import { userNames } from '../../../db/queries/tickets/ticket.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { MatterId, PartyId, UserId } from '../../../shared/contract/ids.ts';
import type { MatterParty, MatterSummary } from '../../../shared/features/matters/values.ts';
import { wordPrefixes } from '../../../shared/features/search/words.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readPair, writeCursor } from '../../core/dispatch/cursor.ts';

type Db = QueryContext['db'];

const person = (id: string | null, name: string | null) =>
  id === null ? null : { id: id as UserId, name: name ?? '' };

/** A matter's row as lists show it. */
export function summaryOf(row: MatterRow, parties: readonly MatterPartyRow[]): MatterSummary {
  const named = (role: string) => parties.filter((party) => party.role === role).map((party) => party.name);
  return {
    id: row.id as MatterId,
    number: row.number,
    version: row.version,
    title: row.title,
    kind: row.kind,
    // The database holds only values that the contract's schemas let in.
    status: row.status as MatterSummary['status'],
    lawyer: person(row.lawyer_id, row.lawyer_name),
    secretary: person(row.secretary_id, row.secretary_name),
    clients: named('client'),
    opponents: named('opponent'),
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    updatedAt: row.updated_at,
  };
}

/** Matters as lists show them, in no order. */
async function matterSummaries(db: Db, ids: readonly string[]): Promise<MatterSummary[]> {
  const parties = Map.groupBy(await partiesOfMatters(db, ids), (row) => row.matter_id);
  return (await mattersByIds(db, ids)).map((row) => summaryOf(row, parties.get(row.id) ?? []));
}

/** The matter as lists show it. */
export async function matterSummary(db: Db, id: string): Promise<MatterSummary> {
  const [matter] = await matterSummaries(db, [id]);
  if (!matter) throw new Refusal('not_found', { record: 'matter' });
  return matter;
}

function toParty(row: MatterPartyRow): MatterParty {
  return {
    party: { id: row.party_id as PartyId, name: row.name, email: row.email, phone: row.phone },
    role: row.role as MatterParty['role'],
    side: row.side as MatterParty['side'],
    reference: row.reference,
  };
}

/** Which matters are asked for, and in which order. */
export function selectionOf({ text, status, mine, party, sort, direction }: ParsedOf<'matter.export'>, me: string) {
  return {
    prefixes: wordPrefixes(text),
    status,
    responsible: mine ? me : null,
    party: party ?? null,
    sort,
    direction,
  };
}

export const list: QueryHandler<'matter.list'> = async ({ db, actor }, input) => {
  const rows = await listMatters(db, {
    ...selectionOf(input, actor.id),
    after: readPair(input.cursor),
    limit: input.limit + 1,
  });
  const shown = rows.slice(0, input.limit);
  const parties = Map.groupBy(
    await partiesOfMatters(
      db,
      shown.map((row) => row.id),
    ),
    (row) => row.matter_id,
  );
  const last = rows.length > input.limit ? shown.at(-1) : undefined;
  const keys = { number: 'number_key', title: 'title_key', openedOn: 'opened_on', updatedAt: 'updated_at' } as const;
  return {
    rows: shown.map((row) => summaryOf(row, parties.get(row.id) ?? [])),
    next: writeCursor(last ? [last[keys[input.sort]], last.number_key] : null),
  };
};

export const get: QueryHandler<'matter.get'> = async ({ db, scope }, { id }) => {
  const row = await matterById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'matter' });
  const names = await userNames(db, row.created_by === null ? [] : [row.created_by]);
  return {
    ...(await matterSummary(db, id)),
    description: row.description,
    parties: (await partiesOfMatters(db, [id])).map(toParty),
    createdBy: person(row.created_by, names.get(row.created_by ?? '') ?? null),
    createdAt: row.created_at,
    tickets: await countTicketsOfMatter(db, scope, id),
  };
};

export const ofParty: QueryHandler<'matter.ofParty'> = async ({ db }, { party, cursor, limit }) => {
  const rows = await mattersOfParty(db, party, readPair(cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const ids = shown.map((row) => row.id);
  const byId = new Map<string, MatterSummary>((await matterSummaries(db, ids)).map((matter) => [matter.id, matter]));
  return {
    rows: shown.flatMap(({ id, reference, ...row }) => {
      const matter = byId.get(id);
      const place = { role: row.role as MatterParty['role'], side: row.side as MatterParty['side'], reference };
      return matter ? [{ matter, ...place }] : [];
    }),
    next: writeCursor(last ? [last.opened_on, last.number_key] : null),
  };
};
