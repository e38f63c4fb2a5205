import type { Result } from '../../../shared/contract/errors.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { WireMessage, WireRequest } from '../../../shared/contract/wire.ts';

/** The process of the core as the link needs it; Electron's utility process, or a stand-in. */
export type CoreProcess = {
  postMessage(message: WireRequest): void;
  onMessage(listener: (message: WireMessage) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
};

type Pending = { owner: number; id: number; settle: (result: Result<unknown>) => void };

type Options = {
  start: () => CoreProcess;
  /** `owner` is given where an event is for one window alone. */
  onEvent: (event: CoreEvent, owner: number | undefined) => void;
  /** What the core has to be told before anyone else talks to it, after every start. */
  prepare: (ask: (operation: string, input: unknown) => Promise<Result<unknown>>) => Promise<unknown>;
  wait: (milliseconds: number) => Promise<void>;
  now: () => number;
  log: (line: string) => void;
};

const longestPause = 10_000;
/** A core that ran this long was well; the next failure is a first one again. */
const wellAfter = 60_000;
const restarted: Result<unknown> = { ok: false, error: { code: 'core_restarted', params: {} } };

/**
 * The only way from the windows to the core. Gives every request a number of its own (each window counts for itself), starts
 * the core again when it dies, and tells those who were waiting for an answer.
 */
export class CoreLink {
  readonly #options: Options;
  readonly #pending = new Map<number, Pending>();
  #process: CoreProcess | undefined;
  #ready: Promise<void>;
  #lastId = 0;
  #failures = 0;
  #stopped = false;

  constructor(options: Options) {
    this.#options = options;
    this.#ready = this.#start();
  }

  /** Sends a window's request; `owner` tells windows apart. Waits while the core is being started again. */
  async request(owner: number, request: WireRequest): Promise<Result<unknown>> {
    await this.#ready;
    return this.#send(owner, request);
  }

  /** Asks for an operation on behalf of the desktop itself. */
  ask(operation: string, input: unknown): Promise<Result<unknown>> {
    return this.request(0, { id: 0, type: 'call', operation, input });
  }

  /** Ends the core for good. */
  stop(): void {
    this.#stopped = true;
    this.#process?.kill();
  }

  #send(owner: number, request: WireRequest): Promise<Result<unknown>> {
    const process = this.#process;
    if (process === undefined) return Promise.resolve(restarted);
    this.#lastId += 1;
    const id = this.#lastId;
    const translated =
      request.type === 'cancel' ? { ...request, id, call: this.#idOf(owner, request.call) } : { ...request, id };
    return new Promise((settle) => {
      this.#pending.set(id, { owner, id: request.id, settle });
      process.postMessage(translated);
    });
  }

  /** The number under which the core knows a window's call; 0, which is no call, when it is over. */
  #idOf(owner: number, call: number): number {
    for (const [id, pending] of this.#pending) if (pending.owner === owner && pending.id === call) return id;
    return 0;
  }

  async #start(): Promise<void> {
    const startedAt = this.#options.now();
    const process = this.#options.start();
    this.#process = process;
    process.onMessage((message) => this.#receive(message));
    process.onExit(() => this.#died(startedAt));
    await this.#options.prepare((operation, input) => this.#send(0, { id: 0, type: 'call', operation, input }));
  }

  #receive(message: WireMessage): void {
    if (message.type === 'answer') {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      pending?.settle(message.result);
      return;
    }
    const { event } = message;
    if (event.type !== 'progress') {
      this.#options.onEvent(event, undefined);
      return;
    }
    const pending = this.#pending.get(event.call);
    if (pending) this.#options.onEvent({ ...event, call: pending.id }, pending.owner);
  }

  #died(startedAt: number): void {
    this.#process = undefined;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of waiting) pending.settle(restarted);
    if (this.#stopped) return;
    this.#failures = this.#options.now() - startedAt > wellAfter ? 1 : this.#failures + 1;
    const pause = this.#failures === 1 ? 0 : Math.min(longestPause, 250 * 2 ** this.#failures);
    this.#options.log(`the core ended unexpectedly; starting it again in ${pause} ms`);
    this.#ready = this.#startAgain(pause);
  }

  async #startAgain(pause: number): Promise<void> {
    await this.#options.wait(pause);
    if (this.#stopped) return;
    // Told before the new core says that nobody is signed in: the window then keeps its screens, with all that is typed in them.
    this.#options.onEvent({ type: 'core.restarted' }, undefined);
    await this.#start();
  }
}
