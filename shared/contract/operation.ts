import type { z } from 'zod';
import type { AuditEvent } from '../features/audit/events.ts';
import type { Permission } from '../permissions/catalogue.ts';
import type { RecordType } from './ids.ts';

/** Which input field (dotted, `*` for each element of a list) names a record of which type. */
export type RecordMap = { readonly [type in RecordType]?: string | readonly string[] };
export type RecordRule = RecordMap | 'none';

/** `signedIn`: every active person; the handler looks at nothing but what is the caller's own or open to the office. */
export type PermissionRule = Permission | 'signedIn';

export type QueryAudit =
  | AuditEvent
  /** Audited only when the answer shows something confidential, or looks at one person's work. */
  | { readonly event: AuditEvent; readonly when: 'confidential' | 'onePerson' }
  | { readonly notAudited: string };

/** Also while the office is closed, by whoever did not close it. */
type WhileClosed = true;
type Shape = { readonly input: z.ZodType; readonly output: z.ZodType };
/**
 * Also for someone who must first choose a passphrase of their own or acknowledge the privacy notice: what they need to do just that.
 * All else is refused until then.
 */
type BeforeDuties = true;
export type Query = Shape & {
  readonly kind: 'query';
  readonly permission: PermissionRule;
  readonly record: RecordRule;
  readonly audit: QueryAudit;
  readonly long?: true;
  readonly beforeDuties?: BeforeDuties;
};
export type Command = Shape & {
  readonly kind: 'command';
  readonly permission: PermissionRule;
  readonly record: RecordRule;
  readonly audit: AuditEvent;
  readonly long?: true;
  readonly beforeDuties?: BeforeDuties;
  readonly whileClosed?: WhileClosed;
};
/** What is done at the office's door, before anyone is signed in or while the session is locked. It writes its own audit entries. */
export type Door = Shape & {
  readonly kind: 'door';
  readonly permission: 'anyone';
  readonly record: 'none';
  readonly audit: AuditEvent | { readonly notAudited: string };
};
export type Operation = Query | Command | Door;

type Declared<T extends Operation> = Omit<T, 'kind' | 'permission' | 'record'> & Pick<T, 'permission' | 'record'>;

/** Declares a reading operation; it runs on a connection that cannot write. */
export function query<const T extends Declared<Query>>(operation: T) {
  return { kind: 'query', ...operation } as const;
}
/** Declares a writing operation; it runs in one transaction together with its audit entry. */
export function command<const T extends Declared<Command>>(operation: T) {
  return { kind: 'command', ...operation } as const;
}
/** Declares an operation of the door. */
export function door<const T extends Omit<Door, 'kind' | 'permission' | 'record'>>(operation: T) {
  return { kind: 'door', permission: 'anyone', record: 'none', ...operation } as const;
}

/** Gives a feature's operations their full names: `feature('ticket', {create})` is `{'ticket.create': …}`. */
export function feature<const P extends string, const T extends Record<string, Operation>>(prefix: P, operations: T) {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [`${prefix}.${name}`, operation]),
  ) as {
    readonly [name in keyof T & string as `${P}.${name}`]: T[name];
  };
}
