import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { canonicalAct, concernedBy, parseAct } from '../../../shared/features/approvals/act.ts';
import type { ApprovableOperation, Approval } from '../../../shared/features/approvals/operations.ts';
import { call, errorOf, useMe } from '../../client/index.ts';
import { Button, Dialog, ErrorNotice, Notice, TextArea, toast, useFormats, useT } from '../../ui/index.ts';
import { RecoveryKeyField } from '../session/recovery-key-field.tsx';

/** Reactivating sets a passphrase: it is asked for and approved as a reset. */
type Act = ApprovableOperation | 'user.reactivate';
const approvedAs = (operation: Act): ApprovableOperation =>
  operation === 'user.reactivate' ? 'user.resetPassphrase' : operation;

/** An approvable operation's input without the second person, whom the dialog finds. */
export type ActInput<N extends Act> = Omit<InputOf<N>, 'secondPerson'>;
type SecondPerson = { approval: string } | { recoveryKey: string } | null;
/** `alone`: nobody else may decide, so that the recovery key stands in. */
type Asking<N extends Act> = { input: ActInput<N>; waiting: Approval | null; alone: boolean };

/** Does the act, by itself or with a second person's consent. */
export function carryOut<N extends Act>(
  operation: N,
  input: ActInput<N>,
  secondPerson: SecondPerson,
): Promise<OutputOf<N>> {
  return call(operation, { ...input, secondPerson } as unknown as InputOf<N>);
}

/** What a request holds: the input without version and secrets. */
function actOf(input: object): Record<string, unknown> {
  const { version: _version, passphrase: _passphrase, ...act } = input as Record<string, unknown>;
  return act;
}

/** The caller's own request for exactly this act that is approved, or else one that waits. */
async function ownRequest(operation: ApprovableOperation, input: object, me: string): Promise<Approval | null> {
  const wanted = parseAct(operation, actOf(input));
  if (!wanted) return null;
  const text = canonicalAct(wanted.act);
  const { rows } = await call('approval.list', {});
  const own = rows.filter(
    (row) =>
      row.requestedBy.id === me && row.operation === operation && row.act !== null && canonicalAct(row.act) === text,
  );
  return own.find((row) => row.state === 'approved') ?? own.find((row) => row.state === 'pending') ?? null;
}

/**
 * Does an act that may need a second person. Is one needed, an approval given for exactly this act is used; without one, `dialog`
 * offers to ask for it, or takes the recovery key in an office of one person.
 */
export function useAct<N extends Act>(
  operation: N,
  { onDone, onAsked }: { onDone: (value: OutputOf<N>) => void; onAsked?: () => void },
) {
  const me = useMe();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const [asking, setAsking] = useState<Asking<N> | null>(null);

  async function attempt(input: ActInput<N>, secondPerson: SecondPerson): Promise<void> {
    try {
      onDone(await carryOut(operation, input, secondPerson));
    } catch (thrown) {
      const { code, params } = errorOf(thrown);
      if (code !== 'second_person_needed' || secondPerson !== null) throw thrown;
      const given = await ownRequest(approvedAs(operation), input, me.id);
      if (given?.state === 'approved') await attempt(input, { approval: given.id });
      else setAsking({ input, waiting: given, alone: params['alone'] === true });
    }
  }

  async function perform(input: ActInput<N>): Promise<void> {
    setPending(true);
    setError(null);
    await attempt(input, null).catch((thrown) => setError(errorOf(thrown)));
    setPending(false);
  }

  const dialog = asking && (
    <SecondPersonDialog
      operation={operation}
      asking={asking}
      onClose={() => setAsking(null)}
      onDone={(value) => {
        setAsking(null);
        onDone(value);
      }}
      onAsked={() => {
        setAsking(null);
        onAsked?.();
      }}
    />
  );
  return { perform, isPending, error, clear: () => setError(null), dialog };
}

function SecondPersonDialog<N extends Act>(props: {
  operation: N;
  asking: Asking<N>;
  onClose: () => void;
  onDone: (value: OutputOf<N>) => void;
  onAsked: () => void;
}) {
  const { operation, asking, onClose, onDone, onAsked } = props;
  const t = useT();
  const format = useFormats();
  const [reason, setReason] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const isAlone = asking.alone;

  async function submit() {
    setPending(true);
    setError(null);
    try {
      if (isAlone) {
        onDone(await carryOut(operation, asking.input, { recoveryKey: recoveryKey.trim() }));
      } else {
        const act = parseAct(approvedAs(operation), actOf(asking.input));
        const input: InputOf<'approval.request'> = {
          operation: approvedAs(operation),
          act: actOf(asking.input) as InputOf<'approval.request'>['act'],
          concerned: act && (concernedBy(act) as InputOf<'approval.request'>['concerned']),
          reason,
        };
        await call('approval.request', input);
        toast({ text: t('approvals.needed.asked') });
        onAsked();
      }
    } catch (thrown) {
      setError(errorOf(thrown));
    }
    setPending(false);
  }

  const isReady = isAlone ? recoveryKey.trim() !== '' : reason.trim() !== '';
  return (
    <Dialog
      title={t('approvals.needed.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(asking.waiting ? 'common.close' : 'common.cancel')}</Button>
          {!asking.waiting && (
            <Button variant="primary" isDisabled={!isReady} isPending={isPending} onPress={() => void submit()}>
              {t(isAlone ? 'approvals.needed.useKey' : 'approvals.needed.ask')}
            </Button>
          )}
        </>
      }
    >
      <div className="ui-stack">
        <p>{t('approvals.needed.explain')}</p>
        {error && <ErrorNotice error={error} />}
        {asking.waiting ? (
          <Notice>{t('approvals.needed.waiting', { date: format.dateTime(asking.waiting.requestedAt) })}</Notice>
        ) : isAlone ? (
          <>
            <Notice title={t('approvals.needed.alone')}>{t('approvals.needed.aloneExplain')}</Notice>
            <RecoveryKeyField value={recoveryKey} onChange={setRecoveryKey} autoFocus />
          </>
        ) : (
          <TextArea
            label={t('approvals.needed.reason')}
            description={t('approvals.needed.reasonExplain')}
            value={reason}
            onChange={(text) => setReason(text.replace(/\n/gu, ' '))}
            maxLength={1_000}
            rows={3}
            autoFocus
          />
        )}
      </div>
    </Dialog>
  );
}
