import './book.css';
import { CalendarClock, FolderOpen, Hand, Ticket, TriangleAlert } from 'lucide-react';
import { type DeadlineSummary, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { go } from '../../../app/routes.ts';
import { useFormats, useT } from '../../../ui/index.ts';
import { useSayAbsence } from '../../absences/say.ts';
import { CheckedMark, DeadlineStatusMark, LateMark, StrictMark } from '../marks.tsx';

/** What is not usual about an entry, each by shape and word. */
function Marks({ deadline }: { deadline: DeadlineSummary }) {
  const t = useT();
  const { manual, warnings, extension, kind } = deadline;
  return (
    <span className="dl-marks">
      {extension !== null && <span className="ui-word">{t('deadlineBook.mark.extension')}</span>}
      {manual && kind === 'deadline' && (
        <span className="ui-word" title={t('deadlineBook.result.manual')}>
          <Hand className="ui-icon" aria-hidden />
          <span className="ui-hidden">{t('deadlineBook.mark.manual')}</span>
        </span>
      )}
      {warnings > 0 && (
        <span className="ui-word" title={t('deadlineBook.mark.warnings', { count: warnings })}>
          <TriangleAlert className="ui-icon" aria-hidden />
          <span className="ui-hidden">{t('deadlineBook.mark.warnings', { count: warnings })}</span>
        </span>
      )}
      <CheckedMark deadline={deadline} />
    </span>
  );
}

/** What a deadline belongs to, in one line. */
function Belongs({ deadline: { matter, ticket } }: { deadline: DeadlineSummary }) {
  const t = useT();
  const Icon = matter === null ? Ticket : FolderOpen;
  if (matter === null && ticket === null) return null;
  return (
    <>
      <Icon className="ui-icon" aria-hidden />
      <span className="ui-ellipsis">
        {matter !== null && `${matter.number} ${matter.title}`}
        {matter === null && ticket !== null && `${t('tickets.number', { number: ticket.number })} ${ticket.title}`}
      </span>
    </>
  );
}

/** One entry of the book in a line: number, what it is, whose, and how it stands. */
export function DeadlineRow({
  deadline,
  today,
  showsDay = false,
  isShort = false,
  detail = '',
}: {
  deadline: DeadlineSummary;
  today: string;
  /** Where no heading says the day. */
  showsDay?: boolean;
  /** On a ticket or a matter, where it is clear what it belongs to. */
  isShort?: boolean;
  /** A second line: how it ended. */
  detail?: string;
}) {
  const t = useT();
  const { civilDateDay } = useFormats();
  const sayAbsence = useSayAbsence();
  const { id, number, kind, title, status, strict, end, endTime, responsible } = deadline;
  const absence = status === 'open' ? sayAbsence(responsible.id) : '';
  const said = [absence && `${responsible.name}: ${absence}`, detail].filter((part) => part !== '').join(' · ');
  return (
    <li className="dl-row" data-status={status} data-late={status === 'open' && end < today ? true : undefined}>
      <button type="button" className="dl-open" data-deadline={id} onClick={() => go('deadline', { id })}>
        <span className="ui-muted dl-number">{deadlineNumber(number)}</span>
        {showsDay && <span className="dl-day">{civilDateDay(end)}</span>}
        {endTime !== null && <span className="dl-time">{endTime}</span>}
        <span className="dl-name">
          {kind === 'follow_up' && (
            <CalendarClock className="ui-icon" aria-label={t('words.deadlineKind.follow_up')} role="img" />
          )}
          <span className="ui-ellipsis dl-title">{title}</span>
          {strict && <StrictMark />}
          <LateMark deadline={deadline} today={today} />
        </span>
        {!isShort && (
          <span className="dl-belongs ui-muted">
            <Belongs deadline={deadline} />
          </span>
        )}
        <span className="dl-person ui-ellipsis">{responsible.name}</span>
        <Marks deadline={deadline} />
        {!isShort && (
          <span className="dl-status">
            <DeadlineStatusMark status={status} />
          </span>
        )}
      </button>
      {said !== '' && <p className="dl-detail ui-muted">{said}</p>}
    </li>
  );
}
