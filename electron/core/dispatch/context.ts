import type { Reading, Writing } from '../../../db/connection/index.ts';
import type { Scope } from '../../../db/queries/access/scope.ts';
import type {
  CommandName,
  contract,
  DoorName,
  OutputOf,
  ParsedOf,
  QueryName,
} from '../../../shared/contract/contract.ts';
import type { AuditEvent } from '../../../shared/features/audit/events.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import type { AuditFact } from '../../../shared/features/audit/sentences/texts.ts';
import type { NotificationKind } from '../../../shared/features/notifications/operations.ts';
import type { Access } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Ports } from '../ports/index.ts';
import type { Desk } from './desk.ts';
import type { OpenOffice } from './office.ts';

export type { OpenOffice, Publish } from './office.ts';
export type { Reading, Writing };

/** What the audit trail should say besides who, when and which event. Labels and values are what a person was shown. */
export type AuditFacts = {
  subject?: { type: string; id: string; label: string } | undefined;
  changes?: AuditChange[];
  facts?: { readonly [fact in AuditFact]?: string | number | boolean | null };
  /** Set where one operation can end in two events (a mail taken in, or rejected). */
  event?: AuditEvent;
};

type Common = {
  readonly actor: Actor;
  /** What the caller may see; every list and search query demands it. */
  readonly scope: Scope;
  /** The instant of this operation. */
  readonly now: string;
  readonly office: OpenOffice;
  readonly ports: Ports;
};

type Watched = {
  /** Aborted when the caller gives up. Long work looks at it between chunks. */
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
  /** For audited queries: what was read. Without a call, a query audited `when` something leaves no entry. */
  audit(facts: AuditFacts): void;
};
export type QueryContext = Common & Watched & { readonly db: Reading };
/** What a step of a long query reads, and what the caller may see just then. */
export type StepContext = Pick<QueryContext, 'db' | 'scope'>;
/** A long query reads in steps; others may write between two of them unless `stepsAreOne`. */
export type LongQueryContext = Omit<Common, 'scope'> &
  Watched & {
    readonly stepsAreOne: boolean;
    step<T>(work: (step: StepContext) => Promise<T>): Promise<T>;
  };

/** Before the transaction: no database, so that nothing waits inside one. */
export type PrepareContext = Common & {
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
  /** Undoes what was prepared when the command does not commit. */
  onRollback(undo: () => Promise<void>): void;
  /** A look at the database before the transaction, on a snapshot of its own. Check again inside. */
  look<T>(work: (db: Reading) => Promise<T>): Promise<T>;
};

export type NotificationIntent = {
  to: string;
  kind: NotificationKind;
  ticket?: string | undefined;
  entry?: string | undefined;
  deadline?: string | undefined;
};

export type CommandContext = Common & {
  readonly tx: Writing;
  /** Tells the window about a ticket after the commit, if the person signed in may see it then. */
  ticketChanged(id: string): void;
  /** Tells the window of other things that changed. */
  changed(what: 'office.changed' | 'approvals.changed' | 'deadlines.changed'): void;
  /** Notifies someone, once, unless they did it themselves or may not see the ticket. */
  notify(notification: NotificationIntent): Promise<void>;
  /** Another person's rights of now; null for someone deactivated. For deciding whether they may be spoken to about a record. */
  accessOf(userId: string): Promise<Access | null>;
  /** Rights are made of what was just changed: cached ones are thrown away. */
  accessChanged(): Promise<void>;
  /** Runs after the commit and before the answer; for files that follow the database. */
  afterCommit(work: () => Promise<void>): void;
};

export type Done<T> = { value: T; audit: AuditFacts };
type ContextOf<N extends QueryName> = (typeof contract)[N] extends { long: true } ? LongQueryContext : QueryContext;
export type QueryHandler<N extends QueryName> = (context: ContextOf<N>, input: ParsedOf<N>) => Promise<OutputOf<N>>;
export type CommandHandler<N extends CommandName, P = unknown> =
  | ((context: CommandContext, input: ParsedOf<N>) => Promise<Done<OutputOf<N>>>)
  | PreparedCommand<N, P>;
export type PreparedCommand<N extends CommandName, P> = {
  prepare(context: PrepareContext, input: ParsedOf<N>): Promise<P>;
  run(context: CommandContext, input: ParsedOf<N>, prepared: P): Promise<Done<OutputOf<N>>>;
};
/** Before sign-in and at the lock there is no actor; the desk holds what is open. */
export type DoorHandler<N extends DoorName> = (desk: Desk, input: ParsedOf<N>, call: DoorCall) => Promise<OutputOf<N>>;
/** How what takes long at the door is watched and given up. */
export type DoorCall = Pick<PrepareContext, 'signal' | 'progress'>;

/** Ties `prepare` and `run` together by type. */
export function prepared<N extends CommandName, P>(handler: PreparedCommand<N, P>): PreparedCommand<N, P> {
  return handler;
}

export type QueryHandlers = { readonly [N in QueryName]: QueryHandler<N> };
// biome-ignore lint/suspicious/noExplicitAny: each command's prepared value is its own; `prepared` checks that both halves agree
export type CommandHandlers = { readonly [N in CommandName]: CommandHandler<N, any> };
export type DoorHandlers = { readonly [N in DoorName]: DoorHandler<N> };
export type Handlers = QueryHandlers & CommandHandlers & DoorHandlers;
