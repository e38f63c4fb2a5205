import { TextArea, useT } from '../../ui/index.ts';

/** The recovery key, typed from its sheet: several groups, so it stays readable and is never checked for spelling. */
export function RecoveryKeyField({
  value,
  onChange,
  error,
  autoFocus = false,
}: {
  value: string;
  onChange: (recoveryKey: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}) {
  const t = useT();
  return (
    <TextArea
      label={t('session.recover.key')}
      description={t('session.recover.keyHint')}
      value={value}
      onChange={onChange}
      rows={3}
      spellCheck={false}
      autoComplete="off"
      autoFocus={autoFocus}
      isRequired
      error={error}
    />
  );
}
