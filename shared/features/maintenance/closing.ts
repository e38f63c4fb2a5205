/** How long an office that is closed can still be looked at before everybody is signed out. */
export const secondsToLook = 30;

/** What happens to an office that is being closed: announced, then for reading alone, then everybody is out. */
export const closingPhases = ['announced', 'read_only', 'out'] as const;
export type ClosingPhase = (typeof closingPhases)[number];

/** The instants of a closing (ISO). */
export type ClosingTimes = { readonly readOnlyAt: string; readonly outAt: string; readonly endsAt: string };

/**
 * Where a closing stands at an instant; null when it is over. It is a matter of the clock alone, so that nobody has to be alive for it
 * to begin or to end.
 */
export function phaseOf(times: ClosingTimes, now: string): ClosingPhase | null {
  if (now >= times.endsAt) return null;
  if (now >= times.outAt) return 'out';
  return now >= times.readOnlyAt ? 'read_only' : 'announced';
}

/** The instants of a closing that is announced now. */
export function closingTimes(now: string, inMinutes: number, forMinutes: number): ClosingTimes {
  const readOnly = Date.parse(now) + inMinutes * 60_000;
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  return {
    readOnlyAt: at(readOnly),
    outAt: at(readOnly + secondsToLook * 1_000),
    endsAt: at(readOnly + forMinutes * 60_000),
  };
}
