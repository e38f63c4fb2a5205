import type { FileLock } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { backupsFolder } from '../keys/office-file.ts';
import type { Ports } from '../ports/index.ts';
import { makeBackup, type Source } from './make.ts';

type Watching = {
  signal?: AbortSignal;
  progress?: (done: number, total: number | null) => void;
  /** The lock against changes of the key, where the caller holds it already. */
  held?: FileLock | null;
};

/**
 * The backup without which nothing rewrites the whole database: a change of its key, a migration. Refuses with `backup_before_failed`
 * when it cannot be made.
 */
export async function backUpBefore(
  why: 'rotation' | 'migration',
  source: Source,
  ports: Ports,
  { held = null, signal = new AbortController().signal, progress = () => undefined }: Watching = {},
): Promise<Backup> {
  try {
    return await makeBackup({ source, ports, folder: backupsFolder(source.folder), why, held, signal, progress });
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'busy' || error.code === 'cancelled')) throw error;
    ports.log.error('the backup before a change of the whole database failed', { office: source.id, why });
    throw new Refusal('backup_before_failed', { code: error instanceof Refusal ? error.code : 'internal' });
  }
}
