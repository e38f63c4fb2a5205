import { setTimeout as pause } from 'node:timers/promises';
import type { FileLock } from '../../../db/connection/index.ts';
import { newestSchema } from '../../../db/migrations/index.ts';
import type { trusts } from '../../../shared/features/session/operations.ts';
import { newId } from '../ids.ts';
import { codeOf } from '../keys/durable-files.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { type DeskCard, DeskFiles } from './desk-files.ts';
import { WritingPause } from './writing-pause.ts';

/**
 * Whether locks reach from this computer to the others at an office. `alone`: nobody on another computer was met yet, so nothing is
 * known. `unsafe`: somebody there works although this computer could take their lock, so two could write at once.
 */
export type Trust = (typeof trusts)[number];

export type RosterOptions = {
  /** The office's `desks/`. */
  folder: string;
  machine: string;
  clock: Clock;
  log: Log;
  nativeBinding: string | undefined;
  /** Milliseconds between two looks around; colleagues are answered that fast. */
  lookEvery?: number;
  /** Milliseconds that a desk has to answer before it counts as gone. */
  answerWithin?: number;
};

/** Looks around between two checks of everybody's lock. */
const looksPerCheck = 30;

/**
 * Who is on at an office. Each desktop holds a lock on a file of its own for as long as it has the office open. Whoever comes tries the
 * locks of all others: one that cannot be taken proves that locks reach from there to here. One that can be taken is either left behind
 * by a program that ended, or the share keeps locks to each computer; then its desk still answers when it is asked.
 */
export class Roster {
  readonly id: string;
  readonly #files: DeskFiles;
  readonly #options: RosterOptions;
  readonly #onChange = new Set<(trust: Trust) => void>();
  #lock: FileLock | null = null;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #looks = 0;
  #trust: Trust = 'alone';
  /** Somebody else found that this desk's lock does not reach them. They can only read. */
  #warned = false;
  /** The folder was away: the lock that this desk holds may be one on a file that nobody sees any more. */
  #lostSight = false;
  readonly #pause = new WritingPause();
  #entering = true;
  #left = false;

  private constructor(options: RosterOptions) {
    this.#options = options;
    this.id = newId(options.clock.now().toISOString());
    this.#files = new DeskFiles(options.folder, options.nativeBinding);
  }

