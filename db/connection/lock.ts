import Database from 'better-sqlite3';
import { sqliteCode } from './connect.ts';

/** A lock between programs that ends with the one that holds it, however it ends: SQLite's own lock on an empty file. */
export class FileLock {
  readonly #holder: Database.Database;

  private constructor(holder: Database.Database) {
    this.#holder = holder;
  }

  /** null when another program holds it, and goes on holding it for `patience` milliseconds, in which nothing else is done. */
  static take(file: string, nativeBinding: string | undefined, patience = 50): FileLock | null {
    const holder = new Database(file, { timeout: patience, ...(nativeBinding ? { nativeBinding } : {}) });
    try {
      // Nothing is ever written, so no journal need lie beside it.
      holder.pragma('journal_mode = memory');
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
