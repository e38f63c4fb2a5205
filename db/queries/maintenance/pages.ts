import { sql } from 'kysely';
import type { Reading } from '../../connection/index.ts';

/** The bytes of the database file that hold nothing any more. */
export async function sparePages(db: Reading): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select free.freelist_count * size.page_size as bytes from pragma_freelist_count free, pragma_page_size size`.execute(
    db,
  );
  return rows[0]?.bytes ?? 0;
}
