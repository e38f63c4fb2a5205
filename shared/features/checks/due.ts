const minute = 60 * 1_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;
/** A Saturday, six in the evening (UTC): who leaves a desktop on over the weekend has the weekly work done when nobody waits. */
const firstWeek = Date.UTC(2000, 0, 1, 18);

/** The day a week of chores began in which `now` lies; the key of what is done once a week. */
export function weekOf(now: Date): string {
  const start = new Date(firstWeek + Math.floor((now.getTime() - firstWeek) / week) * week);
  return start.toISOString().slice(0, 10);
}

/** Up to this size a table is checked within the time that nobody notices. */
const quickBytes = 200 * 1024 * 1024;
const quiet = 10 * minute;
/** A check that no quiet moment came for is made all the same. */
const longest = 2 * week;

export type Busyness = { mode: 'local' | 'shared'; bytes: number; newestAt: string };

/** On a share colleagues wait while a large table is being checked. */
export function holdsUp({ mode, bytes }: Busyness): boolean {
  return mode === 'shared' && bytes > quickBytes;
}

/** Nobody has done anything for a while. */
export function isQuiet(now: Date, { newestAt }: Pick<Busyness, 'newestAt'>): boolean {
  return now.getTime() - Date.parse(newestAt) >= quiet;
}

/**
 * Whether the week's check may begin: where it holds colleagues up, when nobody has done anything for ten minutes. `since`: the last check, or the office's founding.
 */
export function isCheckDue(now: Date, since: string, busyness: Busyness): boolean {
  return !holdsUp(busyness) || isFileCheckDue(now, since, busyness);
}

/** Whether the week's check of the files may begin: it keeps a processor busy, so when nobody has done anything for ten minutes. */
export function isFileCheckDue(now: Date, since: string, busyness: Pick<Busyness, 'newestAt'>): boolean {
  return isQuiet(now, busyness) || now.getTime() - Date.parse(since) >= longest;
}
