import { KeyRound, UserCheck, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { User } from '../../../shared/features/users/operations.ts';
import { useCommand, useMay, useMe } from '../../client/index.ts';
import { Button, ConfirmDialog, Dialog, ErrorNotice, Notice, TextField, toast, useT } from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { RotateKey } from '../office/rotate-key.tsx';
import { NewPassphrase, noPassphrase, typedTwice } from '../session/new-passphrase.tsx';
import { Block } from '../settings/layout.tsx';

type Props = { person: User; version: number; onChanged: (next: User) => void };
type Step = 'reset' | 'deactivate' | 'reactivate' | null;

/** Whether a person gets in: passphrase, deactivation and the way back. */
export function Access({ person, version, onChanged }: Props) {
  const t = useT();
  const me = useMe();
  const mayRotate = useMay('key.rotate');
  const [step, setStep] = useState<Step>(null);
  const [wasDeactivated, setDeactivated] = useState(false);
  const close = () => setStep(null);
  const common = { person, version, onClose: close };
  const name = person.name;
  return (
    <Block title={t('users.access')}>
      {wasDeactivated && !person.active && mayRotate && (
        <Notice title={t('users.deactivate.done', { name })}>
          <p>{t('users.deactivate.rotate', { name })}</p>
          <RotateKey label={t('users.deactivate.rotateNow')} />
        </Notice>
      )}
      {person.active ? (
        <>
          {person.id !== me.id && (
            <div className="ui-stack-tight">
              <p className="ui-muted">{t('users.reset.explain')}</p>
              <div className="ui-row">
                <Button icon={KeyRound} onPress={() => setStep('reset')}>
                  {t('users.reset.start')}
                </Button>
              </div>
            </div>
          )}
          {person.id !== me.id && (
            <div className="ui-stack-tight">
              <p className="ui-muted">{t('users.deactivate.explain')}</p>
              <div className="ui-row">
                <Button icon={UserMinus} onPress={() => setStep('deactivate')}>
                  {t('users.deactivate.start')}
                </Button>
              </div>
            </div>
          )}
          {person.id === me.id && <p className="ui-muted">{t('users.selfExplain')}</p>}
        </>
      ) : (
        <div className="ui-stack-tight">
          <p className="ui-muted">{t('users.reactivate.explain')}</p>
          <div className="ui-row">
            <Button icon={UserCheck} onPress={() => setStep('reactivate')}>
              {t('users.reactivate.start')}
            </Button>
          </div>
        </div>
      )}
      {(step === 'reset' || step === 'reactivate') && <GivePassphrase act={step} {...common} onChanged={onChanged} />}
      {step === 'deactivate' && (
        <Deactivate
          {...common}
          onChanged={(next) => {
            setDeactivated(true);
            onChanged(next);
          }}
        />
      )}
    </Block>
  );
}

type StepProps = Props & { onClose: () => void };

/** Gives somebody a new passphrase: one was forgotten, or the person comes back. Both are decided and told alike. */
function GivePassphrase({ act, person, version, onChanged, onClose }: StepProps & { act: 'reset' | 'reactivate' }) {
  const t = useT();
  const [chosen, setChosen] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const { name } = person;
  const isReset = act === 'reset';
  const give = useAct(isReset ? 'user.resetPassphrase' : 'user.reactivate', {
    onDone: (next) => {
      onChanged(next);
      toast({ text: t(isReset ? 'users.reset.done' : 'users.reactivate.done', { name }) });
      onClose();
    },
    onAsked: onClose,
  });
  const submit = () => {
    setTried(true);
    if (!typedTwice(chosen) || give.isPending) return;
    void give.perform({ id: person.id, version, passphrase: chosen.passphrase });
  };
  return (
    <>
      <Dialog
        title={t(isReset ? 'users.reset.titleOf' : 'users.reactivate.title', { name })}
        isOpen
        onClose={onClose}
        onSubmit={submit}
        footer={
          <>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="primary" isPending={give.isPending}>
              {t(isReset ? 'users.reset.title' : 'users.reactivate.confirm')}
            </Button>
          </>
        }
      >
        <div className="ui-stack">
          <p>{t(isReset ? 'users.reset.explain' : 'users.reactivate.explain')}</p>
          {give.error && <ErrorNotice error={give.error} />}
          <p className="ui-muted">{t('users.passphraseExplain')}</p>
          <NewPassphrase value={chosen} onChange={setChosen} words={[name, person.login]} showErrors={wasTried} />
        </div>
      </Dialog>
      {give.dialog}
    </>
  );
}

function Deactivate({ person, version, onChanged, onClose }: StepProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const deactivate = useCommand('user.deactivate');
  return (
    <ConfirmDialog
      title={t('users.deactivate.title', { name: person.name })}
      isOpen
      onClose={onClose}
      confirm={t('users.deactivate.confirm')}
      isPending={deactivate.isPending}
      isDisabled={reason.trim() === ''}
      onConfirm={() =>
        deactivate.mutate(
          { id: person.id, version, reason },
          {
            onSuccess: (next) => {
              onChanged(next);
              onClose();
            },
          },
        )
      }
    >
      <p>{t('users.deactivate.explain')}</p>
      {deactivate.error && <ErrorNotice error={deactivate.error.error} />}
      <TextField
        label={t('users.deactivate.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1_000}
        isRequired
      />
    </ConfirmDialog>
  );
}
