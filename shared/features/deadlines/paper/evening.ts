import type { OutputOf } from '../../../contract/contract.ts';
import type { ClosedDay, EveningRow } from '../evening.ts';
import type { Words } from '../sentences.ts';
import { deadlineNumber } from '../values.ts';
import { type Markup, markup } from './markup.ts';
import { type Paper, type PaperHead, sheet } from './sheet.ts';

type EveningList = OutputOf<'deadline.eveningList'>;

/** Who ended a deadline and when, and what shows that the act was done; empty while it was open. */
export function sayEnded({ deadline: { ended }, status, reason, proof }: EveningRow, { t, formats }: Words): string {
  if (status === 'open') return '';
  const name = ended?.by?.name ?? t('deadlineBook.page.someone');
  const parts = [
    ended ? t('evening.ended', { name, when: formats.dateTime(ended.at) }) : '',
    proof === null ? '' : t('evening.proof', { name: proof }),
    reason,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** By whom a day was closed, and when. */
export function sayClosed({ by, at, late }: ClosedDay, { t, formats }: Words): string {
  const said = t('evening.closed', { name: by.name, when: formats.dateTime(at) });
  return late ? `${said} (${t('evening.late')})` : said;
}

function line(row: EveningRow, { t, formats }: Words, ended: string): Markup {
  const { deadline, status, end, overdue } = row;
  const { matter, ticket } = deadline;
  const about = matter
    ? `${matter.number} ${matter.title}`
    : ticket && `${t('tickets.number', { number: ticket.number })} ${ticket.title}`;
  return markup`<tr class="${status}">
<td class="when">${formats.civilDateDay(end)}</td>
<td class="number">${deadlineNumber(deadline.number)}</td>
<td><span class="title">${deadline.title}</span>${
    deadline.strict ? markup` <strong>${t('words.strictDeadline')}</strong>` : null
  }${about === null ? null : markup`<br><span class="small">${about}</span>`}</td>
<td class="who">${deadline.responsible.name}</td>
<td>${overdue ? t('deadlineBook.book.overdue') : t(`words.deadlineStatus.${status}`)}${
    ended === '' ? null : markup`<br><span class="small">${ended}</span>`
  }</td>
</tr>
`;
}

/** The list of one day on paper: as it stands, or as it was closed. */
export function eveningPaper(about: PaperHead, list: EveningList, words: Words): Paper {
  const { t, formats } = words;
  const { day, rows, counts, closed } = list;
  return sheet(
    t('evening.heading', { date: formats.civilDateLong(day) }),
    about,
    [
      markup`<p class="counts">${t('evening.counts', counts)}</p>\n`,
      closed === null
        ? markup`<p>${t('evening.visible')}</p>\n`
        : markup`<p><strong>${sayClosed(closed, words)}</strong></p>\n`,
      closed === null || closed.remark === '' ? markup`` : markup`<p>${t('evening.remark')}: ${closed.remark}</p>\n`,
      markup`<table><tbody>
${rows.map((row) => line(row, words, sayEnded(row, words)))}</tbody></table>
`,
      closed === null ? markup`<p class="signature">${t('deadlinePaper.signature')}</p>\n` : markup``,
    ],
    words,
  );
}

/** The closed days of a month on paper. */
export function closedDaysPaper(about: PaperHead, month: string, days: readonly ClosedDay[], words: Words): Paper {
  const { t, formats } = words;
  return sheet(
    t('evening.history.sheet', { month: formats.civilMonth(month) }),
    about,
    [
      markup`<table><tbody>
${days.map(
  (closed) => markup`<tr>
<td class="when">${formats.civilDateDay(closed.day)}</td>
<td>${t('evening.counts', closed.counts)}</td>
<td>${sayClosed(closed, words)}<br><span class="small">${closed.remark}</span></td>
</tr>
`,
)}</tbody></table>
`,
    ],
    words,
  );
}
