import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { type Act, parseAct } from '../../../shared/features/approvals/act.ts';
import type { Approval } from '../../../shared/features/approvals/operations.ts';
import { CallError, call, errorOf } from '../../client/index.ts';
import { Button, Dialog, ErrorNotice, toast, useT } from '../../ui/index.ts';
import { NewPassphrase, noPassphrase, typedTwice } from '../session/new-passphrase.tsx';

/** The version that the record of an act has now; null when it cannot be found. */
async function versionOf({ operation, act }: Exclude<Act, { operation: 'user.add' }>): Promise<number | null> {
  const find = (rows: readonly { id: string; version: number }[]) =>
    rows.find((row) => row.id === act.id)?.version ?? null;
  switch (operation) {
    case 'user.resetPassphrase':
    case 'user.setRoles':
    case 'user.setTeams':
      return find((await call('user.list', {})).rows);
    case 'team.setMembers':
      return find((await call('team.list', {})).rows);
    case 'role.update':
      return find((await call('role.list', {})).rows);
    case 'category.update':
      return find((await call('category.list', {})).rows);
  }
}

/** Carries out exactly what was approved. */
async function complete(approval: Approval, act: Act, passphrase: string | null): Promise<void> {
  // Someone who is added has no version yet.
  const version = act.operation === 'user.add' ? undefined : await versionOf(act);
  if (version === null) throw new CallError({ code: 'not_found', params: {} });
  const input = {
    ...act.act,
    ...(version === undefined ? {} : { version }),
    ...(passphrase === null ? {} : { passphrase }),
    secondPerson: { approval: approval.id },
  };
  await call(act.operation, input as unknown as InputOf<typeof act.operation>);
}

const setsPassphrase = ({ operation }: Act) => operation === 'user.resetPassphrase' || operation === 'user.add';

/** The button by which the requester does what was approved. */
export function CompleteAct({ approval }: { approval: Approval }) {
  const t = useT();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const act = approval.act && parseAct(approval.operation, approval.act);
  if (!act) return null;

  async function run(act: Act, passphrase: string | null) {
    setPending(true);
    setError(null);
    try {
      await complete(approval, act, passphrase);
      setChoosing(false);
      toast({ text: t('approvals.completed') });
    } catch (thrown) {
      setError(errorOf(thrown));
    }
    setPending(false);
  }

  return (
    <>
      <p>{t('approvals.completeExplain')}</p>
      {error && !isChoosing && <ErrorNotice error={error} />}
      <div className="ui-row">
        <Button
          variant="primary"
          isPending={isPending && !isChoosing}
          onPress={() => (setsPassphrase(act) ? setChoosing(true) : void run(act, null))}
        >
          {t('approvals.complete')}
        </Button>
      </div>
      {isChoosing && (
        <ChoosePassphrase
          {...(act.operation === 'user.add'
            ? { action: t('users.add'), names: [act.act.name, act.act.login] }
            : { action: t('users.reset.title'), names: [approval.concerned?.name ?? ''] })}
          isPending={isPending}
          error={error}
          onClose={() => setChoosing(false)}
          onChosen={(passphrase) => void run(act, passphrase)}
        />
      )}
    </>
  );
}

/** A passphrase is never part of a request: it is chosen when the act is done. */
function ChoosePassphrase(props: {
  /** What is done with it. */
  action: string;
  /** Whose it is; these words count as easy to guess. */
  names: readonly string[];
  isPending: boolean;
  error: OperationError | null;
  onClose: () => void;
  onChosen: (passphrase: string) => void;
}) {
  const t = useT();
  const { action, names, isPending, error, onClose, onChosen } = props;
  const [chosen, setChosen] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (typedTwice(chosen) && !isPending) onChosen(chosen.passphrase);
  };
  return (
    <Dialog
      title={`${action}: ${names[0] ?? ''}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        {error && <ErrorNotice error={error} />}
        <p className="ui-muted">{t('users.passphraseExplain')}</p>
        <NewPassphrase value={chosen} onChange={setChosen} words={names} showErrors={wasTried} />
      </div>
    </Dialog>
  );
}
