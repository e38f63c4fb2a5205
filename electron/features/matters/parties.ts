import {
  deleteMatterParty,
  insertMatterParty,
  type MatterPartyRow,
  partiesOfMatters,
  updateMatterParty,
} from '../../../db/queries/matters/parties.ts';
import { partyById } from '../../../db/queries/parties/parties.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { newParty } from '../parties/index.ts';
import { matterSummary } from './read.ts';
import { changeMatter, matterAt, matterSubject } from './row.ts';

type Joining = ParsedOf<'matter.create'>['parties'][number];
type Place = Pick<Joining, 'role' | 'side' | 'reference'>;

/** Puts people and organisations into a matter; each once. Answers their names. */
export async function addParties(
  context: CommandContext,
  matter: string,
  joining: readonly Joining[],
  before: readonly MatterPartyRow[] = [],
): Promise<string[]> {
  const known = new Set(before.map((row) => row.party_id));
  let position = before.at(-1)?.position ?? 0;
  const names: string[] = [];
  for (const { who, role, side, reference } of joining) {
    const party = who.kind === 'party' ? who.party : await newParty(context, who, { ofTicket: false });
    if (known.has(party)) throw new Refusal('already_in_matter');
    known.add(party);
    position += 1;
    await insertMatterParty(context.tx, { matter_id: matter, party_id: party, role, side, reference, position });
    names.push(who.kind === 'newParty' ? who.name : ((await partyById(context.tx, party))?.name ?? ''));
  }
  return names;
}

async function partyIn(context: CommandContext, matter: string, party: string): Promise<MatterPartyRow> {
  const row = (await partiesOfMatters(context.tx, [matter])).find((each) => each.party_id === party);
  if (!row) throw new Refusal('not_found', { record: 'party' });
  return row;
}

/** What the trail says of where someone stands. */
function placeChanges(before: Place | null, after: Place | null): AuditChange[] {
  return (['role', 'side', 'reference'] as const)
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => (change.before ?? '') !== (change.after ?? ''));
}

export const addParty: CommandHandler<'matter.addParty'> = async (
  context,
  { who, role, side, reference, ...wanted },
) => {
  const { tx } = context;
  const row = await matterAt(context, wanted);
  const [name = ''] = await addParties(
    context,
    row.id,
    [{ who, role, side, reference }],
    await partiesOfMatters(tx, [row.id]),
  );
  await changeMatter(context, row, {});
  return {
    value: await matterSummary(tx, row.id),
    audit: {
      subject: matterSubject(row),
      changes: placeChanges(null, { role, side, reference }),
      facts: { party: name },
    },
  };
};

export const updateParty: CommandHandler<'matter.updateParty'> = async (
  context,
  { party, role, side, reference, ...wanted },
) => {
  const { tx } = context;
  const row = await matterAt(context, wanted);
  const current = await partyIn(context, row.id, party);
  const changes = placeChanges(current as Place & MatterPartyRow, { role, side, reference });
  if (changes.length === 0) throw new Refusal('no_change');
  await updateMatterParty(tx, row.id, party, { role, side, reference });
  await changeMatter(context, row, {});
  return {
    value: await matterSummary(tx, row.id),
    audit: {
      subject: matterSubject(row),
      changes,
      facts: { party: current.name },
    },
  };
};

export const removeParty: CommandHandler<'matter.removeParty'> = async (context, { party, ...wanted }) => {
  const { tx } = context;
  const row = await matterAt(context, wanted);
  const current = await partyIn(context, row.id, party);
  await deleteMatterParty(tx, row.id, party);
  await changeMatter(context, row, {});
  return {
    value: await matterSummary(tx, row.id),
    audit: {
      subject: matterSubject(row),
      changes: placeChanges(current as Place & MatterPartyRow, null),
      facts: { party: current.name },
    },
  };
};
