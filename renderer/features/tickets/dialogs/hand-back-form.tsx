import { useState } from 'react';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { Button, KeyHint, TextArea, useT } from '../../../ui/index.ts';
import { useKeptText } from '../../drafts/use-kept-text.ts';
import { useTicketChange } from '../changes.ts';
import { notePlace } from '../drafts.ts';
import { submitByKey } from '../keys.ts';
import type { ChangeFormProps } from './open.ts';

/** Gives one's own ticket back to its team, with a word why. */
export function HandBackForm({ tickets: [ticket], close }: ChangeFormProps) {
  return ticket ? <Form ticket={ticket} close={close} /> : null;
}

function Form({ ticket, close }: { ticket: TicketSummary; close: () => void }) {
  const t = useT();
  const change = useTicketChange();
  const [note, setNote] = useKeptText(notePlace(ticket.id, 'hand-back'));
  const [pending, setPending] = useState(false);
  const submit = async () => {
    setPending(true);
    const name = t('tickets.number', { number: ticket.number });
    const done = await change('ticket.handBack', ticket, { note }, t('tickets.change.handedBack', { ticket: name }));
    if (done) setNote('');
    setPending(false);
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does
    <div className="ui-stack" onKeyDown={submitByKey(() => void submit())}>
      <p>{t('tickets.assign.handBackText')}</p>
      <TextArea label={t('tickets.assign.handBackNote')} value={note} onChange={setNote} rows={3} autoFocus />
      <div className="ui-row-end">
        <Button variant="primary" onPress={() => void submit()} isPending={pending}>
          {t('tickets.assign.handBack')} <KeyHint keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
