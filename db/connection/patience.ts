import { sqliteCode } from './connect.ts';

/** Somebody else holds the lock. */
export const isBusy = (error: unknown): boolean => sqliteCode(error).startsWith('SQLITE_BUSY');

/**
 * The same, or what a colleague's commit looks like on a share that remembers names and lengths for a second: a journal that is gone
 * cannot be opened, and the file seems shorter than it says itself.
 */
export const isPassing = (error: unknown): boolean =>
  isBusy(error) || /^SQLITE_(?:CANTOPEN|CORRUPT)/u.test(sqliteCode(error));

/**
 * Tries again, without blocking, while what went wrong may pass. SQLite's locks know no queue, so whoever has waited longer asks
 * more often; what is no lock of SQLite's is looked at `every` so many milliseconds. After `patience` the last error is thrown.
 */
export async function patiently<T>(
  patience: number,
  attempt: () => T | Promise<T>,
  mayPass: (error: unknown) => boolean = isBusy,
  every?: number,
): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const waited = performance.now() - since;
      if (!mayPass(error) || waited >= patience) throw error;
      const longest = waited > patience / 4 ? 15 : 60;
      await new Promise((resolve) => setTimeout(resolve, every ?? 3 + Math.random() * longest));
    }
  }
}
