import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, layAnew, readSmallFile } from '../keys/durable-files.ts';
import { desksFolder } from '../keys/office-file.ts';
import type { OfficeKeys } from '../keys/office-keys.ts';
import type { Log } from '../ports/log.ts';
import type { Roster } from '../roster/roster.ts';
import { Marks } from './marks.ts';

const openName = /^(?<desk>[\da-f-]{36})\.(?<mark>[\da-f]{32})\.open$/u;

/** In place of a ticket, for the file that says who sits at a desk. */
const seatMark = 'seat';
/** Looks between two looks at that file. */
const looksPerSeat = 20;

export type PresenceOptions = { officeId: string; folder: string; keys: OfficeKeys; roster: Roster; log: Log };

/** Which ticket each desktop has open, as they tell each other by files in `desks/`. The database is not asked and not written. */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #folder: string;
  #mine: { ticket: string; userId: string } | null = null;
  /** The file that lies there for this desk. */
  #file: string | null = null;
  #isHidden = false;
  /** Who sits here. */
  #person: string | null = null;
  #looks = 0;
  /** Who else has it open, as it was seen last; and what the window knows, or was told that it should ask for. */
  #others: readonly string[] = [];
  #told = '';
  #tail: Promise<void> = Promise.resolve();
  #made: { key: Uint8Array; marks: Marks } | null = null;

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#folder = desksFolder(options.folder);
  }

  /** The ticket this desk has open. */
  get ticket(): string | null {
    return this.#mine?.ticket ?? null;
  }

  /**
   * Notes which ticket is open here, and answers the ids of those who have it open too, as far as they were seen. Waits for no file:
   * it is called while the database is being read. The others learn of it with the next `look`.
   */
  show(ticket: string | null, userId: string): readonly string[] {
    if (ticket !== this.ticket || userId !== this.#mine?.userId) {
      this.#mine = ticket === null ? null : { ticket, userId };
      this.#others = [];
    }
    this.#told = this.#others.join(' ');
    return this.#others;
  }

  /** Tells the others what is open here, unless nobody sits here; whether some came to it, or left it. */
  async look(isHidden: boolean): Promise<boolean> {
    this.#isHidden = isHidden;
    await this.#settle();
    this.#looks += 1;
    if (this.#looks % looksPerSeat === 0) await this.#laySeat();
    const mine = this.#mine;
    if (!mine || isHidden) return false;
    const others = await this.#seen(mine.ticket, mine.userId);
    if (mine !== this.#mine) return false;
    this.#others = others;
    const changed = others.join(' ') !== this.#told;
    this.#told = others.join(' ');
    return changed;
  }

  async end(): Promise<void> {
    this.#mine = null;
    // Their file goes with this desk's place on the roster.
    this.#person = null;
    await this.#settle();
  }

  /** Tells whoever closes the office that this person sits here; sealed like all else. */
  async sit(userId: string): Promise<void> {
    this.#person = userId;
    await this.#laySeat();
  }

  /** The desks that are on besides this one, and who sits there as far as they said. */
  async desks(): Promise<{ userId: string | null; machine: string }[]> {
    const others = await this.#options.roster.others();
    return Promise.all(
      others.map(async ({ id, machine }) => {
        const sealed = await readSmallFile(this.#seat(id), 1_024).catch(() => null);
        return { userId: sealed && this.#marks().open(sealed, id, seatMark), machine };
      }),
    );
  }

  #seat = (desk: string) => join(this.#folder, `${desk}.seat`);

  /** Looks now and then whether the file still lies there and can be read: the key may have changed, the desk taken for gone. */
  async #laySeat(): Promise<void> {
    const { roster, log } = this.#options;
    const person = this.#person;
    if (person === null) return;
    try {
      const lies = await readSmallFile(this.#seat(roster.id), 1_024).catch(() => null);
      if (lies && this.#marks().open(lies, roster.id, seatMark) === person) return;
      await layAnew(this.#seat(roster.id), this.#marks().seal(person, roster.id, seatMark));
    } catch (error) {
      log.error('who sits here could not be told', { code: codeOf(error) });
    }
  }

  /** Lays the file that fits what is open, and takes the last one away; one change after the other. */
  #settle(): Promise<void> {
    const { roster, log } = this.#options;
    this.#tail = this.#tail.then(async () => {
      const shown = this.#isHidden ? null : this.#mine;
      const name = shown && `${roster.id}.${this.#marks().of(roster.id, shown.ticket)}.open`;
      if (name === this.#file) return;
      const before = this.#file;
      try {
        if (name !== null && shown !== null) {
          const sealed = this.#marks().seal(shown.userId, roster.id, shown.ticket);
          await layAnew(join(this.#folder, name), sealed);
        }
        this.#file = name;
        if (before !== null) await rm(join(this.#folder, before), { force: true });
      } catch (error) {
        // Nobody is told, and nobody is kept from working.
        log.error('the open ticket could not be told', { code: codeOf(error) });
      }
    });
    return this.#tail;
  }

  async #seen(ticket: string, userId: string): Promise<string[]> {
    const { roster } = this.#options;
    const people = new Set<string>();
    for (const name of await readdir(this.#folder)) {
      const { desk, mark } = openName.exec(name)?.groups ?? {};
      if (!desk || desk === roster.id || mark !== this.#marks().of(desk, ticket)) continue;
      const sealed = await readSmallFile(join(this.#folder, name), 1_024).catch(() => null);
      const who = sealed && this.#marks().open(sealed, desk, ticket);
      // A program that died leaves its file behind, but not its lock.
      if (who && who !== userId && (await roster.isOn(desk))) people.add(who);
    }
    return [...people].sort();
  }

  /** Of the database's key of now. */
  #marks(): Marks {
    const { keys, officeId } = this.#options;
    const key = keys.databaseKey;
    if (this.#made?.key !== key) this.#made = { key, marks: new Marks(key, officeId) };
    return this.#made.marks;
  }
}
