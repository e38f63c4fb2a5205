import { useEffect, useRef, useState } from 'react';

const typingPause = 250;

/**
 * Asks about what is being typed, once the typing pauses. `about` is what the question depends on; while it is empty nothing is asked.
 * The newest answer says what it is about, so that the caller sees whether it still holds. A question that fails has no answer.
 */
export function useAnswerWhileTyping<V>(
  about: string,
  ask: () => Promise<V>,
  pause: number = typingPause,
): { about: string; value: V } | null {
  const latest = useRef(ask);
  latest.current = ask;
  const [answer, setAnswer] = useState<{ about: string; value: V } | null>(null);
  useEffect(() => {
    if (about === '') return;
    let current = true;
    const timer = setTimeout(() => {
      latest.current().then(
        (value) => current && setAnswer({ about, value }),
        () => current && setAnswer(null),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [about, pause]);
  return answer;
}
