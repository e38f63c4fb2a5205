import { useState } from 'react';
import { nextStatuses } from '../../../../shared/features/tickets/status.ts';
import {
  type TicketStatus,
  ticketStatuses,
  type WaitingReason,
  waitingReasons,
} from '../../../../shared/features/tickets/values.ts';
import { Button, DatePicker, StatusBadge, useT } from '../../../ui/index.ts';
import { useBulkChange, useTicketChange } from '../changes.ts';
import { civilToday, commonDates } from '../dates.ts';
import type { ChangeFormProps } from './open.ts';
import { Pick } from './pick.tsx';

/** Takes one or many tickets a step further. Only steps that at least one of them may take are offered. */
export function StatusPick({ tickets, close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const bulk = useBulkChange();
  const [step, setStep] = useState<'status' | 'reason' | 'date'>('status');
  const [until, setUntil] = useState<string | null>(commonDates().nextWeek);
  const [first] = tickets;
  if (!first) return null;

  const apply = async (status: TicketStatus, waitingReason: WaitingReason | null, waitingUntil: string | null) => {
    const ticket = t('tickets.number', { number: first.number });
    const said = t('tickets.change.statusSet', { ticket, status: t(`words.status.${status}`) });
    if (tickets.length === 1) await change('ticket.setStatus', first, { status, waitingReason, waitingUntil }, said);
    else await bulk(tickets, { kind: 'status', status, waitingReason, waitingUntil });
    close();
  };
  if (step === 'reason') {
    return (
      <div className="ui-stack-tight">
        <p>{t('tickets.change.whatFor')}</p>
        <Pick
          label={t('tickets.change.whatFor')}
          current={tickets.length === 1 ? first.waitingReason : null}
          choices={waitingReasons.map((id) => ({ id, text: t(`tickets.waitingFor.${id}`) }))}
          onPick={(reason) => (reason === 'date' ? setStep('date') : void apply('waiting', reason, null))}
        />
      </div>
    );
  }
  if (step === 'date') {
    return (
      <div className="ui-stack">
        <DatePicker
          label={t('tickets.field.waitingUntil')}
          value={until}
          onChange={setUntil}
          minValue={civilToday()}
          lean="future"
          isRequired
          autoFocus
          error={until === null ? t('tickets.change.dateNeeded') : undefined}
        />
        <div className="ui-row-end">
          <Button
            variant="primary"
            isDisabled={until === null}
            onPress={() => {
              if (until !== null) void apply('waiting', 'date', until);
            }}
          >
            {t('tickets.change.apply')}
          </Button>
        </div>
      </div>
    );
  }
  const allowed = ticketStatuses.filter((status) =>
    tickets.some(
      (ticket) => nextStatuses[ticket.status].includes(status) || (status === 'waiting' && ticket.status === status),
    ),
  );
  return (
    <Pick
      label={t('tickets.field.status')}
      current={tickets.length === 1 ? first.status : null}
      choices={allowed.map((id) => ({ id, text: t(`words.status.${id}`), content: <StatusBadge status={id} /> }))}
      onPick={(status) => (status === 'waiting' ? setStep('reason') : void apply(status, null, null))}
    />
  );
}
