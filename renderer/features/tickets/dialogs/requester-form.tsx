import { useState } from 'react';
import { Button, KeyHint, useT } from '../../../ui/index.ts';
import { useTicketChange } from '../changes.ts';
import { submitByKey } from '../keys.ts';
import { RequesterField, type RequesterValue, requesterProblem } from '../requester-field.tsx';
import type { ChangeFormProps } from './open.ts';

/** Says who asked for it. */
export function RequesterForm({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const [value, setValue] = useState<RequesterValue | null>(null);
  const [tried, setTried] = useState(false);
  if (!ticket) return null;
  const said = t('tickets.change.requesterSet', { ticket: t('tickets.number', { number: ticket.number }) });
  const name = ticket.requester?.kind === 'user' ? ticket.requester.user.name : ticket.requester?.party.name;
  const save = async (requester: RequesterValue | null) => {
    setTried(true);
    if (requesterProblem(requester) !== null) return;
    await change('ticket.setRequester', ticket, { requester }, said);
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does
    <div className="ui-stack" onKeyDown={submitByKey(() => value && void save(value))}>
      <RequesterField value={value} onChange={setValue} initialText={name ?? ''} autoFocus showProblems={tried} />
      <div className="ui-spread">
        <Button onPress={() => void save(null)} isDisabled={ticket.requester === null}>
          {t('tickets.requester.remove')}
        </Button>
        <Button variant="primary" onPress={() => void save(value)} isDisabled={value === null}>
          {t('tickets.requester.save')} <KeyHint keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
