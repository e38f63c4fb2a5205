import './mail.css';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { go } from '../../app/routes.ts';
import { call, errorOf, operationKey, queryClient, useMay, useOperation } from '../../client/index.ts';
import { Button, ConfirmDialog, Notice, toast, useFormats, useT } from '../../ui/index.ts';
import { useSayError } from '../tickets/say-error.ts';
import { sayRejection } from './reasons.ts';

type Rejection = OutputOf<'mail.rejections'>['rows'][number];

/** Files that could not be read as mail stay here until someone settles them; above the inbox. */
export function Rejections() {
  const mayTakeIn = useMay('mail.intake');
  const rows = useOperation('mail.rejections', {}, { enabled: mayTakeIn }).data?.rows ?? [];
  return rows.length === 0 ? null : <Banner rows={rows} />;
}

function Banner({ rows }: { rows: readonly Rejection[] }) {
  const t = useT();
  const sayError = useSayError();
  const { bytes } = useFormats();
  const [open, setOpen] = useState(false);
  const [discarding, setDiscarding] = useState<Rejection | null>(null);
  const settle = async (rejection: Rejection, how: InputOf<'mail.settleRejection'>['how']) => {
    setDiscarding(null);
    try {
      const { ticket } = await call('mail.settleRejection', { rejection: rejection.id, how });
      await queryClient.invalidateQueries({ queryKey: operationKey('mail.rejections', {}) });
      if (ticket === null) {
        toast({ text: t('mail.rejection.discarded', { name: rejection.fileName }) });
        return;
      }
      toast({
        text: t('mail.rejection.made', {
          ticket: t('tickets.number', { number: ticket.number }),
          name: rejection.fileName,
        }),
        action: { label: t('tickets.create.open'), run: () => go('ticket', { id: ticket.id }) },
      });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    }
  };
  return (
    <div className="tk-notices">
      <Notice
        tone="caution"
        title={t('mail.rejection.banner', { count: rows.length })}
        actions={
          <Button size="small" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'mail.rejection.hide' : 'mail.rejection.show')}
          </Button>
        }
      >
        {open && (
          <ul className="ml-rejections">
            {rows.map((rejection) => (
              <li key={rejection.id}>
                <span className="ui-ellipsis" title={rejection.fileName}>
                  {rejection.fileName}
                </span>
                <span className="ui-muted">
                  {bytes(rejection.size)} · {sayRejection(rejection.reason, t)}
                </span>
                <Button size="small" onPress={() => void settle(rejection, 'ticket')}>
                  {t('mail.rejection.makeTicket')}
                </Button>
                <Button size="small" onPress={() => setDiscarding(rejection)}>
                  {t('mail.rejection.discard')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <ConfirmDialog
        title={t('mail.rejection.discardTitle', { name: discarding?.fileName ?? '' })}
        isOpen={discarding !== null}
        onClose={() => setDiscarding(null)}
        confirm={t('mail.rejection.discard')}
        onConfirm={() => discarding && void settle(discarding, 'discard')}
      >
        <p>{t('mail.rejection.discardText')}</p>
      </ConfirmDialog>
    </div>
  );
}
