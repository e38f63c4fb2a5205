import { toRefusal } from '../../../db/connection/index.ts';
import { wipeAtOnce } from '../../../db/queries/search/document.ts';
import type { CommandName, QueryName } from '../../../shared/contract/contract.ts';
import { contract, type DoorName, isOperationName, type OperationName } from '../../../shared/contract/contract.ts';
import { type OperationError, Refusal, type Result } from '../../../shared/contract/errors.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import { chunkBytes, type StreamChunk } from '../../../shared/contract/wire.ts';
import { AccessRules } from '../access/access.ts';
import { Chores } from '../chores/chores.ts';
import { ClockWatch } from '../chores/clock-watch.ts';
import type { Job } from '../chores/job.ts';
import type { LeaseTimes } from '../chores/lease.ts';
import { lookForDamage } from '../damage/watch.ts';
import { newId } from '../ids.ts';
import { forget } from '../keys/remember.ts';
import { signOut } from '../keys/seat.ts';
import { chooseFolder } from '../keys/sign-in.ts';
import { closingAt, type KeptClosing, keptClosing } from '../maintenance/closing.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import type { DoorHandler, Handlers, OpenOffice, Publish } from './context.ts';
import { createDesk, type Desk } from './desk.ts';
import { type Aftermath, type Call, Gate, parse } from './gate.ts';
import { News } from './news.ts';
import { leaveTrace, whereOf } from './trace.ts';
import { Upkeep } from './upkeep.ts';

const quietCall: Call = { signal: new AbortController().signal, progress: () => undefined };

/** Doors that lead into the office. */
const entrances: ReadonlySet<DoorName> = new Set<DoorName>([
  'session.signIn',
  'session.continue',
  'session.recover',
  'office.found',
]);

/** What belongs to one person at one open office. */
type Place = { office: OpenOffice; userId: string; gate: Gate; news: News; upkeep: Upkeep };

export type CoreOptions = {
  ports: Ports;
  handlers: Handlers;
  publish?: Publish;
  /** What this desk does for the office when its turn comes; none for a host that does not tick. */
  jobs?: readonly Job[];
  /** Other times for the lease of the chores; for tests. */
  leaseTimes?: LeaseTimes;
};
/** Runs one command of a batch as the given person at the given instant; refusals reject. */
export type BatchCall = (operation: CommandName, input: unknown, as: string, at: string) => Promise<unknown>;

/** The core of one desktop: a desk where one person at a time works at one office. Hosts talk to it through these methods alone. */
export class Core {
  readonly #ports: Ports;
  readonly #handlers: Handlers;
  readonly #publish: Publish;
  readonly #desk: Desk;
  readonly #options: CoreOptions;
  #ticking = false;
  #openMark = -1;
  readonly #rules = new AccessRules();
  #place: Place | null = null;
  #away = false;
  #closing: { office: OpenOffice; mark: number; kept: KeptClosing | null } | null = null;
  #chores: { office: OpenOffice; chores: Chores; watch: ClockWatch | null } | null = null;

