import { useState } from 'react';
import { Button, DatePicker, useFormats, useT } from '../../../ui/index.ts';
import { useTicketChange } from '../changes.ts';
import { civilToday, commonDates } from '../dates.ts';
import type { ChangeFormProps } from './open.ts';
import { Pick } from './pick.tsx';

/** Sets the date on which a ticket comes back to one's desk. */
export function FollowUpForm({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const { civilDate, civilDateLong } = useFormats();
  const change = useTicketChange();
  const [date, setDate] = useState(ticket?.followUp ?? null);
  if (!ticket) return null;
  const save = (followUp: string | null) => {
    close();
    const name = t('tickets.number', { number: ticket.number });
    const said =
      followUp === null
        ? t('tickets.change.followUpRemoved', { ticket: name })
        : t('tickets.change.followUpSet', { ticket: name, date: civilDate(followUp) });
    void change('ticket.setFollowUp', ticket, { followUp }, said);
  };
  const common = commonDates();
  const choices = (['nextWorkday', 'nextWeek', 'twoWeeks', 'nextMonth'] as const).map((id) => ({
    id,
    text: t(`tickets.change.${id}`),
    detail: civilDateLong(common[id]),
  }));
  return (
    <div className="ui-stack">
      <Pick label={t('tickets.field.followUp')} choices={choices} current={null} onPick={(id) => save(common[id])} />
      <DatePicker
        label={t('tickets.field.followUp')}
        value={date}
        onChange={setDate}
        minValue={civilToday()}
        lean="future"
      />
      <div className="ui-spread">
        <Button onPress={() => save(null)} isDisabled={ticket.followUp === null}>
          {t('tickets.change.removeFollowUp')}
        </Button>
        <Button variant="primary" onPress={() => save(date)} isDisabled={date === null || date === ticket.followUp}>
          {t('tickets.change.save')}
        </Button>
      </div>
    </div>
  );
}
