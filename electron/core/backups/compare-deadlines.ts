import type { Reading } from '../../../db/connection/index.ts';
import { seesDeadline } from '../../../db/queries/access/records.ts';
import { type DeadlineState, deadlineTitles } from '../../../db/queries/backups/compare.ts';
import type { Comparison } from '../../../shared/features/backups/operations.ts';
import type { Access } from '../access/access.ts';

type Listed = Extract<Comparison, { state: 'compared' }>['deadlines'];
type Row = Listed['rows'][number];
type Found = { deadline: DeadlineState; what: Row['what']; overdue: boolean };

/** What was done to deadlines after a backup: those first that are overdue by a day, then strict ones, then by their ends. */
export function deadlinesSince(
  there: readonly DeadlineState[],
  kept: readonly DeadlineState[],
  today: string,
): Found[] {
  const before = new Map(kept.map((deadline) => [deadline.id, deadline]));
  const found: Found[] = [];
  for (const deadline of there) {
    const old = before.get(deadline.id);
    if (old?.version === deadline.version) continue;
    const ended = old?.is_open === 1 && deadline.is_open === 0;
    const overdue = deadline.is_open === 1 && deadline.end_day < today;
    found.push({ deadline, what: !old ? 'entered' : ended ? 'ended' : 'changed', overdue });
  }
  const rank = ({ deadline, overdue }: Found) => (overdue ? 0 : 2) + (deadline.strict === 1 ? 0 : 1);
  return found.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.deadline.end_day.localeCompare(b.deadline.end_day) ||
      a.deadline.number - b.deadline.number,
  );
}

/** The first of them, with what whoever looks may see of each. */
export async function listDeadlines(
  db: Reading,
  found: readonly Found[],
  most: number,
  access: Access | null,
): Promise<Listed> {
  const shown = found.slice(0, most);
  const titles = await deadlineTitles(
    db,
    shown.map(({ deadline }) => deadline.id),
  );
  const readsBook = access?.actor.permissions.has('deadline.read') === true;
  const rows: Row[] = [];
  for (const { deadline, what, overdue } of shown) {
    const { id, number, end_day, strict } = deadline;
    const sees = readsBook && access !== null && (await seesDeadline(db, access.scope, id));
    const known = { title: titles.get(id) ?? null, end: end_day, strict: strict === 1, overdue };
    rows.push({ number, what, ...(sees ? known : { title: null, end: null, strict: false, overdue: false }) });
  }
  return { count: found.length, overdue: found.filter(({ overdue }) => overdue).length, rows };
}
