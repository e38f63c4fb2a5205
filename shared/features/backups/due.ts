/** A moment on the clock of the office's own wall, to the minute: `2026-03-02T20:00`. Such moments compare as texts. */
export type WallTime = string;

const dayMs = 24 * 60 * 60 * 1_000;
const midnight = (wall: WallTime) => Date.parse(`${wall.slice(0, 10)}T00:00:00.000Z`);
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** An instant as the clock on the wall of this computer shows it. */
export function wallTimeOf(instant: Date): WallTime {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(instant.getFullYear()).padStart(4, '0')}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${date}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** The newest moment, now or before, at which the daily backup was to begin; `at` is a time of day. */
export function lastAppointment(now: WallTime, at: string): WallTime {
  const today = `${now.slice(0, 10)}T${at}`;
  return now >= today ? today : `${dateOf(midnight(now) - dayMs)}T${at}`;
}

/** Later than tomorrow: a clock was wrong when it was written down, and it must not keep the coming ones away for years. */
const isNoTime = (now: WallTime, last: WallTime) => last >= dateOf(midnight(now) + 2 * dayMs);

/** Whether the daily backup is to be made now: the newest appointment has passed since the last one, be it by hours or by weeks. */
export function isBackupDue(now: WallTime, at: string, last: WallTime): boolean {
  return last < lastAppointment(now, at) || isNoTime(now, last);
}

/** More days than this are not told apart. */
const mostDays = 400;

/** How many working days have gone by without their backup: appointments from Monday to Friday after `last`. */
export function missedDays(now: WallTime, at: string, last: WallTime): number {
  // How many is not known.
  if (isNoTime(now, last)) return alarmingDays;
  let missed = 0;
  let day = midnight(lastAppointment(now, at));
  for (let looked = 0; looked < mostDays && `${dateOf(day)}T${at}` > last; looked++) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) missed += 1;
    day -= dayMs;
  }
  return missed;
}

/** After so many missed working days the administrators are alarmed. */
export const alarmingDays = 2;
