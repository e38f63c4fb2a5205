import { useState } from 'react';
import {
  type ConflictDecision,
  type ConflictResult,
  conflictDecisions,
} from '../../../shared/features/conflicts/operations.ts';
import { RadioGroup, TextArea, useT } from '../../ui/index.ts';

/** What somebody decides about what was found. Where nothing was found, there is nothing to decide but that. */
export function useDecision(result: ConflictResult | null) {
  const t = useT();
  const [chosen, setChosen] = useState<ConflictDecision | null>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isFound = result !== null && result.total + result.hidden.count > 0;
  const decision = chosen ?? (isFound ? null : 'none');
  const needsReason = isFound || (decision !== null && decision !== 'none');
  const isWhole = decision !== null && (!needsReason || reason.trim() !== '');
  return {
    chosen,
    setChosen,
    reason,
    setReason,
    needsReason,
    isFound,
    isTouched: chosen !== null || reason !== '',
    problems: {
      decision: wasTried && decision === null ? t('common.required') : undefined,
      reason: wasTried && needsReason && reason.trim() === '' ? t('conflicts.reasonNeeded') : undefined,
    },
    /** The decision when it is whole; otherwise says what is missing. */
    take: () => {
      setTried(true);
      return isWhole && decision !== null ? { decision, reason: reason.trim() } : null;
    },
    decision,
  };
}

export type Decision = ReturnType<typeof useDecision>;

/** The decision and its reason. */
export function DecisionFields({ value, autoFocus = false }: { value: Decision; autoFocus?: boolean }) {
  const t = useT();
  const { decision, reason, problems } = value;
  return (
    <>
      <RadioGroup<ConflictDecision>
        label={t('conflicts.decide')}
        options={conflictDecisions.map((id) => ({
          id,
          label: t(`conflicts.decision.${id}`),
          detail: t(`conflicts.decisionHint.${id}`),
        }))}
        value={decision}
        onChange={value.setChosen}
        isRequired
        autoFocus={autoFocus}
        error={problems.decision}
      />
      <TextArea
        label={t('conflicts.reason')}
        description={t('conflicts.reasonHint')}
        value={reason}
        onChange={value.setReason}
        rows={2}
        maxLength={2_000}
        error={problems.reason}
        {...(value.needsReason ? { isRequired: true } : { optional: true })}
      />
    </>
  );
}
