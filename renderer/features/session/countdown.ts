import { useEffect, useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';

/** The seconds left to wait after too many wrong attempts; 0 when one may try again. */
export function useCountdown(error: OperationError | null): number {
  const seconds = error?.code === 'wait_before_retry' ? Number(error.params['seconds'] ?? 0) : 0;
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!error || seconds <= 0) {
      setLeft(0);
      return;
    }
    const end = performance.now() + seconds * 1_000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [error, seconds]);
  return left;
}
