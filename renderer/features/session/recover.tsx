import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { DoorLanguage, DoorSheet } from '../../app/door-sheet.tsx';
import { call } from '../../client/index.ts';
import { Button, TextField, useT } from '../../ui/index.ts';
import { AttemptNotice, useAttempt } from './attempt.tsx';
import { NewPassphrase, noPassphrase, typedTwice } from './new-passphrase.tsx';
import { RecoveryKeyField } from './recovery-key-field.tsx';

/** In with the recovery key: sets a person's passphrase and signs them in. */
export function Recover({ onBack, onProblem }: { onBack: () => void; onProblem: (error: OperationError) => void }) {
  const t = useT();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [login, setLogin] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const { error, isPending, progress, left, run } = useAttempt(onProblem);
  const complete = recoveryKey.trim() !== '' && login.trim() !== '' && typedTwice(chosen);
  return (
    <>
      <DoorLanguage />
      <DoorSheet
        wide
        title={t('session.recover.title')}
        intro={t('session.recover.text')}
        onSubmit={() => {
          setTried(true);
          const { passphrase } = chosen;
          if (complete) void run((options) => call('session.recover', { recoveryKey, login, passphrase }, options));
        }}
        footer={
          <>
            <Button onPress={onBack}>{t('common.back')}</Button>
            <Button type="submit" variant="primary" isPending={isPending} isDisabled={left > 0}>
              {t('session.recover.submit')}
            </Button>
          </>
        }
      >
        <AttemptNotice error={error} left={left} progress={progress} />
        <RecoveryKeyField
          value={recoveryKey}
          onChange={setRecoveryKey}
          autoFocus
          error={tried && recoveryKey.trim() === '' ? t('common.required') : undefined}
        />
        <TextField
          label={t('session.recover.person')}
          value={login}
          onChange={setLogin}
          autoComplete="off"
          spellCheck={false}
          isRequired
          error={tried && login.trim() === '' ? t('common.required') : undefined}
        />
        <NewPassphrase value={chosen} onChange={setChosen} words={[login]} showErrors={tried} />
      </DoorSheet>
    </>
  );
}
