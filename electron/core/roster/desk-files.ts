import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FileLock } from '../../../db/connection/index.ts';
import { codeOf, layAnew, readSmallFile, writeDurably } from '../keys/durable-files.ts';

/** What a desktop says of itself to the others. The file server can read it: ids and numbers, nothing of people or work. */
export const DeskCard = z.object({
  id: z.uuid(),
  /** `machineMark` of its computer. */
  machine: z.string().max(100),
  /** The newest schema that it knows. */
  schema: z.int(),
});
export type DeskCard = z.infer<typeof DeskCard>;

const id = '[0-9a-f-]{36}';
const cardName = new RegExp(`^(?<id>${id})\\.json$`, 'u');
const askName = new RegExp(`^(?<asked>${id})\\.(?<asking>${id})\\.ask$`, 'u');
const pauseName = new RegExp(`^(?<by>${id})\\.pause$`, 'u');
const unsafeName = new RegExp(`^(?<told>${id})\\.(?<by>${id})\\.unsafe$`, 'u');

/** The files in an office's `desks/` by which its desktops know of each other. */
export class DeskFiles {
  readonly #folder: string;
  readonly #nativeBinding: string | undefined;

  constructor(folder: string, nativeBinding: string | undefined) {
    this.#folder = folder;
    this.#nativeBinding = nativeBinding;
  }

  #card = (desk: string) => join(this.#folder, `${desk}.json`);
  #lock = (desk: string) => join(this.#folder, `${desk}.lock`);
  #ask = (asked: string, asking: string) => join(this.#folder, `${asked}.${asking}.ask`);
  #answer = (asked: string, asking: string) => join(this.#folder, `${asked}.${asking}.answer`);
  #unsafe = (told: string, by: string) => join(this.#folder, `${told}.${by}.unsafe`);

  #pause = (desk: string) => join(this.#folder, `${desk}.pause`);

  /** Holds the desk's own lock and then lays its card: a desk with a card is one that held its lock. */
  async enter(card: DeskCard): Promise<FileLock> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const lock = FileLock.take(this.#lock(card.id), this.#nativeBinding);
    if (!lock) throw new Error('the lock of this desk is taken');
    try {
      await layAnew(this.#card(card.id), JSON.stringify(card));
      return lock;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Whether the desk's card and lock file still lie there. The lock file is not opened: closing it would drop the lock. */
  async stands(desk: string): Promise<boolean> {
    try {
      await stat(this.#card(desk));
      await stat(this.#lock(desk));
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  }

  /** All desks with a readable card. A torn card is being written; its desk is met at the next look. */
  async cards(): Promise<DeskCard[]> {
    const cards: DeskCard[] = [];
    for (const name of await readdir(this.#folder)) {
      const desk = cardName.exec(name)?.groups?.['id'];
      if (!desk) continue;
      const text = await readSmallFile(join(this.#folder, name), 4_096).catch(() => null);
      if (text === null) continue;
      const card = DeskCard.safeParse(jsonOf(text));
      if (card.success && card.data.id === desk) cards.push(card.data);
    }
    return cards;
  }

  /** null while the desk holds its lock; otherwise the lock. Throws where the folder knows no locks at all. */
  tryLock(desk: string): FileLock | null {
    return FileLock.take(this.#lock(desk), this.#nativeBinding, 0);
  }

  /** Takes a desk's files away; its lock must not be held. */
  async sweep(desk: string): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      // What it told others is for them to read.
      if (name.startsWith(desk)) await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
    }
  }

  /** Asks a desk to show that it is there; answers the word that it has to say back. */
  async ask(asked: string, asking: string): Promise<string> {
    const word = randomUUID();
    await layAnew(this.#ask(asked, asking), word);
    return word;
  }

  async answered(asked: string, asking: string, word: string): Promise<boolean> {
    const said = await readSmallFile(this.#answer(asked, asking), 200).catch(() => null);
    return said !== null && new TextDecoder().decode(said) === word;
  }

  async forgetAsking(asked: string, asking: string): Promise<void> {
    await rm(this.#ask(asked, asking), { force: true });
    await rm(this.#answer(asked, asking), { force: true });
  }

  /** Says back the words of all who ask this desk. */
  async answerAll(desk: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const groups = askName.exec(name)?.groups;
      const asking = groups?.['asking'];
      if (groups?.['asked'] !== desk || !asking) continue;
      const word = await readSmallFile(this.#ask(desk, asking), 200).catch(() => null);
      // Who asked takes the answer away; one that lies there is for somebody who is gone.
      if (word) await writeFile(this.#answer(desk, asking), word, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
    }
  }

  /** Tells a desk that its lock did not reach this one. */
  async tellUnsafe(told: string, by: string): Promise<void> {
    await layAnew(this.#unsafe(told, by), '');
  }

  /** The desks that say so to this one; taken away when read. */
  async toldUnsafe(desk: string, names: readonly string[]): Promise<string[]> {
    const by: string[] = [];
    for (const name of names) {
      const groups = unsafeName.exec(name)?.groups;
      if (groups?.['told'] !== desk || !groups['by']) continue;
      await rm(join(this.#folder, name), { force: true });
      by.push(groups['by']);
    }
    return by;
  }

  /** Asks everybody to hold their writing. */
  async layPause(desk: string): Promise<void> {
    await layAnew(this.#pause(desk), '');
  }

  async takePause(desk: string): Promise<void> {
    await rm(this.#pause(desk), { force: true });
  }

  /** The desks that ask for it. */
  pausing(names: readonly string[]): string[] {
    return names.flatMap((name) => pauseName.exec(name)?.groups?.['by'] ?? []);
  }

  async names(): Promise<string[]> {
    return readdir(this.#folder);
  }

  /** When this folder's locks were last seen to reach from one computer to another; null when never. */
  async provenAt(): Promise<string | null> {
    const file = await stat(join(this.#folder, 'proven')).catch(() => null);
    return file ? file.mtime.toISOString() : null;
  }

  async noteProven(now: Date): Promise<void> {
    const file = join(this.#folder, 'proven');
    // Several desks may note it at once.
    await writeDurably(file, '');
    await utimes(file, now, now);
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
