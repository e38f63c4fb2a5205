import { type AuditEvent, auditEvents } from './events.ts';

/** Events as people look for them; an event without a place here does not compile. */
export const auditAreas = [
  'session',
  'people',
  'office',
  'tickets',
  'deadlines',
  'files',
  'parties',
  'oversight',
  'own',
] as const;
export type AuditArea = (typeof auditAreas)[number];

type Prefix<E extends string> = E extends `${infer P}.${string}` ? P : never;
const areaOfPrefix: { readonly [P in Prefix<AuditEvent>]: AuditArea } = {
  session: 'session',
  user: 'people',
  team: 'people',
  role: 'people',
  approval: 'people',
  office: 'office',
  category: 'office',
  notice: 'office',
  key: 'office',
  backup: 'office',
  ticket: 'tickets',
  attachment: 'files',
  mail: 'files',
  party: 'parties',
  matter: 'parties',
  conflict: 'parties',
  import: 'parties',
  deadline: 'deadlines',
  audit: 'oversight',
  view: 'own',
  notification: 'own',
};

/** Where an event belongs. */
export function auditAreaOf(event: AuditEvent): AuditArea {
  // Looking at one person's tickets is oversight, not work on a ticket.
  if (event === 'ticket.list_filtered_by_person') return 'oversight';
  return areaOfPrefix[event.split('.')[0] as Prefix<AuditEvent>];
}

/** All events of an area. */
export function eventsOfArea(area: AuditArea): AuditEvent[] {
  return auditEvents.filter((event) => auditAreaOf(event) === area);
}
