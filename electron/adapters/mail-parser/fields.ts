import type { MailField, MailFieldName } from '../../core/ports/mail-parser.ts';

const LABELS: Readonly<Record<MailFieldName, string>> = {
  start: 'Start',
  end: 'End',
  location: 'Location',
  recurrence: 'Repeats',
  timeZone: 'Time zone',
  organizer: 'Organiser',
  attendees: 'Attendees',
  fullName: 'Name',
  jobTitle: 'Position',
  department: 'Department',
  company: 'Company',
  email: 'E-mail',
  phone: 'Telephone',
  mobile: 'Mobile',
  fax: 'Fax',
  address: 'Address',
  website: 'Website',
  dueDate: 'Due',
  votingOptions: 'Voting options',
  votingResponse: 'Voting response',
};

/** One line a field, in English; whoever wants another language has the fields themselves. */
export function textOfFields(fields: readonly MailField[]): string {
  return fields.map(({ field, value }) => `${LABELS[field]}: ${readable(field, value)}`).join('\n');
}

function readable(field: MailFieldName, value: string): string {
  if (field === 'start' || field === 'end' || field === 'dueDate')
    return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2 UTC');
  if (field === 'recurrence') return recurrenceInWords(value);
  return value.replace(/\s*\r?\n\s*/g, ', ');
}

const UNITS: Readonly<Record<string, string>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };

function recurrenceInWords(rule: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const unit = UNITS[parts.get('FREQ') ?? ''] ?? 'time';
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const every = interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return every + (until === undefined ? '' : ` until ${until}`) + (count === undefined ? '' : `, ${count} times`);
}

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
