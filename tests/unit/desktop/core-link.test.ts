import { describe, expect, it } from 'vitest';
import { CoreLink, type CoreProcess } from '../../../electron/hosts/desktop/core-link.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { WireMessage, WireRequest } from '../../../shared/contract/wire.ts';

/** A core whose answers and death the test decides. */
class FakeCore implements CoreProcess {
  readonly received: WireRequest[] = [];
  killed = false;
  #message: (message: WireMessage) => void = () => undefined;
  #exit: () => void = () => undefined;
  postMessage(message: WireRequest): void {
    this.received.push(message);
  }
  onMessage(listener: (message: WireMessage) => void): void {
    this.#message = listener;
  }
  onExit(listener: () => void): void {
    this.#exit = listener;
  }
  kill(): void {
    this.killed = true;
    this.#exit();
  }
  says(message: WireMessage): void {
    this.#message(message);
  }
  dies(): void {
    this.#exit();
  }
  last(): WireRequest {
    const request = this.received.at(-1);
    if (request === undefined) throw new Error('the core received nothing');
    return request;
  }
}

function setUp(
  prepare: (ask: (operation: string, input: unknown) => Promise<unknown>) => Promise<unknown> = async () => {},
) {
  const cores: FakeCore[] = [];
  const events: { event: CoreEvent; owner: number | undefined }[] = [];
  const pauses: { milliseconds: number; over: () => void }[] = [];
  const time = { now: 0 };
  const link = new CoreLink({
    start: () => {
      const core = new FakeCore();
      cores.push(core);
      return core;
    },
    onEvent: (event, owner) => events.push({ event, owner }),
    prepare,
    wait: (milliseconds) => new Promise((over) => pauses.push({ milliseconds, over })),
    now: () => time.now,
    log: () => undefined,
  });
  const core = (index: number): FakeCore => {
    const found = cores[index];
    if (found === undefined) throw new Error(`core ${index} was not started`);
    return found;
  };
  return { link, cores, core, events, pauses, time };
}

/** Lets everything that can go on go on. */
const settle = () => new Promise((done) => setImmediate(done));
const call = (id: number, operation = 'ticket.get'): WireRequest => ({ id, type: 'call', operation, input: {} });

describe('the link to the core', () => {
  it('keeps the numbers of two windows apart', async () => {
    const { link, core } = setUp();
    const first = link.request(1, call(7));
    const second = link.request(2, call(7));
    await settle();
    const [a, b] = core(0).received;
    expect(a?.id).not.toBe(b?.id);
    core(0).says({ type: 'answer', id: b?.id ?? 0, result: { ok: true, value: 'for 2' } });
    core(0).says({ type: 'answer', id: a?.id ?? 0, result: { ok: true, value: 'for 1' } });
    expect(await first).toEqual({ ok: true, value: 'for 1' });
    expect(await second).toEqual({ ok: true, value: 'for 2' });
  });

  it('names a call to be cancelled, and progress, by the numbers each side knows', async () => {
    const { link, core, events } = setUp();
    void link.request(2, call(7));
    await settle();
    const running = core(0).last().id;
    void link.request(2, { id: 8, type: 'cancel', call: 7 });
    await settle();
    expect(core(0).last()).toMatchObject({ type: 'cancel', call: running });
    core(0).says({ type: 'event', event: { type: 'progress', call: running, done: 1, total: 4 } });
    expect(events).toEqual([{ event: { type: 'progress', call: 7, done: 1, total: 4 }, owner: 2 }]);
  });

  it("cancels nobody else's call", async () => {
    const { link, core } = setUp();
    void link.request(1, call(7));
    await settle();
    void link.request(2, { id: 1, type: 'cancel', call: 7 });
    await settle();
    expect(core(0).last()).toMatchObject({ type: 'cancel', call: 0 });
  });

  it('answers core_restarted to whoever was waiting, starts the core again and says so', async () => {
    const { link, core, cores, events, pauses } = setUp();
    const waiting = link.request(1, call(1));
    await settle();
    core(0).dies();
    expect(await waiting).toEqual({ ok: false, error: { code: 'core_restarted', params: {} } });
    const later = link.request(1, call(2));
    expect(cores).toHaveLength(1);
    pauses[0]?.over();
    await settle();
    expect(events).toEqual([{ event: { type: 'core.restarted' }, owner: undefined }]);
    core(1).says({ type: 'answer', id: core(1).last().id, result: { ok: true, value: 'again' } });
    expect(await later).toEqual({ ok: true, value: 'again' });
  });

  it('waits longer from failure to failure, up to a limit, and begins anew after a good run', async () => {
    const { core, pauses, time } = setUp();
    for (let failure = 0; failure < 9; failure += 1) {
      core(failure).dies();
      pauses[failure]?.over();
      await settle();
    }
    const waits = pauses.map((pause) => pause.milliseconds);
    expect(waits[0]).toBe(0);
    expect(waits[1]).toBeGreaterThan(0);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(waits.at(-1)).toBe(10_000);
    time.now += 61_000;
    core(9).dies();
    expect(pauses.at(-1)?.milliseconds).toBe(0);
  });

  it('lets nobody talk to the core before it has been prepared', async () => {
    const { link, core } = setUp((ask) => ask('office.open', { folder: '/office' }));
    void link.request(1, call(1, 'session.state'));
    await settle();
    expect(core(0).received.map((request) => request.type === 'call' && request.operation)).toEqual(['office.open']);
    core(0).says({ type: 'answer', id: core(0).last().id, result: { ok: true, value: {} } });
    await settle();
    expect(core(0).last()).toMatchObject({ operation: 'session.state' });
  });

  it('stays down once it was stopped', async () => {
    const { link, core, cores } = setUp();
    link.stop();
    await settle();
    expect(core(0).killed).toBe(true);
    expect(cores).toHaveLength(1);
  });
});
