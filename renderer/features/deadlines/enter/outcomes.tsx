import type { DeadlineOutcome } from '../../../../shared/features/deadlines/operations.ts';
import { problemText } from '../../../../shared/features/deadlines/sentences.ts';
import { Notice } from '../../../ui/index.ts';
import { StrictMark, useSayEnd } from '../marks.tsx';
import { Reckoning, useWords } from '../reckoning.tsx';

/** What comes out, before anything is stored: the last day, large, and how it was reckoned. */
export function Outcomes({ outcomes, names }: { outcomes: readonly DeadlineOutcome[]; names: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="dl-outcomes" aria-label={t('deadlineBook.result.heading')} aria-live="polite">
      {outcomes.length === 0 && <p className="ui-muted">{t('deadlineBook.result.wait')}</p>}
      {outcomes.map((outcome, index) => (
        <div key={names[index] ?? index} className="dl-outcome">
          <h3>{names[index]}</h3>
          {outcome.ok ? (
            <Found outcome={outcome} />
          ) : (
            <Notice tone="caution">
              <p>{problemText(outcome, words)}</p>
            </Notice>
          )}
        </div>
      ))}
    </section>
  );
}

function Found({ outcome }: { outcome: Extract<DeadlineOutcome, { ok: true }> }) {
  const { t, formats } = useWords();
  const sayEnd = useSayEnd();
  const dates = outcome.notices.map((date) => formats.civilDateDay(date));
  return (
    <>
      <p className="dl-end">{sayEnd(outcome)}</p>
      {outcome.strict && (
        <p>
          <StrictMark />
        </p>
      )}
      <p className="ui-muted">
        {dates.length === 0
          ? t('deadlineBook.result.noNotices')
          : t('deadlineBook.result.notices', { dates: formats.list(dates) })}
      </p>
      {outcome.parts.length > 0 ? (
        <Reckoning parts={outcome.parts} lawAsOf={outcome.lawAsOf} />
      ) : (
        <p className="ui-muted">{t('deadlineBook.result.manual')}</p>
      )}
    </>
  );
}
