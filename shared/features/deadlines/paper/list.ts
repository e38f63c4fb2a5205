import type { Words } from '../sentences.ts';
import { type DeadlineSummary, deadlineNumber } from '../values.ts';
import { lastDayOf, type PaperList } from './lists.ts';
import { type Markup, markup } from './markup.ts';
import { type Paper, type PaperHead, sheet } from './sheet.ts';

/** What a line of the list says. */
export type ListedDeadline = Pick<
  DeadlineSummary,
  | 'number'
  | 'kind'
  | 'status'
  | 'title'
  | 'strict'
  | 'matter'
  | 'ticket'
  | 'end'
  | 'endTime'
  | 'extension'
  | 'notices'
  | 'checked'
> & {
  readonly responsible: { readonly name: string };
  readonly deputy: { readonly name: string } | null;
};

export type ListContent = {
  readonly list: PaperList;
  readonly from: string;
  readonly today: string;
  /** What the list was narrowed to; null: it is whole. */
  readonly only: string | null;
  /** Open and past their last day, whatever the list was narrowed to. */
  readonly overdue: readonly ListedDeadline[];
  /** Open, not compared with the paper, and ending after the list. */
  readonly unchecked: readonly ListedDeadline[];
  /** Ending later, with an advance notice on a day of the list. */
  readonly notices: readonly ListedDeadline[];
  /** Everything that ends within the list, signed off and struck ones too. */
  readonly due: readonly ListedDeadline[];
};

const isUnchecked = ({ kind, status, checked }: ListedDeadline) =>
  kind === 'deadline' && status === 'open' && checked === null;

/** What is still to be done comes first, and of that the unchecked and the strict ones. */
function urgency(row: ListedDeadline): number {
  if (row.status !== 'open') return 3;
  if (isUnchecked(row)) return 0;
  return row.strict ? 1 : 2;
}

function stateOf(row: ListedDeadline, today: string, { t, formats }: Words): Markup {
  const isLate = row.status === 'open' && row.end < today;
  const lines = [isLate ? t('deadlineBook.book.overdue') : t(`words.deadlineStatus.${row.status}`)];
  if (isUnchecked(row)) lines.push(t('deadlineBook.mark.unchecked'));
  if (row.extension) lines.push(t('deadlinePaper.extension', { date: formats.civilDate(row.extension.end) }));
  return markup`${lines.map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`))}`;
}

function line(row: ListedDeadline, today: string, words: Words): Markup {
  const { t, formats } = words;
  const { matter, ticket, deputy, kind } = row;
  const about = matter
    ? `${matter.number} ${matter.title}`
    : ticket && `${t('tickets.number', { number: ticket.number })} ${ticket.title}`;
  const what = row.strict ? t('words.strictDeadline') : kind === 'follow_up' ? t('words.deadlineKind.follow_up') : null;
  return markup`<tr class="${row.status}">
<td class="when">${formats.civilDateShort(row.end)}${row.endTime === null ? null : ` ${row.endTime}`}</td>
<td class="number">${deadlineNumber(row.number)}</td>
<td><span class="title">${row.title}</span>${what === null ? null : markup` <strong>${what}</strong>`}${
    about === null ? null : markup`<br><span class="small">${about}</span>`
  }</td>
<td class="who">${row.responsible.name}${deputy && markup`<br><span class="small">(${deputy.name})</span>`}</td>
<td class="state">${stateOf(row, today, words)}</td>
<td class="sign"></td>
</tr>
`;
}

function table(rows: readonly ListedDeadline[], today: string, words: Words): Markup {
  const { t } = words;
  return markup`<table>
<thead><tr><th class="when">${t('deadlineBook.field.end')}</th><th class="number">${t('deadlinePaper.number')}</th><th>${t('words.deadline')}</th><th class="who">${t('deadlineBook.field.responsible')}</th><th class="state">${t('deadlineBook.field.status')}</th><th class="sign">${t('deadlinePaper.sign')}</th></tr></thead>
<tbody>
${rows.map((row) => line(row, today, words))}</tbody>
</table>
`;
}

function section(title: string, rows: readonly ListedDeadline[], today: string, words: Words, name = ''): Markup {
  if (rows.length === 0) return markup``;
  return markup`<section class="${name}">
<h2>${title} (${words.formats.number(rows.length)})</h2>
${table(rows, today, words)}</section>
`;
}

/** The deadline list on paper: overdue ones first, unchecked ones first of each day, with room for signatures. */
export function listPaper(about: PaperHead, content: ListContent, words: Words): Paper {
  const { t, formats } = words;
  const { list, from, today, only, overdue, unchecked, notices, due } = content;
  const days = [...new Set(due.map(({ end }) => end))].sort();
  const sorted = [...due].sort((a, b) => urgency(a) - urgency(b) || a.number - b.number);
  const title =
    list === 'day'
      ? t('deadlinePaper.day', { date: formats.civilDateLong(from) })
      : t('deadlinePaper.weeks', {
          from: formats.civilDate(from),
          until: formats.civilDate(lastDayOf(list, from)),
        });
  const uncheckedCount = unchecked.length + [...overdue, ...due].filter(isUnchecked).length;
  const counts = t('deadlinePaper.counts', {
    due: formats.number(due.length),
    overdue: formats.number(overdue.length),
    unchecked: formats.number(uncheckedCount),
  });
  const late = t('deadlineBook.book.overdue');
  return sheet(
    title,
    about,
    [
      only === null ? markup`` : markup`<p><strong>${t('deadlinePaper.only', { only })}</strong></p>`,
      markup`<p class="counts">${counts}</p>\n`,
      section(late, overdue, today, words, 'late'),
      section(t('deadlinePaper.uncheckedLater'), unchecked, today, words),
      section(t('deadlineBook.field.notices'), list === 'day' ? notices : [], today, words),
      ...days.map((day) => {
        const rows = sorted.filter(({ end }) => end === day);
        return section(formats.civilDateLong(day), rows, today, words);
      }),
      days.length === 0 ? markup`<p>${t('deadlinePaper.none')}</p>` : markup``,
      markup`<p class="signature">${t('deadlinePaper.signature')}</p>\n`,
    ],
    words,
  );
}
