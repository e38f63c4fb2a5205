import './deadlines.css';
import { useMemo } from 'react';
import type { ComputedPart } from '../../../shared/features/deadlines/explanation.ts';
import { stepText, type Words, warningText } from '../../../shared/features/deadlines/sentences.ts';
import { Notice, useFormats, useT } from '../../ui/index.ts';

/** The language in use, as the explanations want it. */
export function useWords(): Words {
  const t = useT();
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}

/** How an end came about: each step after the rule it follows, and what is not settled. */
export function Reckoning({ parts, lawAsOf }: { parts: readonly ComputedPart[]; lawAsOf: string | null }) {
  const words = useWords();
  const { t, formats } = words;
  const warnings = parts.flatMap((part) => part.warnings);
  return (
    <div className="ui-stack-tight">
      {warnings.length > 0 && (
        <Notice tone="caution" title={t('deadlineBook.result.warnings')}>
          <ul className="dl-warnings">
            {warnings.map((warning) => {
              const text = warningText(warning, words);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Notice>
      )}
      {parts.map((part, index) => {
        const name = parts.length > 1 ? t('deadlineBook.result.part', { count: index + 1 }) : undefined;
        return (
          <div key={`${part.rawEnd} ${name}`}>
            {name !== undefined && <h4 className="dl-part">{name}</h4>}
            <ol className="dl-steps" aria-label={name ?? t('deadlineBook.result.steps')}>
              {part.steps.map((step) => {
                const text = stepText(step, words);
                return <li key={text}>{text}</li>;
              })}
            </ol>
          </div>
        );
      })}
      {lawAsOf !== null && (
        <p className="ui-muted dl-small">
          {warnings.length === 0 && `${t('deadlineBook.result.noWarnings')} `}
          {t('deadlineBook.result.lawAsOf', { date: formats.civilDate(lawAsOf) })}
        </p>
      )}
    </div>
  );
}
