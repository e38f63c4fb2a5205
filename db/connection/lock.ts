import Database from 'better-sqlite3';
import { sqliteCode } from './connect.ts';

/** A lock between programs that ends with the one that holds it, however it ends: SQLite's own lock on an empty file. */
export class FileLock {
  readonly #holder: Database.Database;

  private constructor(holder: Database.Database) {
    this.#holder = holder;
  }

  /** null when another program holds it. */
  static take(file: string, nativeBinding: string | undefined): FileLock | null {
    const holder = new Database(file, { timeout: 50, ...(nativeBinding ? { nativeBinding } : {}) });
    try {
      holder.exec('begin exclusive');
      return new FileLock(holder);
    } catch (error) {
      holder.close();
      if (sqliteCode(error).startsWith('SQLITE_BUSY')) return null;
      throw error;
    }
  }

  release(): void {
    if (this.#holder.open) this.#holder.close();
  }
}
