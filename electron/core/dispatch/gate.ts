import type { Reading, Steps, Writing } from '../../../db/connection/index.ts';
import { peopleOfTicket, seesTicket } from '../../../db/queries/access/records.ts';
import { raiseAccessVersion } from '../../../db/queries/access/rights.ts';
import { type CommandName, contract, type OperationName, type QueryName } from '../../../shared/contract/contract.ts';
import { type ErrorParams, Refusal } from '../../../shared/contract/errors.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import type { Command, Query } from '../../../shared/contract/operation.ts';
import type { Access, AccessRules } from '../access/access.ts';
import { demandDeadlinesSeen } from '../access/unseen.ts';
import { appendAudit } from '../audit/index.ts';
import { closingAt, endsClosings, officeClosed } from '../maintenance/closing.ts';
import type { Ports } from '../ports/index.ts';
import { accessOfCaller, type Caller } from './caller.ts';
import type {
  AuditFacts,
  CommandContext,
  CommandHandler,
  Done,
  Handlers,
  LongQueryContext,
  NotificationIntent,
  OpenOffice,
  PrepareContext,
  QueryContext,
} from './context.ts';
import { isModest } from './modest.ts';
import { deliver } from './notify.ts';
import { checkRecords, openSubject } from './records.ts';

/** Where an operation comes from and how it is watched. */
export type Call = {
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
};

/** What a command did that others should hear of, once it is committed. */
export type Aftermath = {
  /** Tickets that were touched; of those, what the person sees afterwards and what is gone from their sight. */
  tickets: Set<string>;
  changed: TicketId[];
  gone: TicketId[];
  events: CoreEvent[];
  afterCommit: (() => Promise<void>)[];
};
const noAftermath = (): Aftermath => ({ tickets: new Set(), changed: [], gone: [], events: [], afterCommit: [] });

type Runnable = { run(context: CommandContext, input: unknown, prepared: unknown): Promise<Done<unknown>> };

/** The steps that every operation of a signed-in person or a job goes through; there is no other way to the data. */
export class Gate {
  readonly #office: OpenOffice;
  readonly #ports: Ports;
  readonly #handlers: Handlers;
  readonly #rules: AccessRules;
  readonly #isReadOnly: () => boolean;

  constructor(office: OpenOffice, ports: Ports, handlers: Handlers, rules: AccessRules, isReadOnly: () => boolean) {
    this.#office = office;
    this.#ports = ports;
    this.#handlers = handlers;
    this.#rules = rules;
    this.#isReadOnly = isReadOnly;
  }

