/** What Outlook's recurrence says, as the numbers of MS-OXOCAL. */
export interface OutlookRecurrence {
  recurFrequency: number;
  patternType: number;
  period: number;
  endType: number;
  occurrenceCount: number;
  endDate: number;
}

/** As the rule part of RFC 5545 that says how often and how long. */
export function recurrenceRule(pattern: OutlookRecurrence): string | undefined {
  const frequency = { 8202: 'DAILY', 8203: 'WEEKLY', 8204: 'MONTHLY', 8205: 'YEARLY' }[pattern.recurFrequency];
  if (frequency === undefined) return undefined;
  // Daily patterns count minutes, yearly ones months.
  const divisor = frequency === 'DAILY' && pattern.patternType === 0 ? 1440 : frequency === 'YEARLY' ? 12 : 1;
  const interval = Math.max(1, Math.round(pattern.period / divisor));
  const until = new Date(Date.UTC(1601, 0, 1) + pattern.endDate * 60_000);
  const end =
    pattern.endType === 0x2021 && !Number.isNaN(until.getTime())
      ? `;UNTIL=${until.toISOString().slice(0, 10)}`
      : pattern.endType === 0x2022
        ? `;COUNT=${pattern.occurrenceCount}`
        : '';
  return `FREQ=${frequency};INTERVAL=${interval}${end}`;
}
