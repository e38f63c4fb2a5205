import { useRef, useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { SessionState } from '../../../shared/features/session/operations.ts';
import { type CallOptions, type CallProgress, errorOf, setSessionState } from '../../client/index.ts';
import { ErrorNotice, Notice, Progress, useT } from '../../ui/index.ts';
import { problemOf } from '../office/problem.tsx';
import { useCountdown } from './countdown.ts';

/** A try at the door: one at a time, with the waiting time that wrong ones cost. `onProblem` takes what no other try would mend. */
export function useAttempt(onProblem?: (error: OperationError) => void) {
  const [error, setError] = useState<OperationError | null>(null);
  const [isPending, setPending] = useState(false);
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const running = useRef(false);
  const left = useCountdown(error);
  return {
    error,
    isPending,
    /** How far the backup is that comes before an office is brought up to date; null otherwise. */
    progress,
    /** Seconds to wait. */
    left,
    /** Runs the try; answers whether it went well. */
    run: async (attempt: (options: CallOptions) => Promise<SessionState>): Promise<boolean> => {
      if (running.current || left > 0) return false;
      running.current = true;
      setPending(true);
      setError(null);
      try {
        setSessionState(await attempt({ onProgress: setProgress }));
        return true;
      } catch (thrown) {
        const refused = errorOf(thrown);
        if (onProblem && problemOf(refused)) onProblem(refused);
        else setError(refused);
        return false;
      } finally {
        running.current = false;
        setPending(false);
        setProgress(null);
      }
    },
  };
}

/** What went wrong with the try, and how long to wait; while it takes minutes, what it does. */
export function AttemptNotice({
  error,
  left,
  progress = null,
}: {
  error: OperationError | null;
  left: number;
  progress?: CallProgress | null;
}) {
  const t = useT();
  if (progress) return <Progress label={t('session.upgrading')} {...progress} />;
  if (!error) return null;
  if (error.code !== 'wait_before_retry') return <ErrorNotice error={error} />;
  return (
    <Notice tone="caution" isAlert title={t('errors.wait_before_retry.what')}>
      {/* The seconds change often; they are not read out each time. */}
      <p aria-live="off">{left > 0 ? t('session.wait', { count: left }) : t('errors.wait_before_retry.kept')}</p>
    </Notice>
  );
}
