import { useState } from 'react';
import { Button, Dialog, TextField, useT } from '../../../ui/index.ts';

/** Asks why the work of single colleagues is looked at; the reason is kept in the audit trail. */
export function ReasonDialog({
  names,
  onClose,
  onReason,
}: {
  names: string;
  onClose: () => void;
  onReason: (reason: string) => void;
}) {
  const t = useT();
  const [reason, setReason] = useState('');
  const submit = () => {
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <Dialog
      title={t('tickets.reason.title', { name: names })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={submit} isDisabled={reason.trim() === ''}>
            {t('tickets.reason.show')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        <p>{t('tickets.reason.text')}</p>
        <TextField
          label={t('tickets.reason.label')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          isRequired
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit();
          }}
        />
      </div>
    </Dialog>
  );
}