  /** The caller's rights of now; refuses a person who was deactivated. */
  async access(db: Reading, caller: Caller): Promise<Access> {
    const access = await accessOfCaller(this.#rules, db, caller);
    if (!access) throw new Refusal('not_signed_in');
    return access;
  }

  async query(name: QueryName, caller: Caller, rawInput: unknown, call: Call): Promise<unknown> {
    const operation: Query = contract[name];
    const now = this.#ports.clock.now().toISOString();
    let read: AuditFacts | null = null;
    const { database } = this.#office;
    const enter = async (db: Reading) => {
      const access = await this.access(db, caller);
      // Where nothing can be written, no duty can be done either.
      if (!this.#isReadOnly()) demandDuty(operation, access);
      demandPermission(operation, access);
      if (!this.#isReadOnly()) demandOpen(operation, access, now);
      const input = parse(operation, rawInput);
      await checkRecords(db, access, this.#office, operation.record, input);
      return { access, input };
    };
    const common = {
      now,
      office: this.#office,
      ports: this.#ports,
      signal: call.signal,
      progress: call.progress,
      audit: (facts: AuditFacts) => {
        read = facts;
      },
    };
    const inOne = async (db: Reading) => {
      const { access, input } = await enter(db);
      const handler = this.#handlers[name] as (context: QueryContext, input: unknown) => Promise<unknown>;
      return handler({ ...access, ...common, db }, input);
    };
    const inSteps = async ({ step, areOne }: Steps) => {
      const { access, input } = await step(enter);
      // Rights may be taken away between two steps.
      const again: LongQueryContext['step'] = (work) =>
        step(async (db) => work({ db, scope: (areOne ? access : (await enter(db)).access).scope }));
      const handler = this.#handlers[name] as (context: LongQueryContext, input: unknown) => Promise<unknown>;
      return handler({ actor: access.actor, ...common, stepsAreOne: areOne, step: again }, input);
    };
    const value = await (operation.long ? database.readApart(inSteps) : database.read(inOne));
    await this.#auditReading(operation, caller, now, read);
    return value;
  }

  /** An audited query has its entry before it answers, or does not answer. */
  async #auditReading(operation: Query, caller: Caller, now: string, read: AuditFacts | null): Promise<void> {
    if (typeof operation.audit !== 'string' && 'notAudited' in operation.audit) return;
    const always = typeof operation.audit === 'string';
    if (!always && read === null) return;
    const event = typeof operation.audit === 'string' ? operation.audit : operation.audit.event;
    if (this.#office.database.readOnly) return;
    await this.#office.database.write((tx) => this.#append(tx, caller, now, event, 'done', read ?? {}));
  }

  async command(
    name: CommandName,
    caller: Caller,
    rawInput: unknown,
    call: Call,
  ): Promise<{ value: unknown; aftermath: Aftermath }> {
    const now = this.#ports.clock.now().toISOString();
    const undo: (() => Promise<void>)[] = [];
    const aftermath = noAftermath();
    try {
      const { input, prepared } = await this.#before(name, caller, rawInput, now, call, undo);
      const value = await this.#office.database.write(async (tx) => {
        const done = await this.#inside(tx, name, caller, input, prepared, now, aftermath);
        await this.#sortBySight(tx, caller, aftermath);
        return done;
      });
      // From here on there is nothing to take back.
      undo.length = 0;
      for (const work of aftermath.afterCommit) await work();
      return { value, aftermath };
    } catch (error) {
      this.#rules.forget();
      for (const step of undo.reverse()) await step();
      throw error;
    }
  }

  /**
   * What comes before the transaction, in which everything is looked at again. Whoever may not do this at all is turned away without
   * waiting for a turn to write, and nothing is prepared for records that one may not know of.
   */
  async #before(
    name: CommandName,
    caller: Caller,
    rawInput: unknown,
    now: string,
    call: Call,
    undo: (() => Promise<void>)[],
  ): Promise<{ input: unknown; prepared: unknown }> {
    const operation: Command = contract[name];
    const preparing = typeof this.#handlers[name] !== 'function';
    // The last known rights are enough to let someone into the transaction, not to turn them away.
    const known = typeof caller === 'string' ? this.#rules.lastKnown(caller) : undefined;
    const letIn = known && (known.duty === null || operation.beforeDuties) && permits(operation, known);
    if (letIn && !preparing) return { input: parse(operation, rawInput), prepared: undefined };
    const { access, input } = await this.#office.database.read(async (db) => {
      const access = await this.access(db, caller);
      demandDuty(operation, access);
      demandPermission(operation, access);
      demandOpen(operation, access, now);
      const input = parse(operation, rawInput);
      if (preparing) await checkRecords(db, access, this.#office, operation.record, input);
      return { access, input };
    });
    return { input, prepared: preparing ? await this.#prepare(name, access, input, now, call, undo) : undefined };
  }

  /** By the rights that hold when this is committed: the command may have changed them. */
  async #sortBySight(tx: Writing, caller: Caller, { tickets, changed, gone }: Aftermath): Promise<void> {
    if (tickets.size === 0) return;
    const access = await accessOfCaller(this.#rules, tx, caller);
    for (const id of tickets) {
      const visible = access !== null && (await seesTicket(tx, access.scope, id));
      if (!visible) await this.#demandSomeoneSees(tx, id);
      await demandDeadlinesSeen(tx, this.#rules, this.#office, id);
      (visible ? changed : gone).push(id as TicketId);
    }
  }

  /** A ticket that leaves the sight of the last person who could see it would be lost without anyone knowing. */
  async #demandSomeoneSees(tx: Writing, id: string): Promise<void> {
    for (const person of await peopleOfTicket(tx, id)) {
      const access = await this.#rules.of(tx, person);
      if (access && (await seesTicket(tx, access.scope, id))) return;
    }
    throw new Refusal('nobody_would_see_ticket');
  }

  /** One of many commands in a transaction that the caller opened; for filling demo offices. */
  async commandInside(
    tx: Writing,
    name: CommandName,
    userId: string,
    rawInput: unknown,
    now: string,
  ): Promise<unknown> {
    const operation: Command = contract[name];
    const input = parse(operation, rawInput);
    return this.#inside(tx, name, userId, input, undefined, now, noAftermath());
  }

  async #prepare(
    name: CommandName,
    access: Access,
    input: unknown,
    now: string,
    call: Call,
    undo: (() => Promise<void>)[],
  ) {
    const handler = this.#handlers[name] as CommandHandler<CommandName>;
    if (typeof handler === 'function') return undefined;
    const context: PrepareContext = {
      ...access,
      now,
      office: this.#office,
      ports: this.#ports,
      signal: call.signal,
      progress: call.progress,
      onRollback: (step) => undo.push(step),
      look: (work) => this.#office.database.read(work),
    };
    return handler.prepare(context, input as never);
  }

