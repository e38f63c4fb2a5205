import { useState } from 'react';
import { keepText, keptText } from '../../client/index.ts';

/** The text of a field that is kept until it is set to nothing: when it was sent, not when its dialogue is closed. */
export function useKeptText(place: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => keptText(place));
  return [
    text,
    (next) => {
      setText(next);
      keepText(place, next.trim() === '' ? null : next);
    },
  ];
}
