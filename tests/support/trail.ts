import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { migrate, OfficeDatabase } from '../../db/connection/index.ts';
import { appendAudit, type NewAuditEntry } from '../../electron/core/audit/append.ts';

const key = new Uint8Array(32).fill(7);
const newFolder = () => mkdtempSync(path.join(tmpdir(), 'griffel-trail-'));

/** An encrypted office database with nothing but an audit trail in it, for tests of the trail itself. */
export class Trail implements AsyncDisposable {
  readonly #folder: string;
  readonly database: OfficeDatabase;

  private constructor(folder: string, database: OfficeDatabase) {
    this.#folder = folder;
    this.database = database;
  }

  static async begin(entries = 0): Promise<Trail> {
    const trail = await Trail.#open(newFolder(), true);
    await migrate(trail.database);
    if (entries > 0) await trail.append(entries);
    return trail;
  }

  static async #open(folder: string, create = false): Promise<Trail> {
    const file = path.join(folder, 'griffel.db');
    return new Trail(folder, await OfficeDatabase.open({ file, key, create, journalMode: 'wal' }));
  }

  /** The whole office once more, in a folder of its own. */
  async copy(): Promise<Trail> {
    const folder = newFolder();
    this.#raw((raw) => raw.pragma('wal_checkpoint(truncate)'));
    copyFileSync(this.database.file, path.join(folder, 'griffel.db'));
    return Trail.#open(folder);
  }

  async append(count: number, over: Partial<NewAuditEntry> = {}) {
    return this.database.write(async (tx) => {
      let head = { seq: 0, hash: '' };
      for (let index = 0; index < count; index++) {
        head = await appendAudit(tx, {
          at: new Date(Date.UTC(2026, 0, 5, 8, 0, index)).toISOString(),
          actor: { kind: 'user', id: `user-${index % 3}` },
          event: 'ticket.edited',
          outcome: 'done',
          subject: { type: 'ticket', id: `ticket-${index % 5}`, label: `T-${index % 5} Anfrage` },
          changes: [{ field: 'title', before: `vor ${index}`, after: `nach ${index}` }],
          facts: { count: index },
          ...over,
        });
      }
      return head;
    });
  }

  /** Runs SQL as someone would who got hold of the database's key; triggers and foreign keys are taken off first. */
  tamper(...statements: string[]): void {
    this.#raw((raw) => {
      raw.pragma('foreign_keys = off');
      for (const trigger of triggers) raw.exec(`drop trigger if exists ${trigger}`);
      for (const statement of statements) raw.exec(statement);
    });
  }

  #raw(work: (raw: Database.Database) => void): void {
    const raw = new Database(this.database.file);
    try {
      raw.pragma("cipher = 'sqlcipher'");
      raw.pragma('legacy = 4');
      raw.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
      work(raw);
    } finally {
      raw.close();
    }
  }

  /** Runs one statement with everything in place that the program has. */
  async run(statement: string): Promise<void> {
    await this.database.write(async (tx) => {
      await sql.raw(statement).execute(tx);
    });
  }

  async rows<T>(statement: string): Promise<T[]> {
    return this.database.read(async (db) => (await sql.raw<T>(statement).execute(db)).rows);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.database.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const triggers = [
  'audit_entry_no_update',
  'audit_entry_no_delete',
  'audit_content_no_update',
  'audit_content_no_delete',
  'audit_erasure_no_update',
  'audit_erasure_no_delete',
];
