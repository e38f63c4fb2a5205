import './badge.css';
import {
  ArrowDown,
  ArrowUp,
  ChevronsUp,
  Circle,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  Hourglass,
  type LucideIcon,
  Minus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Priority, TicketStatus, WaitingReason } from '../../shared/features/tickets/values.ts';
import { useFormats, useT } from './language.tsx';

export type BadgeTone = 'plain' | 'accent' | 'caution' | 'proof' | 'client' | 'deadline';

/** A word in a frame. `deadline` is red and for legal deadlines alone. */
export function Badge({
  children,
  tone = 'plain',
  icon: Icon,
}: {
  children: ReactNode;
  tone?: BadgeTone;
  icon?: LucideIcon;
}) {
  return (
    <span className={`ui-badge ui-badge-${tone}`}>
      {Icon && <Icon className="ui-icon" aria-hidden />}
      {children}
    </span>
  );
}

const statusIcons: Readonly<Record<TicketStatus, LucideIcon>> = {
  new: CircleDashed,
  open: Circle,
  in_progress: CircleDot,
  waiting: Hourglass,
  resolved: CircleCheck,
  closed: CircleSlash,
};

/** A status by shape and word. */
export function StatusBadge({ status, reason }: { status: TicketStatus; reason?: WaitingReason | null }) {
  const t = useT();
  const Icon = statusIcons[status];
  const word = t(`words.status.${status}`);
  return (
    <span className={`ui-word ui-status-${status}`}>
      <Icon className="ui-icon" aria-hidden />
      {reason ? `${word} ${t(`words.waitingReason.${reason}`)}` : word}
    </span>
  );
}

const priorityIcons: Readonly<Record<Priority, LucideIcon>> = {
  low: ArrowDown,
  normal: Minus,
  high: ArrowUp,
  urgent: ChevronsUp,
};

/** A priority by shape and word; `iconOnly` keeps the word for screen readers. */
export function PriorityBadge({ priority, iconOnly = false }: { priority: Priority; iconOnly?: boolean }) {
  const t = useT();
  const Icon = priorityIcons[priority];
  const word = t(`words.priority.${priority}`);
  return (
    <span className={`ui-word ui-priority-${priority}`} title={iconOnly ? word : undefined}>
      <Icon className="ui-icon" aria-hidden />
      {iconOnly ? <span className="ui-hidden">{word}</span> : word}
    </span>
  );
}

/** A number beside a name; nothing at zero. */
export function Count({ value }: { value: number }) {
  const format = useFormats();
  return value > 0 ? <span className="ui-count">{format.number(value)}</span> : null;
}
