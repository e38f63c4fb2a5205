import { Refusal } from '../../shared/contract/errors.ts';
import { migrations, newestSchema } from '../migrations/index.ts';
import type { OfficeDatabase } from './open.ts';

export { newestSchema };

/**
 * Brings an office to the newest schema, each migration in a transaction of its own.
 * Refuses with `office_newer_than_program` when a newer program has written the office.
 */
export async function migrate(database: OfficeDatabase): Promise<void> {
  const current = await database.schemaVersion();
  if (current > newestSchema)
    throw new Refusal('office_newer_than_program', { office: current, program: newestSchema });
  for (const migration of migrations.slice(current)) {
    await database.applyMigration(migration.statements, migration.number);
  }
}
