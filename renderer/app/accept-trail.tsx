import { useState } from 'react';
import { setSessionState, useCommand } from '../client/index.ts';
import { Button, Dialog, ErrorNotice, PassphraseField, toast, useT } from '../ui/index.ts';

/** Lets an administrator vouch for an office that this computer took for rewritten. */
export function AcceptTrail() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const accept = useCommand('audit.accept');
  function close() {
    setOpen(false);
    setPassphrase('');
    accept.reset();
  }
  function submit() {
    if (passphrase === '' || accept.isPending) return;
    accept.mutate(
      { passphrase },
      {
        onSuccess: (state) => {
          close();
          setSessionState(state);
          toast({ text: t('shell.readOnly.accepted') });
        },
      },
    );
  }
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('shell.readOnly.acceptOpen')}
      </Button>
      <Dialog
        title={t('shell.readOnly.accept')}
        isOpen={isOpen}
        onClose={close}
        onSubmit={submit}
        footer={
          <>
            <Button onPress={close}>{t('common.cancel')}</Button>
            <Button type="submit" variant="primary" isPending={accept.isPending}>
              {t('shell.readOnly.acceptSubmit')}
            </Button>
          </>
        }
      >
        <div className="ui-stack">
          <p>{t('shell.readOnly.acceptText')}</p>
          <p>{t('shell.readOnly.acceptWarning')}</p>
          {accept.error && <ErrorNotice error={accept.error.error} />}
          <PassphraseField
            label={t('session.signIn.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
            isRequired
          />
        </div>
      </Dialog>
    </>
  );
}
