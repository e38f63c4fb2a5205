import type { MatterPartyInput } from '../../../../shared/features/matters/operations.ts';
import { RequesterField, requesterProblem } from '../../tickets/requester-field.tsx';

/** Whether the one who is typed in new is complete. */
export function isWholeParty(value: MatterPartyInput | null): boolean {
  return requesterProblem(value === null ? null : asRequester(value)) === null;
}

const asRequester = (value: MatterPartyInput) =>
  value.kind === 'party' ? value : { ...value, email: value.email ?? null, phone: value.phone ?? '' };

/** Someone outside the office: known already, or entered here. */
export function PartyField({
  label,
  value,
  onChange,
  autoFocus = false,
  showProblems,
  error,
}: {
  label: string;
  value: MatterPartyInput | null;
  onChange: (value: MatterPartyInput | null) => void;
  autoFocus?: boolean;
  showProblems: boolean;
  error?: string | undefined;
}) {
  return (
    <div className="ui-stack-tight">
      <RequesterField
        label={label}
        partiesOnly
        value={value === null ? null : asRequester(value)}
        onChange={(next) => onChange(next?.kind === 'user' ? null : next)}
        autoFocus={autoFocus}
        showProblems={showProblems}
        error={error}
      />
    </div>
  );
}
