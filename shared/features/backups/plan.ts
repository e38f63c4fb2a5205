/** How many backups are kept: the newest of each of so many days, weeks and months in which there was one. */
export type ThinningPlan = { daily: number; weekly: number; monthly: number };

type Listed = {
  name: string;
  at: string;
  attachments: { missing: readonly string[] };
  trailBroken?: number | null;
};

const dayMs = 24 * 60 * 60 * 1_000;
const dayOf = (at: string) => Math.floor(Date.parse(at) / dayMs);
// The first of January 1970 was a Thursday; weeks begin on Monday.
const weekOf = (at: string) => Math.floor((dayOf(at) + 3) / 7);
const monthOf = (at: string) => at.slice(0, 7);

/**
 * The names of the backups that a plan keeps. The newest one always stays, and so does the newest that has every file and an unbroken
 * trail, however many newer ones lack that. Of `unproven` ones, which anyone may have laid there, each goes when the others alone would
 * let it go; none of them decides about another.
 */
export function keptBackups(
  backups: readonly Listed[],
  plan: ThinningPlan,
  unproven: readonly Listed[] = [],
): Set<string> {
  const kept = keptOf(backups, plan);
  for (const each of unproven) if (keptOf([...backups, each], plan).has(each.name)) kept.add(each.name);
  return kept;
}

function keptOf(backups: readonly Listed[], plan: ThinningPlan): Set<string> {
  const newestFirst = [...backups].sort((a, b) =>
    a.at === b.at ? b.name.localeCompare(a.name) : a.at < b.at ? 1 : -1,
  );
  const kept = new Set<string>();
  const keepNewestOfEach = (period: (at: string) => number | string, most: number) => {
    const periods = new Set<number | string>();
    for (const { name, at } of newestFirst) {
      if (periods.has(period(at)) || periods.size >= most) continue;
      periods.add(period(at));
      kept.add(name);
    }
  };
  keepNewestOfEach(dayOf, plan.daily);
  keepNewestOfEach(weekOf, plan.weekly);
  keepNewestOfEach(monthOf, plan.monthly);
  const [newest] = newestFirst;
  const whole = newestFirst.find(
    ({ attachments, trailBroken = null }) => attachments.missing.length === 0 && trailBroken === null,
  );
  for (const each of [newest, whole]) if (each) kept.add(each.name);
  return kept;
}
