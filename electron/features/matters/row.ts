import { matterById, updateMatter } from '../../../db/queries/matters/matters.ts';
import type { MatterTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import { matterSummary } from './read.ts';

/** What the audit trail calls a matter. */
export function matterSubject(row: { id: string; number: string; title: string }) {
  return { type: 'matter', id: row.id, label: `${row.number} ${row.title}` };
}

/** Reads the matter for a change; refuses with `conflict` when it is not the version that the caller saw. */
export async function matterAt({ tx }: CommandContext, wanted: { id: string; version: number }): Promise<MatterTable> {
  const row = await matterById(tx, wanted.id);
  if (!row) throw new Refusal('not_found', { record: 'matter' });
  if (row.version !== wanted.version)
    demandVersion({ ...(await matterSummary(tx, row.id)), description: row.description }, wanted);
  return row;
}

/** Writes a change with a new version, and tells the windows. */
export async function changeMatter(
  context: CommandContext,
  row: MatterTable,
  patch: Partial<Omit<MatterTable, 'id' | 'version'>>,
): Promise<void> {
  const { tx, now, actor } = context;
  await updateMatter(tx, row.id, { ...patch, version: row.version + 1, updated_at: now, updated_by: actor.id });
  context.changed('office.changed');
}
