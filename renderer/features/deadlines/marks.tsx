import './deadlines.css';
import { CircleCheck, CircleDashed, Eye, EyeOff, type LucideIcon, OctagonAlert, Slash } from 'lucide-react';
import { dayOf } from '../../../shared/features/deadlines/civil.ts';
import type { DeadlineStatus, DeadlineSummary } from '../../../shared/features/deadlines/values.ts';
import { Badge, useFormats, useT } from '../../ui/index.ts';

/** A strict deadline, by shape and word; red is for these alone. */
export function StrictMark() {
  const t = useT();
  return (
    <Badge tone="deadline" icon={OctagonAlert}>
      {t('words.strictDeadline')}
    </Badge>
  );
}

/** Whether a second person has compared the entry with the paper. */
export function CheckedMark({ deadline: { kind, status, checked } }: { deadline: DeadlineSummary }) {
  const t = useT();
  if (kind === 'follow_up' || (checked === null && status !== 'open')) return null;
  return checked === null ? (
    <Badge tone="caution" icon={EyeOff}>
      {t('deadlineBook.mark.unchecked')}
    </Badge>
  ) : (
    <span className="ui-word" title={t('deadlineBook.mark.checked')}>
      <Eye className="ui-icon" aria-hidden />
      <span className="ui-hidden">{t('deadlineBook.mark.checked')}</span>
    </span>
  );
}

/** How late an open deadline is; nothing where it is not. */
export function LateMark({ deadline: { end, status }, today }: { deadline: DeadlineSummary; today: string }) {
  const t = useT();
  if (status !== 'open' || end >= today) return null;
  const days = (dayOf(today) ?? 0) - (dayOf(end) ?? 0);
  return <strong className="dl-late">{t('deadlineBook.mark.overdueDays', { count: days })}</strong>;
}

const icons: Readonly<Record<DeadlineStatus, LucideIcon>> = {
  open: CircleDashed,
  signed_off: CircleCheck,
  struck: Slash,
};

/** A deadline's status by shape and word. */
export function DeadlineStatusMark({ status }: { status: DeadlineStatus }) {
  const t = useT();
  const Icon = icons[status];
  return (
    <span className={`ui-word ${status === 'open' ? '' : 'ui-muted'}`}>
      <Icon className="ui-icon" aria-hidden />
      {t(`words.deadlineStatus.${status}`)}
    </span>
  );
}

/** The last day on which the act is in time, with its hour where it has one. */
export function useSayEnd(): (deadline: Pick<DeadlineSummary, 'end' | 'endTime'>) => string {
  const t = useT();
  const { civilDateLong } = useFormats();
  return ({ end, endTime }) => {
    const date = civilDateLong(end);
    return endTime === null ? date : t('deadlineBook.result.until', { date, time: endTime });
  };
}
