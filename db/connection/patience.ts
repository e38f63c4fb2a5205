import { sqliteCode } from './connect.ts';

/**
 * Tries again, without blocking, while somebody else holds the lock. SQLite's locks know no queue, so whoever has waited longer asks
 * more often. After `patience` milliseconds the last error is thrown.
 */
export async function patiently<T>(patience: number, attempt: () => T | Promise<T>): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const waited = performance.now() - since;
      if (!sqliteCode(error).startsWith('SQLITE_BUSY') || waited >= patience) throw error;
      const longest = waited > patience / 4 ? 15 : 60;
      await new Promise((resolve) => setTimeout(resolve, 3 + Math.random() * longest));
    }
  }
}
