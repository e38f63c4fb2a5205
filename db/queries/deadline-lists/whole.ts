import { sql } from 'kysely';
import type { Reading } from '../../connection/index.ts';

/**
 * Every deadline that the lists of a folder name: open ones of any day, and what ends from a day on. It asks nobody's rights, since the
 * folder's reader is nobody the office knows; `confidentiality` says which of them may show no content.
 */
export async function wholeBook(db: Reading, range: { from: string; until: string }) {
  return db
    .selectFrom('deadline as d')
    .leftJoin('ticket as tk', 'tk.id', 'd.ticket_id')
    .leftJoin('category as ct', 'ct.id', 'tk.category_id')
    .leftJoin('matter as mt', (join) => join.on('mt.id', '=', sql<string>`coalesce(tk.matter_id, d.matter_id)`))
    .leftJoin('user_account as ur', 'ur.id', 'd.responsible_id')
    .leftJoin('user_account as ud', 'ud.id', 'd.deputy_id')
    .selectAll('d')
    .select([
      'tk.number as ticket_number',
      'tk.title as ticket_title',
      'ct.confidentiality',
      'mt.id as shown_matter_id',
      'mt.number as matter_number',
      'mt.title as matter_title',
      'ur.name as responsible_name',
      'ud.name as deputy_name',
    ])
    .where((eb) =>
      eb.or([eb('d.is_open', '=', 1), eb('d.end_day', '>=', range.from).and('d.end_day', '<=', range.until)]),
    )
    .orderBy('d.end_day')
    .orderBy('d.number')
    .execute();
}
export type WholeRow = Awaited<ReturnType<typeof wholeBook>>[number];
