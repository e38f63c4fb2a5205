import { useState } from 'react';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { signOut } from '../../app/leave.ts';
import { errorOf, refreshSession, useCommand, useMe } from '../../client/index.ts';
import { Button, Dialog, PassphraseField, toast, useT } from '../../ui/index.ts';
import { AttemptNotice } from './attempt.tsx';
import { useCountdown } from './countdown.ts';
import { NewPassphrase, noPassphrase, typedTwice } from './new-passphrase.tsx';

function useChange(onDone: () => void) {
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const command = useCommand('session.changePassphrase');
  const error = command.error ? errorOf(command.error) : null;
  const left = useCountdown(error);
  const submit = async () => {
    setTried(true);
    if (current === '' || !typedTwice(chosen) || left > 0 || command.isPending) return;
    try {
      await command.mutateAsync({ current, next: chosen.passphrase });
    } catch {
      return;
    }
    await refreshSession();
    onDone();
  };
  const fields = <Fields {...{ current, setCurrent, chosen, setChosen, tried, error, left }} />;
  return { fields, submit, isPending: command.isPending, left };
}

function Fields({
  current,
  setCurrent,
  chosen,
  setChosen,
  tried,
  error,
  left,
}: {
  current: string;
  setCurrent: (value: string) => void;
  chosen: typeof noPassphrase;
  setChosen: (value: typeof noPassphrase) => void;
  tried: boolean;
  error: ReturnType<typeof errorOf> | null;
  left: number;
}) {
  const t = useT();
  const me = useMe();
  return (
    <>
      <AttemptNotice error={error} left={left} />
      <PassphraseField
        label={t('session.change.current')}
        value={current}
        onChange={setCurrent}
        autoFocus
        isRequired
        error={tried && current === '' ? t('common.required') : undefined}
      />
      <NewPassphrase value={chosen} onChange={setChosen} words={[me.login, me.name]} showErrors={tried} />
    </>
  );
}

/** Before anything else, when someone else set the passphrase. */
export function ForcedPassphraseChange() {
  const t = useT();
  const { fields, submit, isPending, left } = useChange(() => undefined);
  return (
    <DoorSheet
      title={t('session.change.forcedTitle')}
      intro={t('session.change.forcedText')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={() => void signOut()}>{t('shell.signOut')}</Button>
          <Button type="submit" variant="primary" isPending={isPending} isDisabled={left > 0}>
            {t('session.change.submit')}
          </Button>
        </>
      }
    >
      {fields}
    </DoorSheet>
  );
}

/** From the menu of the person signed in. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { fields, submit, isPending, left } = useChange(() => {
    toast({ text: t('session.change.done') });
    onClose();
  });
  return (
    <Dialog
      title={t('session.change.title')}
      isOpen
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isPending} isDisabled={left > 0}>
            {t('session.change.submit')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">{fields}</div>
    </Dialog>
  );
}
