import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import Database from 'better-sqlite3';
import type { TestOffice } from './office.ts';

/** An entry of the trail as it lies in its table. */
export type TrailEntry = { seq: number; event: string; outcome: string; actor_id: string };

/**
 * Looks at an office's tables from outside, with the recovery key, as only a test does: what was written, however it was refused.
 */
export class Tables implements Disposable {
  readonly #raw: Database.Database;
  #digests: { mark: number; of: Record<string, string> } | null = null;

  private constructor(raw: Database.Database) {
    this.#raw = raw;
  }

  static async of(office: Pick<TestOffice, 'folder' | 'recoveryKey'>): Promise<Tables> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.recoveryKey);
    const sealed = await readFile(join(office.folder, 'keys', 'office.age'));
    const { keys } = JSON.parse(await decrypter.decrypt(sealed, 'text')) as { keys: string[] };
    const raw = new Database(join(office.folder, 'griffel.db'), { fileMustExist: true });
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "x'${keys[0]}'"`);
    raw.pragma('query_only = on');
    return new Tables(raw);
  }

  /** A digest of every table except the trail's and those that the upkeep of the search index writes to. */
  digests(): Record<string, string> {
    const mark = this.changeMark();
    if (this.#digests?.mark !== mark) this.#digests = { mark, of: this.#digestsNow() };
    return this.#digests.of;
  }

  #digestsNow(): Record<string, string> {
    const names = this.#raw
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all() as string[];
    const seen = names.filter((name) => !name.startsWith('audit_') && !/^search_(?:head_|text|waiting)/u.test(name));
    return Object.fromEntries(
      seen.map((name) => {
        const rows = this.#raw.prepare(`select * from "${name}"`).raw().all();
        return [name, createHash('sha256').update(JSON.stringify(rows)).digest('hex')];
      }),
    );
  }

  /** Changes whenever somebody else has written anything at all. */
  changeMark(): number {
    return this.#raw.pragma('data_version', { simple: true }) as number;
  }

  /** The newest entry's number in the trail. */
  newest(): number {
    return this.#raw.prepare('select coalesce(max(seq), 0) from audit_entry').pluck().get() as number;
  }

  entriesAfter(seq: number): TrailEntry[] {
    const columns = 'seq, event, outcome, actor_id';
    return this.#raw.prepare(`select ${columns} from audit_entry where seq > ? order by seq`).all(seq) as TrailEntry[];
  }

  [Symbol.dispose](): void {
    this.#raw.close();
  }
}
