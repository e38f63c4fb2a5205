/** Wrong attempts that cost no waiting: people mistype. */
const free = 3;
const firstWait = 5;
const longestWait = 15 * 60;

/** Seconds to wait after so many wrong attempts in a row: 5, 10, 20 … up to a quarter of an hour. */
export function waitAfter(wrongAttempts: number): number {
  if (wrongAttempts < free) return 0;
  return Math.min(longestWait, firstWait * 2 ** Math.min(20, wrongAttempts - free));
}

/** Seconds that are left to wait now, rounded up; 0 when the next attempt may be made. */
export function secondsLeft(attempts: { count: number; lastAt: string } | null, now: Date): number {
  if (!attempts) return 0;
  const wait = waitAfter(attempts.count);
  // A clock that was set back must not lock anyone out for longer than the wait itself.
  const passed = Math.max(0, (now.getTime() - Date.parse(attempts.lastAt)) / 1_000);
  return Math.max(0, Math.ceil(wait - passed));
}
