// biome-ignore-all lint/a11y/useSemanticElements: see ticket-grid.tsx
// biome-ignore-all lint/a11y/useFocusableInteractive: see ticket-grid.tsx
import type { CSSProperties } from 'react';
import type { TicketGroup } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import type { Translate } from '../../../../shared/i18n/speak.ts';
import { useT } from '../../../ui/index.ts';
import type { Line } from './groups.ts';

/** What a group is called: the field's value, in words. */
export function groupName(ticket: TicketSummary, group: TicketGroup, t: Translate): string {
  switch (group) {
    case 'status':
      return t(`words.status.${ticket.status}`);
    case 'priority':
      return t(`words.priority.${ticket.priority}`);
    case 'category':
      return ticket.category?.name ?? t('tickets.none.category');
    case 'team':
      return ticket.team?.name ?? t('tickets.none.team');
    case 'assignee':
      return ticket.assignee?.name ?? t('tickets.none.assignee');
  }
}

/** The line above tickets that have something in common. */
export function GroupHeading({
  line,
  group,
  style,
}: {
  line: Extract<Line, { kind: 'heading' }>;
  group: TicketGroup | null;
  style: CSSProperties;
}) {
  const t = useT();
  if (group === null) return null;
  return (
    <div role="row" className="tk-group" style={style}>
      <div role="gridcell">
        <span className="ui-muted">{t(`tickets.field.${group}`)}: </span>
        {groupName(line.ticket, group, t)}
      </div>
    </div>
  );
}
