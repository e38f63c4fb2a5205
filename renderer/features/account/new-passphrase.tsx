import './new-passphrase.css';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { call } from '../../client/index.ts';
import { PassphraseField, useLanguage, useT } from '../../ui/index.ts';

type Strength = OutputOf<'session.passphraseStrength'>;
const steps = [0, 1, 2, 3, 4] as const;

/** Chooses a passphrase, with advice on how easily it is guessed. It counts as chosen once it is strong enough. */
export function NewPassphrase({
  label,
  description,
  words,
  value,
  onChange,
  onVerdict,
  isMissing = false,
}: {
  label: string;
  description?: string;
  /** Names and the like, which are easy to guess for this person. */
  words: readonly string[];
  value: string;
  onChange: (value: string) => void;
  onVerdict: (isStrong: boolean) => void;
  /** Someone tried to go on without a strong one. */
  isMissing?: boolean;
}) {
  const t = useT();
  const language = useLanguage();
  const [verdict, setVerdict] = useState<{ of: string; strength: Strength } | null>(null);
  const known = words.filter(Boolean).join('\n');
  // Not through the cache of answers: a passphrase that is being chosen leaves no trace.
  useEffect(() => {
    if (value === '') return;
    let isLatest = true;
    const input = { passphrase: value, words: known.split('\n').filter(Boolean), language };
    void call('session.passphraseStrength', input).then(
      (strength) => isLatest && setVerdict({ of: value, strength }),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [value, known, language]);
  const strength = value === '' ? undefined : verdict?.strength;
  const isStrong = (strength?.enough ?? false) && verdict?.of === value;
  useEffect(() => onVerdict(isStrong), [isStrong, onVerdict]);
  return (
    <div className="new-passphrase">
      <PassphraseField
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        isRequired
        error={isMissing ? (value === '' ? t('common.required') : t('errors.passphrase_too_weak.what')) : undefined}
      />
      {strength && (
        <div className="new-passphrase-advice" role="status">
          <span className="new-passphrase-bar" data-enough={strength.enough} aria-hidden>
            {steps.map((step) => (
              <span key={step} data-on={step <= strength.score} />
            ))}
          </span>
          <span>{t(`settings.account.strength.s${steps[strength.score] ?? 0}`)}</span>
          {!strength.enough && (
            <ul>
              {[strength.warning, ...strength.suggestions].map((advice) => advice && <li key={advice}>{advice}</li>)}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
