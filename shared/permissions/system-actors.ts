import type { Permission } from './catalogue.ts';

/**
 * Who acts when nobody does: a job acts under its own name, with these permissions and no others. An operation for everyone who is
 * signed in is not for them.
 */
export const systemActors = {
  'full-check': ['backup.manage'],
  'file-check': ['backup.manage'],
  'daily-backup': ['backup.manage'],
  'deadline-reminders': ['deadline.read'],
  'deadline-lists': ['backup.manage'],
} as const satisfies Record<string, readonly Permission[]>;
export type SystemActor = keyof typeof systemActors;

/** Names that stand in the audit trail for what no job does. */
export const otherSystemNames = ['key-rotation', 'recovery-key'] as const;
export type SystemName = SystemActor | (typeof otherSystemNames)[number];
