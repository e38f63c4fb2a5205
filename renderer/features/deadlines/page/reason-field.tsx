import { TextField, useT } from '../../../ui/index.ts';

/** The reason that stays beside a deadline; an act without it is not sent. */
export function ReasonField({
  value,
  onChange,
  wasTried,
  ...more
}: {
  value: string;
  onChange: (reason: string) => void;
  /** Sending was tried: now it says that it is missing. */
  wasTried: boolean;
  placeholder?: string;
  autoFocus?: boolean;
}) {
  const t = useT();
  return (
    <TextField
      label={t('deadlineBook.field.reason')}
      value={value}
      onChange={onChange}
      maxLength={1_000}
      isRequired
      error={wasTried && value.trim() === '' ? t('common.required') : undefined}
      {...more}
    />
  );
}
