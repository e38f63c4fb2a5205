/** The one clock of the core; tests set it. */
export type Clock = {
  now(): Date;
};
export const systemClock: Clock = { now: () => new Date() };

/** The clock's instant as the program writes it. */
export function instant(clock: Clock): string {
  return clock.now().toISOString();
}
