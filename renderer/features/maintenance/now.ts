import { useEffect, useState } from 'react';

/** The instant, as it goes by second by second; still while `active` is false. */
export function useNow(active: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!active) return;
    const tick = () => setNow(new Date().toISOString());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [active]);
  return now;
}
