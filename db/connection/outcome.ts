import type Database from 'better-sqlite3';
import type { Transaction } from 'kysely';
import type { Schema } from '../schema/index.ts';

/**
 * What became of a transaction whose commit was not answered: each act leaves an entry in the trail, so the trail tells whether it
 * happened.
 */
export class Outcome<T> {
  #done: { value: T; entry: string } | null = null;

  /** Does the work of a transaction, and notes the entry that it leaves. */
  async watch(tx: Transaction<Schema>, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    const before = await newestEntry(tx);
    const value = await work(tx);
    const entry = await newestEntry(tx);
    if (entry !== null && entry !== before) this.#done = { value, entry };
    return value;
  }

  /** The work was done and only the commit is not known of. */
  get isOpen(): boolean {
    return this.#done !== null;
  }

  get value(): T {
    if (!this.#done) throw new Error('the work was not done');
    return this.#done.value;
  }

  happened(raw: Database.Database): boolean {
    return raw.prepare('select 1 from audit_entry where hash = ?').get(this.#done?.entry) !== undefined;
  }
}

async function newestEntry(tx: Transaction<Schema>): Promise<string | null> {
  const row = await tx.selectFrom('audit_entry').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row?.hash ?? null;
}
