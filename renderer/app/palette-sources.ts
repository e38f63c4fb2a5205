import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { create } from 'zustand';

/** One thing to go to, find or do. */
export type PaletteItem = {
  /** Unique within its source. */
  id: string;
  /** What is searched and read out. */
  text: string;
  /** What is shown instead of `text`, with hits marked. */
  label?: ReactNode;
  detail?: ReactNode;
  icon?: LucideIcon;
  keys?: string;
  /** It only says something: it cannot be chosen, and Enter passes it by. */
  isHint?: true;
  run: () => void;
};

/** Somebody who knows things: commands, places, tickets. */
export type PaletteSource = {
  id: string;
  /** The heading above its items. */
  title: string;
  /** Sources with smaller numbers come first. */
  order: number;
  /** Filters by itself; may take its time. The signal tells that the text has changed meanwhile. */
  find: (text: string, signal: AbortSignal) => readonly PaletteItem[] | Promise<readonly PaletteItem[]>;
};

type Sources = { sources: readonly { current: () => PaletteSource }[] };
export const usePaletteSources = create<Sources>(() => ({ sources: [] }));

/** Adds a source to the palette (Ctrl/⌘ K) while the component is mounted. */
export function usePaletteSource(source: PaletteSource): void {
  const latest = useRef(source);
  latest.current = source;
  useEffect(() => {
    const entry = { current: () => latest.current };
    usePaletteSources.setState(({ sources }) => ({ sources: [...sources, entry] }));
    return () => usePaletteSources.setState(({ sources }) => ({ sources: sources.filter((each) => each !== entry) }));
  }, []);
}

/** For sources that filter a list: every word of `wanted` begins a word of `text`. */
export function matchesWords(text: string, wanted: string): boolean {
  const fold = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(wanted)
    .split(/\s+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
