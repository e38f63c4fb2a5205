import { setImmediate as breathe } from 'node:timers/promises';
import { listMatters } from '../../../db/queries/matters/matters.ts';
import { partiesOfMatters } from '../../../db/queries/matters/parties.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { MatterSummary } from '../../../shared/features/matters/values.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { csvOf } from '../../core/csv.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';
import { selectionOf, summaryOf } from './read.ts';

/** So many are read at once: a cancel is heard, and nobody waits for long. */
const part = 500;
const columns = [
  'number',
  'title',
  'kind',
  'status',
  'openedOn',
  'closedOn',
  'lawyer',
  'secretary',
  'client',
  'opponent',
] as const;

/** The headings are those that an import recognises. Which matters and in which order is decided in one step. */
export const exportCsv: QueryHandler<'matter.export'> = async (context, input) => {
  const { step, actor, audit, signal, progress } = context;
  const t = translator(actor.language);
  const rows = await step(({ db }) =>
    listMatters(db, { ...selectionOf(input, actor.id), after: null, limit: Number.MAX_SAFE_INTEGER }),
  );
  const cells = (matter: MatterSummary): Record<(typeof columns)[number], string> => ({
    number: matter.number,
    title: matter.title,
    kind: matter.kind,
    status: t(`words.matterStatus.${matter.status}`),
    openedOn: matter.openedOn,
    closedOn: matter.closedOn ?? '',
    lawyer: matter.lawyer?.name ?? '',
    secretary: matter.secretary?.name ?? '',
    client: matter.clients.join('; '),
    opponent: matter.opponents.join('; '),
  });
  const lines: string[][] = [];
  for (let start = 0; start < rows.length; start += part) {
    if (signal.aborted) throw new Refusal('cancelled');
    const some = rows.slice(start, start + part);
    const ids = some.map(({ id }) => id);
    const parties = Map.groupBy(await step(({ db }) => partiesOfMatters(db, ids)), (row) => row.matter_id);
    for (const row of some) {
      const said = cells(summaryOf(row, parties.get(row.id) ?? []));
      lines.push(columns.map((column) => said[column]));
    }
    progress(lines.length, rows.length);
    await breathe();
  }
  audit({ facts: { rows: lines.length } });
  const fields = columns.map((column) => t(`imports.fields.${column}`));
  return { csv: csvOf(fields, lines), rows: lines.length };
};