  async #inside(
    tx: Writing,
    name: CommandName,
    caller: Caller,
    input: unknown,
    prepared: unknown,
    now: string,
    aftermath: Aftermath,
  ) {
    const operation: Command = contract[name];
    if (typeof caller !== 'string') {
      await caller.demandTurn(tx);
      await caller.recordRun(tx);
    }
    const access = await this.access(tx, caller);
    demandDuty(operation, access);
    demandPermission(operation, access);
    demandOpen(operation, access, now);
    await checkRecords(tx, access, this.#office, operation.record, input);
    const context: CommandContext = {
      ...access,
      tx,
      now,
      office: this.#office,
      ports: this.#ports,
      ticketChanged: (id) => aftermath.tickets.add(id),
      changed: (what) => aftermath.events.push({ type: what }),
      notify: (intent: NotificationIntent) => deliver(tx, this.#rules, access.actor, now, intent),
      accessOf: (person) => this.#rules.of(tx, person),
      accessChanged: () => raiseAccessVersion(tx),
      afterCommit: (work) => aftermath.afterCommit.push(work),
    };
    const handler = this.#handlers[name] as CommandHandler<CommandName>;
    const runnable: Runnable =
      typeof handler === 'function' ? { run: handler as Runnable['run'] } : (handler as Runnable);
    const done = await runnable.run(context, input, prepared);
    await this.#append(tx, caller, now, done.audit.event ?? operation.audit, 'done', done.audit);
    return done.value;
  }

  /** A refusal or failure leaves a trace of its own, since its transaction was rolled back. */
  async auditRefusal(
    name: OperationName,
    caller: Caller,
    outcome: 'refused' | 'failed',
    params: ErrorParams,
    input: unknown,
  ): Promise<void> {
    const audit = contract[name].audit;
    if (typeof audit !== 'string' && !('event' in audit)) return;
    const event = typeof audit === 'string' ? audit : audit.event;
    if (this.#office.database.readOnly) return;
    const now = this.#ports.clock.now().toISOString();
    const facts = Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string'));
    await this.#office.database.write(async (tx) => {
      const subject = await openSubject(tx, contract[name].record, input);
      await this.#append(tx, caller, now, event, outcome, { subject, facts: facts as Record<string, string> });
    });
  }

  async #append(
    tx: Writing,
    caller: Caller,
    now: string,
    event: NonNullable<AuditFacts['event']>,
    outcome: 'done' | 'refused' | 'failed',
    said: AuditFacts,
  ): Promise<void> {
    if (typeof caller !== 'string') await caller.demandTurn(tx);
    await appendAudit(tx, {
      at: now,
      actor: typeof caller === 'string' ? { kind: 'user', id: caller } : { kind: 'system', id: caller.system },
      event,
      subject: said.subject ?? null,
      outcome,
      changes: said.changes ?? [],
      facts: said.facts ?? {},
    });
  }
}

function demandDuty(operation: Query | Command, { duty }: Access): void {
  if (duty !== null && !operation.beforeDuties) throw new Refusal(duty);
}

function permits({ permission }: Query | Command, access: Access): boolean {
  // A job is nobody who is signed in.
  if (permission === 'signedIn') return access.actor.kind === 'person';
  return access.actor.permissions.has(permission);
}

function demandPermission(operation: Query | Command, access: Access): void {
  if (permits(operation, access)) return;
  throw new Refusal('forbidden', { permission: operation.permission });
}

/** A closed office is the closer's alone: others read for a short while, and then only those who may open it again. */
function demandOpen(operation: Query | Command, { actor, closing: kept }: Access, now: string): void {
  const closing = closingAt(kept, now);
  if (!closing || closing.phase === 'announced') return;
  if (closing.by.id === actor.id && !closing.isMove) return;
  const maySee = closing.phase === 'read_only' || actor.permissions.has(endsClosings);
  if (operation.kind === 'query' ? maySee : operation.whileClosed) return;
  throw officeClosed(closing);
}

/** Parses strictly. The error names the fields and what is wrong with each, never a value. */
export function parse(operation: { input: Query['input'] }, raw: unknown): unknown {
  if (!isModest(raw)) throw new Refusal('invalid_input', { fields: [{ field: '', problem: 'too_large' }] });
  const parsed = operation.input.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.map(String).join('.').slice(0, 200),
    problem: issue.code === 'custom' ? issue.message : issue.code,
  }));
  throw new Refusal('invalid_input', { fields });
}
