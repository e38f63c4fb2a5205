import './session.css';
import type { PassphraseStrength } from '../../../shared/features/session/operations.ts';
import { call, useAnswerWhileTyping } from '../../client/index.ts';
import { PassphraseField, useLanguage, useT } from '../../ui/index.ts';

/** A passphrase that is being chosen. */
export type ChosenPassphrase = { passphrase: string; repeat: string };
export const noPassphrase: ChosenPassphrase = { passphrase: '', repeat: '' };

/**
 * Whether it was typed the same twice. Whether it is strong enough the core decides: its advice may not have come yet when someone is
 * quick with Enter.
 */
export function typedTwice({ passphrase, repeat }: ChosenPassphrase): boolean {
  return passphrase !== '' && passphrase === repeat;
}

const typingPause = 120;

/** Asks the core how strong the passphrase is, shortly after each key. */
function useStrength(passphrase: string, words: readonly string[]): PassphraseStrength | null {
  const language = useLanguage();
  const about = passphrase === '' ? '' : [language, passphrase, ...words].join('\n');
  const ask = () => call('session.passphraseStrength', { passphrase, words: words.filter(Boolean), language });
  return useAnswerWhileTyping(about, ask, typingPause)?.value ?? null;
}

/** Two fields for a new passphrase, with advice while one types. */
export function NewPassphrase({
  value,
  onChange,
  words,
  showErrors,
  label,
}: {
  value: ChosenPassphrase;
  onChange: (value: ChosenPassphrase) => void;
  /** Names that would make it easy to guess. */
  words: readonly string[];
  /** After a try to go on: says what is still missing. */
  showErrors: boolean;
  label?: string;
}) {
  const t = useT();
  const { passphrase, repeat } = value;
  const strength = useStrength(passphrase, words);
  const isWeak = passphrase === '' || strength?.enough === false;
  const weak = showErrors && isWeak ? t('errors.passphrase_too_weak.what') : undefined;
  const differs = repeat !== '' && passphrase !== repeat && (showErrors || !passphrase.startsWith(repeat));
  return (
    <>
      <div className="ui-field">
        <PassphraseField
          label={label ?? t('session.next.passphrase')}
          description={t('session.next.hint')}
          value={passphrase}
          onChange={(next) => onChange({ ...value, passphrase: next })}
          error={weak}
          isRequired
        />
        <Strength strength={passphrase === '' ? null : strength} />
      </div>
      <PassphraseField
        label={t('session.next.repeat')}
        value={repeat}
        onChange={(next) => onChange({ ...value, repeat: next })}
        error={differs || (showErrors && passphrase !== repeat) ? t('session.next.differs') : undefined}
        isRequired
      />
    </>
  );
}

function Strength({ strength }: { strength: PassphraseStrength | null }) {
  const t = useT();
  const score = strength?.score ?? 0;
  return (
    <div className="session-strength" aria-live="polite">
      <div className="session-bars" aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <span
            key={bar}
            className={`session-bar ${strength && bar <= Math.max(score, 1) ? (strength.enough ? 'session-bar-enough' : 'session-bar-on') : ''}`}
          />
        ))}
      </div>
      {strength && (
        <p>
          {t('session.next.strength')}: <strong>{t(`session.next.scores.${scoreKey(score)}`)}</strong>
          {!strength.enough && (
            <span className="session-advice">
              {' '}
              {[strength.warning, ...strength.suggestions].filter(Boolean).join(' ')}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

function scoreKey(score: number): '0' | '1' | '2' | '3' | '4' {
  return (['0', '1', '2', '3', '4'] as const)[score] ?? '0';
}
