import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const patience = 1_000;

/** Whether something has been asked for over a second and there is nothing to show of it yet. */
export function useWaitsLong(): boolean {
  const waits = useIsFetching({ predicate: ({ state }) => state.status === 'pending' }) > 0;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waits]);
  return isLong;
}
