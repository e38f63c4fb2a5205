import { type WholeRow, wholeBook } from '../../../db/queries/deadline-lists/whole.ts';
import { noticesOf } from '../../../db/queries/deadlines/deadline.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import type { MatterId, TicketId } from '../../../shared/contract/ids.ts';
import { Language } from '../../../shared/contract/values.ts';
import { type ListContent, type ListedDeadline, listPaper } from '../../../shared/features/deadlines/paper/list.ts';
import { lastDayOf, type PaperList, paperLists } from '../../../shared/features/deadlines/paper/lists.ts';
import type { Paper } from '../../../shared/features/deadlines/paper/sheet.ts';
import type { Words } from '../../../shared/features/deadlines/sentences.ts';
import { formats, translator } from '../../../shared/i18n/index.ts';
import { auditHead } from '../../core/audit/index.ts';
import type { Reading } from '../../core/dispatch/context.ts';

const initials = (name: string) =>
  name
    .split(/[\s-]+/u)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');

/** A line of the list. Who reads the folder is unknown, so of what is confidential only number, time and initials stay. */
function lineOf(row: WholeRow, notices: readonly string[], { t }: Words): ListedDeadline {
  const isOpen = row.confidentiality === null || row.confidentiality === 'office';
  const name = (full: string | null) => ({ name: isOpen ? (full ?? '') : initials(full ?? '') });
  return {
    number: row.number,
    // The database holds only values that the contract's schemas let in.
    kind: row.kind as ListedDeadline['kind'],
    status: row.status as ListedDeadline['status'],
    title: isOpen ? row.title : t('deadlinePaper.confidential'),
    strict: row.strict === 1,
    matter:
      isOpen && row.shown_matter_id !== null
        ? { id: row.shown_matter_id as MatterId, number: row.matter_number ?? '', title: row.matter_title ?? '' }
        : null,
    ticket:
      isOpen && row.ticket_id !== null
        ? { id: row.ticket_id as TicketId, number: row.ticket_number ?? 0, title: row.ticket_title ?? '' }
        : null,
    end: row.end_day,
    endTime: row.end_time,
    extension: row.extension_end === null ? null : { end: row.extension_end, askedAt: row.entered_at },
    notices: [...notices],
    checked: row.checked_at === null ? null : { at: row.checked_at, by: null },
    responsible: name(row.responsible_name),
    deputy: row.deputy_name === null ? null : name(row.deputy_name),
  };
}

/** What of the book stands on a list that begins today. */
function contentOf(list: PaperList, today: string, rows: readonly ListedDeadline[]): ListContent {
  const until = lastDayOf(list, today);
  const open = rows.filter(({ status }) => status === 'open');
  const later = open.filter(({ end }) => end > until);
  return {
    list,
    from: today,
    today,
    only: null,
    overdue: open.filter(({ end }) => end < today),
    unchecked: later.filter(({ kind, checked }) => kind === 'deadline' && checked === null),
    notices: later.filter(({ notices }) => notices.some((day) => day >= today && day <= until)),
    due: rows.filter(({ end }) => end >= today && end <= until),
  };
}

/** Both lists of a day in the office's language, from one look at the database. */
export async function papersOf(db: Reading, today: string, now: string): Promise<Record<PaperList, Paper>> {
  const { name, language: stored } = await officeRow(db);
  const language = Language.catch('en').parse(stored);
  const words = { t: translator(language), formats: formats(language) };
  const head = await auditHead(db);
  // Every office has an entry of its founding.
  if (!head) throw new Error('the trail has no entry');
  const found = await wholeBook(db, { from: today, until: lastDayOf('weeks', today) });
  const notices = await noticesOf(
    db,
    found.map(({ id }) => id),
  );
  const rows = found.map((row) => lineOf(row, notices.get(row.id) ?? [], words));
  const about = {
    language,
    office: name,
    by: null,
    at: now,
    head: { seq: head.seq, fingerprint: head.fingerprint },
  };
  const paper = (list: PaperList) => [list, listPaper(about, contentOf(list, today, rows), words)] as const;
  return Object.fromEntries(paperLists.map(paper)) as Record<PaperList, Paper>;
}
