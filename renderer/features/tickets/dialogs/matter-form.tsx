import { useState } from 'react';
import type { MatterRef } from '../../../../shared/features/matters/reference.ts';
import { Button, KeyHint, useT } from '../../../ui/index.ts';
import { useTicketChange } from '../changes.ts';
import { submitByKey } from '../keys.ts';
import { MatterField, matterName } from '../matter-field.tsx';
import type { ChangeFormProps } from './open.ts';

/** Files a ticket under a matter, or takes it out of one. */
export function MatterForm({ tickets: [ticket], close }: ChangeFormProps) {
  const t = useT();
  const change = useTicketChange();
  const [matter, setMatter] = useState<MatterRef | null>(ticket?.matter ?? null);
  if (!ticket) return null;
  const isNew = matter !== null && matter.id !== ticket.matter?.id;
  const save = async (next: MatterRef | null) => {
    const name = t('tickets.number', { number: ticket.number });
    const said = t('tickets.change.matterSet', {
      ticket: name,
      matter: next ? matterName(next) : t('tickets.none.matter'),
    });
    await change('ticket.setMatter', ticket, { matter: next?.id ?? null }, said);
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does
    <div className="ui-stack" onKeyDown={submitByKey(() => isNew && void save(matter))}>
      <MatterField value={matter} onChange={setMatter} autoFocus />
      <div className="ui-spread">
        <Button onPress={() => void save(null)} isDisabled={ticket.matter === null}>
          {t('tickets.matter.remove')}
        </Button>
        <Button variant="primary" onPress={() => void save(matter)} isDisabled={!isNew}>
          {t('tickets.matter.save')} <KeyHint keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
