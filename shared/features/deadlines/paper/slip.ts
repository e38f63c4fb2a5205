import { eventName, stepText, type Words, warningText } from '../sentences.ts';
import { type DeadlineDetail, deadlineNumber } from '../values.ts';
import { type Markup, markup } from './markup.ts';
import { type Paper, type PaperHead, sheet } from './sheet.ts';

function factsOf(deadline: DeadlineDetail, words: Words): readonly (readonly [string, string])[] {
  const { t, formats } = words;
  const { matter, ticket, trigger, responsible, deputy, notices, entered, checked, end, endTime } = deadline;
  const act = ({ at, by }: typeof entered) => `${formats.dateTime(at)}, ${by?.name ?? t('deadlineBook.page.someone')}`;
  const date = formats.civilDateLong(end);
  return [
    [t('deadlineBook.field.title'), deadline.title],
    ...(matter ? [[t('deadlineBook.field.matter'), `${matter.number} ${matter.title}`] as const] : []),
    ...(ticket
      ? [[t('deadlineBook.field.about'), `${t('tickets.number', { number: ticket.number })} ${ticket.title}`] as const]
      : []),
    ...(trigger
      ? [
          [
            eventName(trigger.event, words),
            [formats.civilDateLong(trigger.date), trigger.time, trigger.note].filter(Boolean).join(', '),
          ] as const,
        ]
      : []),
    [t('deadlineBook.page.end'), endTime === null ? date : t('deadlineBook.result.until', { date, time: endTime })],
    [t('deadlineBook.field.notices'), notices.map(formats.civilDateDay).join('; ') || t('common.none')],
    [t('deadlineBook.field.responsible'), responsible.name],
    [t('deadlineBook.field.deputy'), deputy?.name ?? t('deadlineBook.page.nobody')],
    [t('deadlineBook.field.entered'), act(entered)],
    ...(checked ? [[t('deadlineBook.field.checked'), act(checked)] as const] : []),
  ];
}

function reckoning({ basis, parts, lawAsOf }: DeadlineDetail, words: Words): Markup {
  const { t, formats } = words;
  if (basis.kind === 'manual') return markup`<p>${t('deadlineBook.page.manual', { reason: basis.reason })}</p>`;
  const warnings = parts.flatMap((part) => part.warnings).map((warning) => warningText(warning, words));
  return markup`${
    warnings.length === 0
      ? null
      : markup`<p><strong>${t('deadlineBook.result.warnings')}</strong></p><ul>${warnings.map((text) => markup`<li>${text}</li>`)}</ul>`
  }${parts.map(
    (part, index) =>
      markup`${
        parts.length > 1 ? markup`<p>${t('deadlineBook.result.part', { count: index + 1 })}</p>` : null
      }<ol>${part.steps.map((step) => markup`<li>${stepText(step, words)}</li>`)}</ol>`,
  )}${
    lawAsOf === null
      ? null
      : markup`<p class="small">${t('deadlineBook.result.lawAsOf', { date: formats.civilDate(lawAsOf) })}</p>`
  }`;
}

/** The slip of one entry, for the file: what was entered, how it was reckoned, and a line for who checks it. */
export function slipPaper(about: PaperHead, deadline: DeadlineDetail, words: Words): Paper {
  const { t } = words;
  const facts = factsOf(deadline, words);
  return sheet(
    `${t('deadlineBook.print.slip')}: ${deadlineNumber(deadline.number)}`,
    about,
    [
      deadline.strict ? markup`<p><strong>${t('words.strictDeadline')}</strong></p>` : markup``,
      markup`<dl>${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`,
      markup`<h2>${t('deadlineBook.page.reckoning')}</h2>`,
      reckoning(deadline, words),
      deadline.checked === null ? markup`<p class="signature">${t('deadlineBook.print.compared')}</p>` : markup``,
    ],
    words,
  );
}
