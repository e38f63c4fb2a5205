import { CircleDot, Flag, UserPlus, X } from 'lucide-react';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { useMay } from '../../../client/index.ts';
import { Button, IconButton, KeyHint, useT } from '../../../ui/index.ts';
import { type ChangeKind, openChange } from '../dialogs/open.ts';

/** As many as one command takes. */
const most = 1_000;
const acts = [
  { kind: 'assign', keys: 'A', icon: UserPlus, permission: 'ticket.assign' },
  { kind: 'status', keys: 'S', icon: CircleDot, permission: 'ticket.update' },
  { kind: 'priority', keys: 'P', icon: Flag, permission: 'ticket.update' },
] as const satisfies readonly { kind: ChangeKind; [other: string]: unknown }[];

/** What can be done with all chosen tickets at once. */
export function BulkBar({ tickets, onClear }: { tickets: readonly TicketSummary[]; onClear: () => void }) {
  const t = useT();
  const may = { 'ticket.assign': useMay('ticket.assign'), 'ticket.update': useMay('ticket.update') };
  const mayBulk = useMay('ticket.bulk') || tickets.length === 1;
  const tooMany = tickets.length > most;
  return (
    <div role="toolbar" aria-label={t('tickets.selection.toolbar')} className="tk-bar tk-filters tk-filters-bulk">
      <strong aria-live="polite">{t('tickets.selection.count', { count: tickets.length })}</strong>
      {mayBulk &&
        acts
          .filter(({ permission }) => may[permission])
          .map(({ kind, keys, icon }) => (
            <Button key={kind} size="small" icon={icon} isDisabled={tooMany} onPress={() => openChange(kind, tickets)}>
              {t(`tickets.bulk.${kind}`)} <KeyHint keys={keys} />
            </Button>
          ))}
      {tooMany && <span role="alert">{t('tickets.selection.tooMany')}</span>}
      <span className="tk-bar-gap" />
      <IconButton size="small" icon={X} label={t('tickets.selection.clear')} keys="Escape" onPress={onClear} />
    </div>
  );
}