  /** Goes on the roster and meets all others. A desk that finds the share unsafe is not on it: it will only read. */
  static async enter(options: RosterOptions): Promise<Roster> {
    const roster = new Roster(options);
    await roster.#takePlace();
    await roster.#meet();
    roster.#entering = false;
    if (roster.#trust === 'unsafe') await roster.leave();
    else roster.#lookLater();
    return roster;
  }

  get trust(): Trust {
    return this.#trust;
  }
  get warned(): boolean {
    return this.#warned;
  }

  /** Somebody asked that nobody writes for some seconds. */
  get paused(): boolean {
    return this.#pause.isOn;
  }

  /** When nobody asks any more that writing waits; a pause that does not end is waited out. */
  untilWritingGoesOn(): Promise<void> {
    return this.#pause.over();
  }

  /** Asks all desks to hold their writing, and waits until they have seen it. Answers the function that ends it. */
  async pauseWriting(): Promise<() => Promise<void>> {
    await this.#files.layPause(this.id);
    this.#setPause(true);
    await pause((this.#options.lookEvery ?? 1_000) + 250);
    return async () => {
      // A share that is gone takes the file with it.
      await this.#files.takePause(this.id).catch(() => undefined);
      this.#setPause(false);
    };
  }

  /** When locks were last seen to reach from one computer to another in this office. */
  provenAt(): Promise<string | null> {
    return this.#files.provenAt();
  }

  onChange(tell: (trust: Trust) => void): void {
    this.#onChange.add(tell);
  }

  /** Who else is on just now. */
  async others(): Promise<DeskCard[]> {
    const others: DeskCard[] = [];
    for (const card of await this.#files.cards()) {
      if (card.id === this.id) continue;
      const lock = this.#files.tryLock(card.id);
      if (lock === null) others.push(card);
      else lock.release();
    }
    return others;
  }

  /** Whether a desk is on: it holds its lock. */
  async isOn(desk: string): Promise<boolean> {
    if (!(await this.#files.stands(desk))) return false;
    const lock = this.#files.tryLock(desk);
    lock?.release();
    return lock === null;
  }

  async leave(): Promise<void> {
    this.#left = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#looking;
    this.#lock?.release();
    this.#lock = null;
    // A share that is gone takes the file with it.
    await this.#files.sweep(this.id).catch(() => undefined);
  }

  async #takePlace(): Promise<void> {
    const { machine } = this.#options;
    this.#lock = await this.#files.enter({ id: this.id, machine, schema: newestSchema });
  }

  #lookLater(): void {
    if (this.#left) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().finally(() => this.#lookLater());
    }, this.#options.lookEvery ?? 1_000).unref();
  }

  async #look(): Promise<void> {
    try {
      await this.#answer();
      this.#looks += 1;
      if (this.#looks % looksPerCheck === 0) await this.#meet();
    } catch (error) {
      // The share is away; what is wrong shows in what the person does. The next look comes in a second, and once is enough to say it.
      if (!this.#lostSight) this.#options.log.error('no look at the roster', { code: codeOf(error) });
      this.#lostSight = true;
    }
  }

  async #answer(): Promise<void> {
    const names = await this.#files.names();
    if (this.#lostSight || !(await this.#files.stands(this.id))) {
      // Someone took this desk for gone: its lock did not reach them, or this computer slept too long. Everybody is met anew.
      this.#lock?.release();
      await this.#takePlace();
      this.#lostSight = false;
      await this.#meet();
      return;
    }
    await this.#files.answerAll(this.id, names);
    await this.#lookForPause(names);
    const told = await this.#files.toldUnsafe(this.id, names);
    if (told.length === 0) return;
    // Of two the one that came later stops writing; a desk that found out while it came is not on the roster and only reads.
    const on = new Set((await this.#files.cards()).map((card) => card.id));
    if (told.some((by) => on.has(by) && by < this.id)) this.#settle('unsafe');
    else this.#warn();
  }

  /** A pause counts as long as whoever asked for it is on. */
  async #lookForPause(names: readonly string[]): Promise<void> {
    for (const desk of this.#files.pausing(names)) {
      if (desk === this.id || (await this.isOn(desk))) return this.#setPause(true);
    }
    this.#setPause(false);
  }

  #setPause(isOn: boolean): void {
    if (this.#pause.set(isOn)) for (const tell of this.#onChange) tell(this.#trust);
  }

  /** Tries everybody's lock. */
  async #meet(): Promise<void> {
    for (const card of await this.#files.cards()) {
      if (card.id !== this.id && this.#trust !== 'unsafe') await this.#meetOne(card);
    }
  }

  async #meetOne(card: DeskCard): Promise<void> {
    const elsewhere = card.machine !== this.#options.machine;
    const lock = this.#files.tryLock(card.id);
    if (lock === null) {
      if (elsewhere) await this.#proved();
      return;
    }
    lock.release();
    if (!elsewhere || !(await this.#answers(card.id))) {
      await this.#files.sweep(card.id);
      return;
    }
    const again = this.#files.tryLock(card.id);
    if (again === null) {
      await this.#proved();
      return;
    }
    again.release();
    await this.#files.tellUnsafe(card.id, this.id);
    if (this.#entering || card.id < this.id) this.#settle('unsafe');
    else this.#warn();
  }

  /** Asks a desk whose lock could be taken whether it is there all the same. */
  async #answers(desk: string): Promise<boolean> {
    const { answerWithin = 4_000 } = this.#options;
    const word = await this.#files.ask(desk, this.id);
    try {
      for (let waited = 0; waited < answerWithin; waited += 100) {
        await pause(100);
        if (await this.#files.answered(desk, this.id, word)) return true;
      }
      return false;
    } finally {
      await this.#files.forgetAsking(desk, this.id);
    }
  }

  async #proved(): Promise<void> {
    if (this.#trust !== 'proven') await this.#files.noteProven(this.#options.clock.now());
    this.#settle('proven');
  }

  #settle(trust: Trust): void {
    if (this.#trust === trust || this.#trust === 'unsafe') return;
    this.#trust = trust;
    for (const tell of this.#onChange) tell(trust);
  }

  #warn(): void {
    if (this.#warned) return;
    this.#warned = true;
    for (const tell of this.#onChange) tell(this.#trust);
  }
}
