import { useEffect, useRef, useState } from 'react';
import { keepText, keptText, onKept } from '../../client/index.ts';

/** How a form's content lies on the disk, and whether there is anything to keep. */
export type KeptForm<T> = {
  readonly place: string;
  readonly read: (text: string) => T;
  readonly isBegun: (draft: T) => boolean;
};

/**
 * What is typed into a form, kept on the disk until it is sent or thrown away. `turn` counts up when the draft is thrown away or brought
 * back elsewhere: fields that hold a text of their own begin anew with it.
 */
export function useKeptDraft<T extends object>({ place, read, isBegun }: KeptForm<T>, more: Partial<T> = {}) {
  const [draft, setDraft] = useState<T>(() => ({ ...read(keptText(place)), ...more }));
  const [turn, setTurn] = useState(0);
  const newest = useRef(draft);
  newest.current = draft;
  const reading = useRef(read);
  reading.current = read;
  useEffect(
    () =>
      onKept((at, text) => {
        if (at !== place || text === JSON.stringify(newest.current)) return;
        setDraft(reading.current(text ?? ''));
        setTurn((before) => before + 1);
      }),
    [place],
  );
  const change = (part: Partial<T>) => {
    const next = { ...newest.current, ...part };
    newest.current = next;
    setDraft(next);
    keepText(place, isBegun(next) ? JSON.stringify(next) : null);
  };
  return { draft, turn, change };
}
