import {
  deleteImported,
  importById,
  insertImport,
  isImportInUse,
  markUndone,
  rememberHeadings,
} from '../../../db/queries/imports/imports.ts';
import { insertImportedMatter, insertImportedParty } from '../../../db/queries/imports/write.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ImportId } from '../../../shared/contract/ids.ts';
import { headingKey } from '../../../shared/features/imports/fields.ts';
import { importLimits } from '../../../shared/features/imports/operations.ts';
import { type CommandContext, type CommandHandler, prepared } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { matterColumns, takeNextNumber } from '../matters/index.ts';
import { partyColumns, partyContactRows } from '../parties/index.ts';
import { knownNow } from './known.ts';
import { type Plan, pause, planOf, type Watched } from './plan.ts';
import { summaryOf } from './read.ts';
import { readTable, type Table } from './table.ts';

type Prepared = { readonly table: Table; readonly fileName: string; readonly watched: Watched };

async function enter(context: CommandContext, plan: Plan, id: ImportId, watched: Watched): Promise<void> {
  const { tx, actor, now } = context;
  const total = plan.parties.length + plan.matters.length;
  const common = { import_id: id, created_by: actor.id, created_at: now, version: 1 };
  let done = 0;
  for (const party of plan.parties) {
    const row = { id: party.id, ...partyColumns(party.content), ...common, of_ticket: 0 as const };
    await insertImportedParty(tx, row, partyContactRows(party.id, party.content));
    done += 1;
    await pause(watched, done, total);
  }
  for (const matter of plan.matters) {
    const { places, lawyer, secretary, openedOn, closedOn, ...said } = matter;
    const number = matter.number ?? (await takeNextNumber(tx, openedOn));
    const row = {
      id: newId(now),
      ...matterColumns({ ...said, number }),
      description: said.description,
      status: said.status,
      lawyer_id: lawyer,
      secretary_id: secretary,
      opened_on: openedOn,
      closed_on: closedOn,
      ...common,
      updated_at: now,
      updated_by: actor.id,
    };
    const rows = places.map(({ party, ...place }, at) => ({
      matter_id: row.id,
      party_id: party,
      ...place,
      position: at + 1,
    }));
    await insertImportedMatter(tx, row, rows, matter.number === null);
    done += 1;
    await pause(watched, done, total);
  }
}

function learnt({ headings }: Table, { mapping }: ParsedOf<'import.run'>) {
  return new Map(
    headings
      .map((heading, at) => [headingKey(heading), mapping[at] ?? null] as const)
      .filter(([heading]) => heading !== ''),
  );
}

/**
 * Plans on what the office holds in this very transaction, and enters all of it or nothing. It lets go of the thread between rows, so that
 * windows go on answering and a cancel is heard; colleagues who write wait for it.
 */
export const run = prepared<'import.run', Prepared>({
  async prepare({ office, signal, progress }, { upload, charset }) {
    const file = office.attachments.received(upload);
    const table = readTable(await office.attachments.bytes(upload, importLimits.bytes), charset);
    return { table, fileName: file.name, watched: { signal, progress } };
  },
  async run(context, input, { table, fileName, watched }) {
    const { tx, actor, now, scope, office } = context;
    const quiet = { signal: watched.signal, progress: () => undefined };
    const plan = await planOf(table, input, await knownNow({ db: tx, scope }), now, quiet);
    if (plan.problems.count > 0) throw new Refusal('import_has_problems', { count: plan.problems.count });
    if (plan.parties.length + plan.matters.length === 0) throw new Refusal('no_change');
    const id = newId<ImportId>(now);
    const counts = { matters: plan.matters.length, parties: plan.parties.length, known: plan.known };
    await insertImport(tx, {
      id,
      kind: input.kind,
      file_name: fileName,
      at: now,
      by_id: actor.id,
      ...counts,
      undone_at: null,
      undone_by: null,
    });
    await enter(context, plan, id, watched);
    await rememberHeadings(tx, input.kind, learnt(table, input));
    context.afterCommit(() => office.attachments.discard(input.upload));
    context.changed('office.changed');
    return {
      value: await summaryOf(tx, id),
      audit: {
        subject: { type: 'import', id, label: fileName },
        facts: { rows: table.rows.length, matters: counts.matters, parties: counts.parties, skipped: counts.known },
      },
    };
  },
});

export const undo: CommandHandler<'import.undo'> = async (context, { id }) => {
  const { tx, now, actor } = context;
  const row = await importById(tx, id);
  if (!row) throw new Refusal('not_found', { record: 'import' });
  if (row.undone_at !== null) throw new Refusal('no_change');
  if (await isImportInUse(tx, id)) throw new Refusal('import_in_use');
  await deleteImported(tx, id);
  await markUndone(tx, id, now, actor.id);
  context.changed('office.changed');
  return {
    value: await summaryOf(tx, id),
    audit: {
      subject: { type: 'import', id, label: row.file_name },
      facts: { matters: row.matters, parties: row.parties },
    },
  };
};
