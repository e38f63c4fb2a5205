import { useState } from 'react';
import { Button, Dialog, useFormats, useT } from '../../ui/index.ts';
import { type LateChange, useLateChange } from './changes.ts';
import { sayValue } from './detail/entry-words.ts';

/** Someone changed the ticket first: says who and what, and lets one do it anyway. Stands once in the window. */
export function LateChangeDialog() {
  const late = useLateChange((state) => state.late);
  return late ? <Late late={late} /> : null;
}

function Late({ late }: { late: LateChange }) {
  const t = useT();
  const formats = useFormats();
  const [pending, setPending] = useState(false);
  const ticket = t('tickets.number', { number: late.ticket.number });
  const close = () => useLateChange.setState({ late: null });
  const again = async () => {
    setPending(true);
    close();
    await late.again();
  };
  return (
    <Dialog
      title={t('tickets.conflict.title')}
      isOpen
      onClose={close}
      role="alertdialog"
      footer={
        <>
          <Button onPress={close} autoFocus>
            {t('common.close')}
          </Button>
          <Button variant="primary" onPress={() => void again()} isPending={pending}>
            {t('tickets.conflict.again')}
          </Button>
        </>
      }
    >
      <div className="ui-stack-tight">
        <p>
          {late.by === null
            ? t('tickets.conflict.simpleUnknown', { ticket })
            : t('tickets.conflict.simple', { name: late.by, ticket })}{' '}
          {t('tickets.conflict.simpleText')}
        </p>
        {late.changes.length > 0 && (
          <>
            <h3>{t('tickets.conflict.theirChanges')}</h3>
            <dl className="tk-late">
              {late.changes.map((change) => (
                <div key={`${change.field} ${change.after}`}>
                  <dt>{t(`tickets.field.${change.field === 'watcher' ? 'watchers' : change.field}`)}</dt>
                  <dd>
                    {sayValue(change.field, change.before, t, formats)} →{' '}
                    {sayValue(change.field, change.after, t, formats)}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </Dialog>
  );
}
