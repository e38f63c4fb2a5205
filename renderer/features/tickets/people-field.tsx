import type { UserId } from '../../../shared/contract/ids.ts';
import { ComboBox } from '../../ui/index.ts';
import { usePersonOptions } from './office.ts';

/** Chooses a person of the office. */
export function PersonField({
  label,
  value,
  onChange,
  autoFocus = false,
  placeholder,
  error,
  description,
  hideLabel = false,
}: {
  label: string;
  value: UserId | null;
  onChange: (value: UserId | null) => void;
  autoFocus?: boolean;
  placeholder?: string;
  error?: string | undefined;
  description?: string;
  hideLabel?: boolean;
}) {
  const options = usePersonOptions<UserId>({ current: value });
  return (
    <ComboBox
      label={label}
      options={options}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      hideLabel={hideLabel}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(description === undefined ? {} : { description })}
    />
  );
}
