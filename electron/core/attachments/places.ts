import { access, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';

const marker = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.upload$/u;

/**
 * Where files lie. What is coming in lies in `incoming/`, beside an empty marker that stays until a command took the file up: what has
 * a marker and no record is left over.
 */
export class FilePlaces {
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
  }

  kept(id: string): string {
    // The last characters of an id are random, its first ones the time: so the files spread evenly.
    return join(this.#folder, id.slice(-2), `${id}.age`);
  }
  part(id: string): string {
    return join(this.#incoming, `${id}.part`);
  }
  marker(id: string): string {
    return join(this.#incoming, `${id}.upload`);
  }

  /** Lays the marker of an upload. */
  async mark(id: string): Promise<void> {
    await this.makeFolder(this.#incoming);
    await writeFile(this.marker(id), '', { flag: 'wx', mode: 0o600 });
  }

  /**
   * Makes a folder for files. While the office is away nothing is made in its stead: a mount point, or a drive of the same letter, would
   * take it.
   */
  async makeFolder(folder: string): Promise<void> {
    await this.demandOffice();
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }

  /** Refuses while the whole office is away; a file that is missing then is not lost. */
  async demandOffice(): Promise<void> {
    await access(join(this.#folder, '..', 'office.json')).catch(() => {
      throw new Refusal('office_unreachable');
    });
  }

  /** Uploads whose marker is older than so many milliseconds. */
  async marked(olderThan: number, now: number): Promise<string[]> {
    const names = await readdir(this.#incoming).catch(() => []);
    const ids: string[] = [];
    for (const name of names) {
      // Only names that the program gives: files are deleted by them.
      if (!marker.test(name)) continue;
      const found = await stat(join(this.#incoming, name)).catch(() => null);
      if (found && now - found.mtimeMs > olderThan) ids.push(name.slice(0, -'.upload'.length));
    }
    return ids;
  }

  get #incoming(): string {
    return join(this.#folder, 'incoming');
  }
}
