import './session.css';
import { FolderOpen, KeyRound, UserCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { SessionState } from '../../../shared/features/session/operations.ts';
import { DoorLanguage, DoorSheet } from '../../app/door-sheet.tsx';
import { call, setSessionState } from '../../client/index.ts';
import { Button, Checkbox, PassphraseField, TextField, useT } from '../../ui/index.ts';
import { ClosedNotice } from '../maintenance/banner.tsx';
import { AttemptNotice, useAttempt } from './attempt.tsx';
import { useCapsLock } from './caps-lock.ts';
import { DemoHints } from './demo-hints.tsx';
import { folderName } from './folder-name.ts';

/** Which office it is. Its name is encrypted with everything else; its folder mostly bears it. */
function OfficeFolder({ folder }: { folder: string }) {
  return (
    <div className="door-folder ui-selectable">
      <p className="door-office">{folderName(folder)}</p>
      <p>{folder}</p>
    </div>
  );
}

/** Name and passphrase, for the office that is open. */
export function SignIn({
  state: { folder, demo, closed, mayRemember, remembered },
  onRecover,
  onProblem,
}: {
  state: Extract<SessionState, { state: 'signed_out' }>;
  onRecover: () => void;
  onProblem: (error: OperationError) => void;
}) {
  const t = useT();
  const [login, setLogin] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [keep, setKeep] = useState(false);
  const [capsLock, onKey] = useCapsLock();
  const field = useRef<HTMLInputElement>(null);
  const { error, isPending, progress, left, run } = useAttempt(onProblem);
  const submit = async () => {
    if (login.trim() === '' || passphrase === '') return;
    const choice = mayRemember ? { remember: keep } : {};
    if (await run((options) => call('session.signIn', { login, passphrase, ...choice }, options))) return;
    field.current?.select();
  };
  return (
    <>
      <DoorLanguage />
      <DoorSheet
        title={t('session.signIn.title')}
        intro={<OfficeFolder folder={folder} />}
        onSubmit={() => void submit()}
        after={
          <>
            <div className="session-extra">
              <Button variant="quiet" size="small" icon={KeyRound} onPress={onRecover}>
                {t('session.signIn.recover')}
              </Button>
              <Button
                variant="quiet"
                size="small"
                icon={FolderOpen}
                onPress={() => void call('office.close', {}).then(setSessionState)}
              >
                {t('session.signIn.otherOffice')}
              </Button>
            </div>
            {demo && (
              <DemoHints
                onChoose={(hint) => {
                  setLogin(hint.login);
                  setPassphrase(hint.passphrase);
                  field.current?.focus();
                }}
              />
            )}
          </>
        }
        footer={
          <Button
            type="submit"
            variant={remembered.length === 0 ? 'primary' : 'secondary'}
            isPending={isPending}
            isDisabled={left > 0}
          >
            {t('session.signIn.submit')}
          </Button>
        }
      >
        {error?.code !== 'office_closed' && <ClosedNotice closed={closed} />}
        <AttemptNotice error={error} left={left} progress={progress} />
        {remembered.map(({ id, name }, index) => (
          <Button
            key={id}
            variant="primary"
            icon={UserCheck}
            autoFocus={index === 0}
            isPending={isPending}
            onPress={() => void run((options) => call('session.continue', { user: id }, options))}
          >
            {t('session.signIn.continueAs', { name })}
          </Button>
        ))}
        {remembered.length > 0 && <p className="ui-muted">{t('session.signIn.orPassphrase')}</p>}
        <TextField
          label={t('session.signIn.login')}
          value={login}
          onChange={setLogin}
          autoFocus={remembered.length === 0}
          autoComplete="off"
          spellCheck={false}
          isRequired
        />
        <PassphraseField
          label={t('session.signIn.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          inputRef={field}
          onKeyDown={onKey}
          isRequired
          {...(capsLock ? { description: t('session.signIn.capsLock') } : {})}
        />
        {mayRemember && (
          <Checkbox isSelected={keep} onChange={setKeep} detail={t('session.signIn.rememberDetail')}>
            {t('session.signIn.remember')}
          </Checkbox>
        )}
      </DoorSheet>
    </>
  );
}
