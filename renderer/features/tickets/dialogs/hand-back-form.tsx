import { useState } from 'react';
import { Button, KeyHint, TextArea, useT } from '../../../ui/index.ts';
import { useTicketChange } from '../changes.ts';
import { submitByKey } from '../keys.ts';
import type { ChangeFormProps } from './open.ts';

/** Gives one's own ticket back to its team, with a word why. */
export function HandBackForm({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const [note, setNote] = useState('');
  const [pending, setPending] = useState(false);
  if (!ticket) return null;
  const submit = async () => {
    setPending(true);
    const name = t('tickets.number', { number: ticket.number });
    await change('ticket.handBack', ticket, { note }, t('tickets.change.handedBack', { ticket: name }));
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
