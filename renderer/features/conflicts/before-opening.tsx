import type { OperationError } from '../../../shared/contract/errors.ts';
import type { ConflictDecision, ConflictResult } from '../../../shared/features/conflicts/operations.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { Button, Dialog, ErrorNotice, KeyHint, useT } from '../../ui/index.ts';
import { type Decision, DecisionFields } from './decision.tsx';
import { Finding, Hidden, Hits } from './hits.tsx';

/** What was found before a matter is opened, and the decision about it. */
export function BeforeOpening({
  result,
  decision,
  isPending,
  error,
  onDecide,
  onBack,
}: {
  result: ConflictResult;
  decision: Decision;
  isPending: boolean;
  error: OperationError | null;
  onDecide: (decision: ConflictDecision, reason: string) => void;
  onBack: () => void;
}) {
  const t = useT();
  useUnsaved(decision.isTouched);
  const submit = () => {
    const taken = decision.take();
    if (taken) onDecide(taken.decision, taken.reason);
  };
  return (
    <Dialog
      title={t('conflicts.before')}
      isOpen
      onClose={onBack}
      size="wide"
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onBack}>{t('conflicts.back')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {decision.decision === 'declined' ? t('conflicts.record') : t('conflicts.openMatter')}{' '}
            <KeyHint keys="Mod+Enter" />
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        {error && <ErrorNotice error={error} />}
        <p>{t('conflicts.beforeText')}</p>
        <Finding result={result} hidden={result.hidden.count} />
        <Hidden hidden={result.hidden} />
        <Hits hits={result.hits} />
        <DecisionFields value={decision} autoFocus />
      </div>
    </Dialog>
  );
}
