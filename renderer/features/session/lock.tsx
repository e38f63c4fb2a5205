import { useRef, useState } from 'react';
import type { SessionState } from '../../../shared/features/session/operations.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { signOut } from '../../app/leave.ts';
import { call, giveUpScreens, type Inside } from '../../client/index.ts';
import { Button, PassphraseField, useT } from '../../ui/index.ts';
import { AttemptNotice, useAttempt } from './attempt.tsx';
import { useCapsLock } from './caps-lock.ts';

/** Stands before the screens while the session is locked. */
export function LockScreen({ session }: { session: Inside }) {
  const t = useT();
  return (
    <ComeBack
      title={t('session.locked.title')}
      intro={t('session.locked.text', { name: session.user.name })}
      submit={t('session.locked.unlock')}
      attempt={(passphrase) => call('session.unlock', { passphrase })}
      other={{ label: t('session.locked.someoneElse'), run: () => void signOut() }}
    />
  );
}

/** Stands before the screens after the core was started anew; the same person signs in and goes on. */
export function SignInAgain({ session }: { session: Inside }) {
  const t = useT();
  const { login } = session.user;
  return (
    <ComeBack
      title={t('session.restarted.title')}
      intro={t('session.restarted.text')}
      submit={t('session.signIn.submit')}
      attempt={(passphrase) => call('session.signIn', { login, passphrase })}
      other={{
        label: t('session.restarted.someoneElse'),
        warning: t('session.restarted.someoneElseText'),
        run: giveUpScreens,
      }}
      name={session.user.name}
    />
  );
}

function ComeBack({
  title,
  intro,
  submit,
  attempt,
  other,
  name,
}: {
  title: string;
  intro: string;
  submit: string;
  attempt: (passphrase: string) => Promise<SessionState>;
  other: { label: string; run: () => void; warning?: string };
  name?: string;
}) {
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  const [capsLock, onKey] = useCapsLock();
  const field = useRef<HTMLInputElement>(null);
  const { error, isPending, left, run } = useAttempt();
  return (
    <DoorSheet
      title={title}
      intro={intro}
      onSubmit={() => {
        if (passphrase === '') return;
        void run(() => attempt(passphrase)).then((done) => {
          if (!done) field.current?.select();
        });
      }}
      footer={
        <>
          <Button variant="quiet" onPress={other.run}>
            {other.label}
          </Button>
          <Button type="submit" variant="primary" isPending={isPending} isDisabled={left > 0}>
            {submit}
          </Button>
        </>
      }
    >
      <AttemptNotice error={error} left={left} />
      <PassphraseField
        label={name === undefined ? t('session.signIn.passphrase') : `${t('session.signIn.passphrase')} (${name})`}
        value={passphrase}
        onChange={setPassphrase}
        inputRef={field}
        onKeyDown={onKey}
        autoFocus
        isRequired
        {...(capsLock ? { description: t('session.signIn.capsLock') } : {})}
      />
      {other.warning !== undefined && <p className="ui-description">{other.warning}</p>}
    </DoorSheet>
  );
}
