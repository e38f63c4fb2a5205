const hour = 60 * 60 * 1_000;
const week = 7 * 24 * hour;
/** A Saturday, six in the evening (UTC): who leaves a desktop on over the weekend has its weekly work done when nobody waits. */
const firstWeek = Date.UTC(2000, 0, 1, 18);

/** The instant a week of chores began in which `now` lies; the key of what is done once a week. */
export function weekOf(now: Date): string {
  const start = new Date(firstWeek + Math.floor((now.getTime() - firstWeek) / week) * week);
  return start.toISOString().slice(0, 10);
}
