/** The one clock of the core; tests set it. */
export type Clock = {
  now(): Date;
  /** Milliseconds on a clock that only goes forward, however the other one is set. */
  elapsed(): number;
};
export const systemClock: Clock = { now: () => new Date(), elapsed: () => performance.now() };

/** The clock's instant as the program writes it. */
export function instant(clock: Clock): string {
  return clock.now().toISOString();
}
