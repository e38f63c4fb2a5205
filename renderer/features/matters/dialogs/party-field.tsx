import type { MatterPartyInput } from '../../../../shared/features/matters/operations.ts';
import { RequesterField, requesterProblem } from '../../tickets/requester-field.tsx';
import type { Joining } from '../new-matter.ts';

/** Whether the one who is typed in new is complete. */
export function isWholeParty(value: Joining | null): boolean {
  return requesterProblem(value === null ? null : asRequester(value.who)) === null;
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
  value: Joining | null;
  onChange: (value: Joining | null) => void;
  autoFocus?: boolean;
  showProblems: boolean;
  error?: string | undefined;
}) {
  return (
    <div className="ui-stack-tight">
      <RequesterField
        label={label}
        partiesOnly
        value={value === null ? null : asRequester(value.who)}
        onChange={(who, name) => onChange(who === null || who.kind === 'user' ? null : { who, name })}
        initialText={value?.name ?? ''}
        autoFocus={autoFocus}
        showProblems={showProblems}
        error={error}
      />
    </div>
  );
}
