import { setImmediate as breathe } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ImportField, ImportKind } from '../../../shared/features/imports/fields.ts';
import type { ImportReport } from '../../../shared/features/imports/operations.ts';
import type { Known } from './known.ts';
import { matterOf, numberKeyOf, type PlannedMatter } from './plan-matters.ts';
import { type PlannedParty, partyOf, planParty, tellColleague } from './plan-parties.ts';
import { Problems } from './problems.ts';
import type { Table } from './table.ts';

export type Plan = {
  readonly parties: readonly PlannedParty[];
  readonly matters: readonly PlannedMatter[];
  readonly known: number;
  readonly problems: Problems;
};

export type Watched = { readonly signal: AbortSignal; progress(done: number, total: number | null): void };
/** After so many rows others get their turn, and a cancel is heard. */
const breath = 500;

/** Lets others have their turn and tells how far it is. Refuses with `cancelled`. */
export async function pause({ signal, progress }: Watched, done: number, total: number): Promise<void> {
  if (done % breath !== 0) return;
  if (signal.aborted) throw new Refusal('cancelled');
  progress(done, total);
  await breathe();
}

/** What an import would enter, and everything that is wrong with the file. `known` learns what the file itself brings. */
export async function planOf(
  table: Table,
  { kind, mapping, skipKnown }: { kind: ImportKind; mapping: readonly (ImportField | null)[]; skipKnown: boolean },
  known: Known,
  now: string,
  watched: Watched,
): Promise<Plan> {
  const problems = new Problems();
  const parties: PlannedParty[] = [];
  const matters: PlannedMatter[] = [];
  let left = 0;
  /** Names or numbers that the file itself has had. */
  const brought = new Set<string>();
  const columns = new Map(mapping.flatMap((field, at) => (field === null ? [] : [[field, at] as const])));
  for (const [at, cells] of table.rows.entries()) {
    await pause(watched, at, table.rows.length);
    // As a spreadsheet counts: the headings are row 1.
    const row = at + 2;
    if (table.broken.has(at)) problems.add(row, null, 'broken_row');
    // A list of our own may have defused what a spreadsheet would run.
    const cell = (field: ImportField) => (cells[columns.get(field) ?? -1] ?? '').trim().replace(/^'(?=[=+@-])/u, '');
    const leaveOut = (field: ImportField, isTwice: boolean) => {
      left += 1;
      if (!skipKnown) problems.add(row, field, isTwice ? 'twice' : 'known', cell(field));
    };
    if (kind === 'parties') {
      const content = partyOf(row, cell, problems);
      if (!content) continue;
      const emails = content.emails.map(({ address }) => address);
      const { name, number } = content;
      if (known.parties.isThere({ name, number, emails, city: content.addresses[0]?.city ?? '' }))
        leaveOut('name', brought.has(name));
      else if (!tellColleague(row, content, known, problems)) planParty(content, known, now, parties);
      brought.add(name);
      continue;
    }
    const key = numberKeyOf(cell);
    if (key !== null && known.numbers.has(key)) {
      leaveOut('number', brought.has(key));
      continue;
    }
    if (key !== null) brought.add(key);
    if (key !== null) known.numbers.add(key);
    const matter = matterOf(row, cell, { known, problems, now, parties });
    if (matter) matters.push(matter);
  }
  return { parties, matters, known: left, problems };
}

/** What of a plan the person is told. */
export function reportOf(table: Table, plan: Plan): ImportReport {
  return {
    rows: table.rows.length,
    matters: plan.matters.length,
    parties: plan.parties.length,
    known: plan.known,
    problemCount: plan.problems.count,
    problems: plan.problems.named,
  };
}
