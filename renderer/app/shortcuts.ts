import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { host } from '../client/index.ts';
import { isMac } from '../ui/index.ts';

/** What a key does. */
export type Shortcut = {
  /** `C`, `Mod+K` (Ctrl, or ⌘ on a Mac), `Alt+ArrowLeft`, or two keys one after the other: `G I`. */
  keys: string;
  /** What it does, for the list of keys. */
  label: string;
  /** The heading it stands under in the list of keys. */
  group?: string;
  run: () => void;
  /** False: the key does nothing now and is not listed. */
  enabled?: boolean;
  /** Works also while a dialog is open. */
  inDialog?: boolean;
  /** In a text the key keeps its own meaning, as Ctrl+Z does. */
  notWhileTyping?: boolean;
};

type Entry = { id: symbol; current: () => Shortcut };
type Registry = { entries: readonly Entry[]; singleKeys: boolean };

const useRegistry = create<Registry>(() => ({ entries: [], singleKeys: true }));

const sequencePatience = 1_200;

/** Whether keys without Ctrl, ⌘ or Alt do anything. Some people speak or dictate; they can turn them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useRegistry(({ singleKeys }) => singleKeys);
  return [
    on,
    (next) => {
      setSingleKeys(next);
      void host('setSingleKeys', { on: next });
    },
  ];
}

/** Takes over what this computer remembers. */
export function setSingleKeys(on: boolean): void {
  useRegistry.setState({ singleKeys: on });
}

/** Gives a key a meaning while the component is mounted. Of two with the same key the newer one wins. */
export function useShortcut(shortcut: Shortcut): void {
  const latest = useRef(shortcut);
  latest.current = shortcut;
  const { enabled = true } = shortcut;
  useEffect(() => {
    if (!enabled) return;
    const entry: Entry = { id: Symbol(), current: () => latest.current };
    useRegistry.setState(({ entries }) => ({ entries: [...entries, entry] }));
    return () => useRegistry.setState(({ entries }) => ({ entries: entries.filter(({ id }) => id !== entry.id) }));
  }, [enabled]);
}

/** Every key that does something now, the newest meaning of each. */
export function useShortcuts(): Shortcut[] {
  const entries = useRegistry((state) => state.entries);
  const byKeys = new Map(entries.map((entry) => [entry.current().keys, entry.current()]));
  return [...byKeys.values()];
}

/** The name of a pressed key as shortcuts are written. */
function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const mod = isMac ? event.metaKey : event.ctrlKey;
  // Shift is part of what a sign is (`?`), but not of letters and named keys.
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key));
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
const choosing = '[role=listbox], [role=menu], [role=radiogroup], [role=spinbutton], [role=application]';

function isPlain(keys: string): boolean {
  return !/\b(Mod|Alt)\b/u.test(keys) && !/^(Escape|F\d+)$/u.test(keys);
}

/** Starts listening to keys. Answers the function that ends it. */
export function listenToShortcuts(): () => void {
  let first: { key: string; at: number } | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const { entries, singleKeys } = useRegistry.getState();
    const target = event.target instanceof Element ? event.target : document.body;
    const inDialog = document.querySelector('.ui-veil') !== null;
    const key = nameOf(event);
    const plain = isPlain(key);
    if (document.documentElement.dataset['gate'] === 'closed') return;
    if (plain && (!singleKeys || target.closest(typing) || target.closest(choosing))) return;
    const wanted = first && performance.now() - first.at < sequencePatience ? `${first.key} ${key}` : null;
    const usable = entries.map((entry) => entry.current()).filter((each) => !inDialog || each.inDialog);
    const inText = target.closest(typing) !== null;
    const find = (keys: string) => usable.findLast((each) => each.keys === keys && !(inText && each.notWhileTyping));
    const found = (wanted && find(wanted)) || find(key);
    first = null;
    if (found) {
      event.preventDefault();
      found.run();
    } else if (usable.some((each) => each.keys.startsWith(`${key} `))) {
      first = { key, at: performance.now() };
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
