import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useT } from '../../../ui/index.ts';

/** Arrow keys, J and K go from entry to entry; the first one has the focus when the book opens. */
export function useStepping(list: { readonly current: HTMLDivElement | null }) {
  const t = useT();
  const step = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-deadline]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  const stepping = useRef(step);
  stepping.current = step;
  useEffect(() => {
    const { current } = list;
    const onKey = (event: Event) => {
      const { key, target } = event as unknown as KeyboardEvent;
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target as HTMLElement).dataset['deadline']) return;
      event.preventDefault();
      stepping.current(key === 'ArrowDown' ? 1 : -1);
    };
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, [list]);
  const group = t('words.deadlines');
  useShortcut({ keys: 'J', label: t('deadlineBook.key.next'), group, run: () => step(1) });
  useShortcut({ keys: 'K', label: t('deadlineBook.key.previous'), group, run: () => step(-1) });
}
