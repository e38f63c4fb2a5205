import { KeyRound, UserCheck, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { User } from '../../../shared/features/users/operations.ts';
import { useCommand, useMay, useMe, useOperation } from '../../client/index.ts';
import { Button, ConfirmDialog, Dialog, ErrorNotice, Notice, Select, TextField, toast, useT } from '../../ui/index.ts';
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

/** Who takes over: not whoever decides it, as long as there is somebody else, where it gives sight. */
function Successor({
  label,
  leaving,
  givesSight,
  value,
  onChange,
}: {
  label: string;
  leaving: UserId;
  givesSight: boolean;
  value: UserId | null;
  onChange: (id: UserId) => void;
}) {
  const me = useMe();
  const people = (useOperation('user.directory', {}).data?.rows ?? []).filter(
    (row) => row.active && row.id !== leaving,
  );
  const others = givesSight ? people.filter((row) => row.id !== me.id) : people;
  return (
    <Select<UserId>
      label={label}
      options={(others.length > 0 ? others : people).map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Deactivate({ person, version, onChanged, onClose }: StepProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState<UserId | null>(null);
  const deactivate = useCommand('user.deactivate');
  const error = deactivate.error?.error;
  const [deadlineHeir, setDeadlineHeir] = useState<UserId | null>(null);
  // Only the core knows whether there are tickets that nobody else sees, and deadlines.
  const [asksSuccessor, setAsksSuccessor] = useState(false);
  const [asksHeir, setAsksHeir] = useState(false);
  return (
    <ConfirmDialog
      title={t('users.deactivate.title', { name: person.name })}
      isOpen
      onClose={onClose}
      confirm={t('users.deactivate.confirm')}
      isPending={deactivate.isPending}
      isDisabled={reason.trim() === '' || (asksSuccessor && successor === null) || (asksHeir && deadlineHeir === null)}
      onConfirm={() =>
        deactivate.mutate(
          { id: person.id, version, reason, successor, deadlineHeir },
          {
            onError: (thrown) => {
              if (thrown.error.code === 'tickets_left_unseen') setAsksSuccessor(true);
              if (thrown.error.code === 'deadlines_left') setAsksHeir(true);
            },
            onSuccess: (next) => {
              onChanged(next);
              onClose();
            },
          },
        )
      }
    >
      <p>{t('users.deactivate.explain')}</p>
      {error && <ErrorNotice error={error} />}
      <TextField
        label={t('users.deactivate.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1_000}
        isRequired
      />
      {asksSuccessor && (
        <Successor
          label={t('users.deactivate.successor')}
          leaving={person.id}
          givesSight
          value={successor}
          onChange={setSuccessor}
        />
      )}
      {asksHeir && (
        <Successor
          label={t('users.deactivate.deadlineHeir')}
          leaving={person.id}
          givesSight={false}
          value={deadlineHeir}
          onChange={setDeadlineHeir}
        />
      )}
    </ConfirmDialog>
  );
}