  constructor(options: CoreOptions) {
    const { ports, handlers, publish } = options;
    this.#options = options;
    this.#ports = ports;
    this.#handlers = handlers;
    this.#publish = publish ?? (() => undefined);
    this.#desk = createDesk(ports, this.#publish, async () => {
      const ending = this.#chores;
      this.#chores = null;
      await ending?.chores.end();
    });
  }

  /** Does one operation. Never throws: what goes wrong is in the result. */
  async call(operation: string, input: unknown, call: Call = quietCall): Promise<Result<unknown>> {
    try {
      if (!isOperationName(operation)) throw new Refusal('unknown_operation');
      const declared = contract[operation];
      if (declared.kind === 'door') return { ok: true, value: await this.#door(operation as DoorName, input, call) };
      const { office, gate, userId, upkeep } = this.#seated();
      const began = performance.now();
      try {
        if (declared.kind === 'query') {
          const value = await gate.query(operation as QueryName, userId, input, call);
          if (operation === 'presence.look') void this.#lookAround();
          return { ok: true, value };
        }
        if (this.#desk.readOnly) throw new Refusal('read_only');
        const { value, aftermath } = await gate.command(operation as CommandName, userId, input, call);
        office.heads.committed();
        upkeep.committed();
        this.#tell(aftermath);
        await this.#followOffice(office);
        return { ok: true, value };
      } catch (error) {
        await this.#followOffice(office);
        if (office.gone) throw error;
        await this.#leaveTrace(gate, operation, userId, error, input);
        await this.#expelGone(userId, error);
        throw error;
      } finally {
        office.timings.note(operation, performance.now() - began);
      }
    } catch (error) {
      return { ok: false, error: this.#explain(error, operation) };
    }
  }

  /** Tells the window what others did since the last time; hosts ask for it every second. Nothing while nobody works here. */
  async lookForNews(): Promise<void> {
    const { seat } = this.#desk;
    if (!seat) return;
    try {
      if (await lookForDamage(this.#desk)) return;
      await this.#lookAround();
      if (await this.#leftForClosing()) return;
      if (seat.locked) return;
      const { office, news } = this.#seated();
      await this.#lookAtOpenTicket(office);
      await news.look(quietCall);
      this.#tellAway(false);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'office_unreachable') this.#tellAway(true);
      await this.#expelGone(seat.userId, error);
      // The next look comes in a second; what is wrong shows in what the person does.
      this.#explain(error, 'notification.list');
    }
  }

  /** The office has left this place, or this way of being open; whoever moved it signs in where it is now. */
  async #followOffice(office: OpenOffice): Promise<void> {
    const { gone } = office;
    if (!gone) return;
    await this.#desk.alone(async () => {
      if (this.#desk.office !== office) return;
      await this.#desk.leave();
      await chooseFolder(this.#desk, gone.to);
    });
    await this.#desk.announce();
  }

  /** Signs out whoever is on when the office is closed, however they came to be on; those who came in to open it again stay. */
  async #leftForClosing(): Promise<boolean> {
    const { office, seat, readOnly } = this.#desk;
    if (!office || !seat || readOnly) return false;
    const mark = await office.database.changeMark();
    if (this.#closing?.office !== office || this.#closing.mark !== mark)
      this.#closing = { office, mark, kept: await office.database.read(keptClosing) };
    const closing = closingAt(this.#closing.kept, instant(this.#ports.clock));
    if (closing?.phase !== 'out' || closing.by.id === seat.userId || seat.since >= closing.outAt) return false;
    await this.#desk.alone(async () => {
      if (this.#desk.seat !== seat) return;
      this.#desk.closed = closing;
      await signOut(this.#desk, 'closed');
      await this.#desk.announce();
    });
    return true;
  }

  /** Nobody begins chores in an office that is being closed. */
  #isClosing(): boolean {
    return closingAt(this.#closing?.kept ?? null, instant(this.#ports.clock)) !== null;
  }

  /** Once, when the folder goes away, and once when it is back. */
  #tellAway(away: boolean): void {
    if (away !== this.#away) this.#publish({ type: 'office.away', away });
    this.#away = away;
  }

  /**
   * Does the office's chores, when it is this desk's turn; hosts call it every second. It goes on while the desk is locked and ends with
   * the sign-out. It does not wait for the jobs it begins.
   */
  async tick(): Promise<void> {
    const { office, seat, readOnly } = this.#desk;
    if (!office || !seat || readOnly) return;
    const { chores, watch } = this.#choresOf(office);
    if (this.#ticking) return;
    this.#ticking = true;
    try {
      if (await watch?.look()) await this.#tellClock(office, watch);
      await chores.tick((watch?.isRight ?? true) && !this.#isClosing());
    } catch (error) {
      // The folder is away, or others write: the next tick comes in a second.
      this.#explain(error, 'session.state');
    } finally {
      this.#ticking = false;
    }
  }

  /** When what `tick` began has ended; for tests. */
  async choresDone(): Promise<void> {
    await this.#chores?.chores.settled();
  }

  /** Tells the others which ticket is open here, and the window when others came to it, or left it. */
  async #lookAround(): Promise<void> {
    const { office, seat, readOnly } = this.#desk;
    const presence = office?.presence;
    if (!presence || !seat) return;
    // A folder that is away shows in what the person does.
    const changed = await presence.look(seat.locked || readOnly !== null).catch(() => false);
    if (!changed || presence.ticket === null) return;
    this.#publish({ type: 'presence.changed', ticket: presence.ticket as TicketId });
  }

  /** A ticket that left the person's sight is open no longer: when somebody wrote, it is asked for again, through the gate. */
  async #lookAtOpenTicket(office: OpenOffice): Promise<void> {
    const { presence, database } = office;
    const ticket = presence?.ticket ?? null;
    const mark = await database.changeMark();
    if (!presence || ticket === null || mark === this.#openMark) return;
    this.#openMark = mark;
    const seen = await this.call('presence.look', { ticket });
    if (!seen.ok && seen.error.code === 'not_found' && presence.ticket === ticket) presence.show(null, '');
  }

  /** The next chunk of an upload, at most 1 MiB. */
  async writeStream(stream: string, bytes: Uint8Array, last: boolean): Promise<Result<Record<string, never>>> {
    return this.#withFiles(async (office) => {
      if (bytes.byteLength > chunkBytes) throw new Refusal('file_too_large');
      await office.attachments.write(stream, bytes, last);
      return {};
    });
  }

  /** The next chunk of a download. */
  async readStream(stream: string): Promise<Result<StreamChunk>> {
    return this.#withFiles((office) => office.attachments.next(stream));
  }

  async cancelStream(stream: string): Promise<Result<Record<string, never>>> {
    return this.#withFiles(async (office) => {
      await office.attachments.cancel(stream);
      return {};
    });
  }

  /** Many commands in one transaction, each with its own person and instant; only in an office marked as made up. */
  async batch<T>(work: (call: BatchCall) => Promise<T>): Promise<T> {
    const { gate, office } = this.#seated();
    const made = await office.database.write(async (tx) => {
      const row = await tx.selectFrom('office').select('demo').executeTakeFirst();
      if (row?.demo !== 1) throw new Refusal('not_a_demo_office');
      await wipeAtOnce(tx, false);
      const value = await work((operation, input, as, at) => gate.commandInside(tx, operation, as, input, at));
      await wipeAtOnce(tx, true);
      return value;
    });
    office.heads.committed();
    return made;
  }

  /** Signs out and closes the office. */
  async close(): Promise<void> {
    await this.#desk.leave();
    this.#place = null;
  }

  async #door(name: DoorName, raw: unknown, call: Call): Promise<unknown> {
    const input = parse(contract[name], raw);
    const handler = this.#handlers[name] as DoorHandler<DoorName>;
    const value = await handler(this.#desk, input as never, call);
    // What is new counts from here on: only now does the window ask for its lists.
    if (entrances.has(name)) await this.lookForNews();
    return value;
  }

  #seated(): Place {
    const { office, seat } = this.#desk;
    if (!office || !seat) throw new Refusal('not_signed_in');
    if (seat.locked) throw new Refusal('locked');
    if (this.#place?.office === office && this.#place.userId === seat.userId) return this.#place;
    this.#rules.forget();
    const gate = new Gate(office, this.#ports, this.#handlers, this.#rules, () => this.#desk.readOnly !== null);
    this.#place = {
      office,
      userId: seat.userId,
      gate,
      news: new News(office, gate, seat.userId, this.#publish),
      upkeep: new Upkeep(office.database),
    };
    return this.#place;
  }

  async #tellClock(office: OpenOffice, watch: ClockWatch | null): Promise<void> {
    if (this.#desk.office !== office) return;
    this.#desk.clockAhead = watch?.aheadSeconds ?? null;
    await this.#desk.announce();
  }

  #choresOf(office: OpenOffice) {
    if (this.#chores?.office !== office) {
      const gate = new Gate(office, this.#ports, this.#handlers, new AccessRules(), () => this.#desk.readOnly !== null);
      const { jobs = [], leaseTimes: times } = this.#options;
      const chores = new Chores({ office, gate, ports: this.#ports, jobs, ...(times ? { times } : {}) });
      // On its own disk a computer has nothing to compare its clock with.
      const { clock, folderClock } = this.#ports;
      const watch = office.mode === 'shared' ? new ClockWatch(clock, folderClock, office.folder) : null;
      this.#chores = { office, chores, watch };
    }
    return this.#chores;
  }

  /** Someone who was deactivated while they worked here: the keys are dropped and the window shows the door. */
  async #expelGone(userId: string, error: unknown): Promise<void> {
    if (!(error instanceof Refusal) || error.code !== 'not_signed_in') return;
    await this.#desk.alone(async () => {
      const { seat, office } = this.#desk;
      if (seat?.userId !== userId) return;
      if (office) await forget(this.#ports, office.id, userId);
      await this.#desk.leave();
      await this.#desk.announce();
    });
  }

  async #withFiles<T>(work: (office: OpenOffice) => Promise<T>): Promise<Result<T>> {
    try {
      const { office } = this.#seated();
      return { ok: true, value: await work(office) };
    } catch (error) {
      return { ok: false, error: this.#explain(error, 'stream') };
    }
  }

  /** Tells the window what changed, as far as the person signed in may know of it since the commit. */
  #tell({ events, changed, gone }: Aftermath): void {
    for (const event of events) this.#publish(event);
    if (changed.length > 0) this.#publish({ type: 'tickets.changed', tickets: changed });
    // Only the person's own commands come here, and the gate let them touch nothing they did not see.
    if (gone.length > 0) this.#publish({ type: 'tickets.gone', tickets: gone });
  }

  async #leaveTrace(
    gate: Gate,
    operation: OperationName,
    userId: string,
    error: unknown,
    input: unknown,
  ): Promise<void> {
    const left = await leaveTrace(gate, operation, userId, error, input);
    if (left && !this.#desk.readOnly) this.#desk.office?.heads.committed();
  }

  /** An error for the outside: typed ones as they are, all others as a reference that stands in the log. */
  #explain(thrown: unknown, operation: string): OperationError {
    const error = toRefusal(thrown);
    if (error instanceof Refusal) return { code: error.code, params: error.params };
    if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', params: {} };
    const reference = newId(this.#ports.clock.now().toISOString()).slice(-12);
    const known = isOperationName(operation) ? operation : 'unknown';
    this.#ports.log.error('internal error', { reference, operation: known, where: whereOf(error) });
    return { code: 'internal', params: { reference } };
  }
}
