import './print.css';
import { FileDown, Printer } from 'lucide-react';
import { eventName } from '../../../shared/features/deadlines/sentences.ts';
import {
  type DeadlineDetail,
  type DeadlineSummary,
  deadlineNumber,
} from '../../../shared/features/deadlines/values.ts';
import { host, useMe, useSignedIn } from '../../client/index.ts';
import { IconButton, PrintSheet, toast } from '../../ui/index.ts';
import { matterName } from '../tickets/matter-field.tsx';
import { useSayEnd } from './marks.tsx';
import { Reckoning, useWords } from './reckoning.tsx';

/** Prints what is mounted for it, or saves it as a PDF of this name. */
export function PrintButtons({ name }: { name: string }) {
  const { t } = useWords();
  const save = async () => {
    const { saved } = await host('savePdf', { name: `${name}.pdf` });
    if (saved) toast({ text: `${name}: ${t('deadlineBook.print.saved')}` });
  };
  return (
    <>
      <IconButton
        size="small"
        icon={Printer}
        label={t('deadlineBook.print.print')}
        onPress={() => void host('print', {})}
      />
      <IconButton size="small" icon={FileDown} label={t('deadlineBook.print.pdf')} onPress={() => void save()} />
    </>
  );
}

/** Which office, when and by whom: at the head of everything printed. */
function SheetHead({ title }: { title: string }) {
  const { t, formats } = useWords();
  const me = useMe();
  const office = useSignedIn()?.office.name ?? '';
  const when = formats.dateTime(new Date().toISOString());
  return (
    <>
      <p>{office}</p>
      <h1>{title}</h1>
      <p>{t('deadlineBook.print.by', { when, name: me.name })}</p>
    </>
  );
}

/** The slip of one entry, for the file: what was entered, how it was reckoned, and a line for who checks it. */
export function SlipSheet({ deadline }: { deadline: DeadlineDetail }) {
  const words = useWords();
  const { t, formats } = words;
  const sayEnd = useSayEnd();
  const { matter, ticket, trigger, responsible, deputy, notices, entered, checked, basis } = deadline;
  const someone = t('deadlineBook.page.someone');
  const facts: (readonly [string, string])[] = [
    [t('deadlineBook.field.title'), deadline.title],
    ...(matter ? [[t('deadlineBook.field.matter'), matterName(matter)] as const] : []),
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
    [t('deadlineBook.page.end'), sayEnd(deadline)],
    [t('deadlineBook.field.notices'), notices.map(formats.civilDateDay).join('; ') || t('common.none')],
    [t('deadlineBook.field.responsible'), responsible.name],
    [t('deadlineBook.field.deputy'), deputy?.name ?? t('deadlineBook.page.nobody')],
    [t('deadlineBook.field.entered'), `${formats.dateTime(entered.at)}, ${entered.by?.name ?? someone}`],
    ...(checked
      ? [[t('deadlineBook.field.checked'), `${formats.dateTime(checked.at)}, ${checked.by?.name ?? someone}`] as const]
      : []),
  ];
  return (
    <PrintSheet>
      <div className="dl-sheet">
        <SheetHead title={`${t('deadlineBook.print.slip')}: ${deadlineNumber(deadline.number)}`} />
        {deadline.strict && <p className="dl-sheet-strict">{t('words.strictDeadline')}</p>}
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h2>{t('deadlineBook.page.reckoning')}</h2>
        {basis.kind === 'manual' ? (
          <p>{t('deadlineBook.page.manual', { reason: basis.reason })}</p>
        ) : (
          <Reckoning parts={deadline.parts} lawAsOf={deadline.lawAsOf} />
        )}
        {checked === null && <p className="dl-sheet-sign">{t('deadlineBook.print.compared')}</p>}
      </div>
    </PrintSheet>
  );
}

/** The book as a list on paper: what is overdue first, then day by day, with what is unchecked named. */
export function ListSheet({ rows, today }: { rows: readonly DeadlineSummary[]; today: string }) {
  const { t, formats } = useWords();
  const overdue = rows.filter(({ status, end }) => status === 'open' && end < today).length;
  const isUnchecked = ({ kind, status, checked }: DeadlineSummary) =>
    kind === 'deadline' && status === 'open' && checked === null;
  const unchecked = rows.filter(isUnchecked).length;
  return (
    <PrintSheet>
      <div className="dl-sheet">
        <SheetHead title={`${t('deadlineBook.print.list')}: ${formats.civilDateLong(today)}`} />
        <p>{t('deadlineBook.print.counts', { count: rows.length, overdue, unchecked })}</p>
        <table>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-status={row.status}>
                <td>
                  {formats.civilDateDay(row.end)}
                  {row.endTime !== null && ` ${row.endTime}`}
                </td>
                <td>{deadlineNumber(row.number)}</td>
                <td>
                  <span className="dl-sheet-title">{row.title}</span>
                  {row.strict && <strong> {t('words.strictDeadline')}</strong>}
                  <br />
                  {row.matter ? matterName(row.matter) : (row.ticket?.title ?? '')}
                </td>
                <td>
                  {row.responsible.name}
                  {row.deputy && ` (${row.deputy.name})`}
                </td>
                <td>
                  {row.status === 'open' && row.end < today
                    ? t('deadlineBook.book.overdue')
                    : t(`words.deadlineStatus.${row.status}`)}
                  {isUnchecked(row) && (
                    <>
                      <br />
                      {t('deadlineBook.mark.unchecked')}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PrintSheet>
  );
}
