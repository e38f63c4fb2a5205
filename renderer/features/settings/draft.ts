import { useState } from 'react';
import { useUnsaved } from '../../app/unsaved.ts';

type Versioned = { readonly version: number };
type State<T> = { patch: Partial<T>; version: number };

/** What someone has typed over a record, kept when the record changes underneath. */
export type Draft<T> = {
  /** The record with what was typed. */
  readonly value: T;
  /** The version that was seen when typing began; saving with it finds a conflict. */
  readonly version: number;
  isDirty(...fields: (keyof T)[]): boolean;
  set(patch: Partial<T>): void;
  /** What was saved is no longer a draft. */
  saved(next: T, ...fields: (keyof T)[]): void;
  discard(...fields: (keyof T)[]): void;
};

/** Holds the unsaved changes of a record that is edited in parts. */
export function useDraft<T extends Versioned>(source: T): Draft<T> {
  const [state, setState] = useState<State<T>>({ patch: {}, version: source.version });
  const isEmpty = Object.keys(state.patch).length === 0;
  useUnsaved(Object.entries(state.patch).some(([field, value]) => !same(value, source[field as keyof T])));
  const without = (fields: (keyof T)[]) =>
    Object.fromEntries(
      Object.entries(state.patch).filter(([field]) => !fields.includes(field as keyof T)),
    ) as Partial<T>;
  return {
    value: { ...source, ...state.patch },
    version: isEmpty ? Math.max(source.version, state.version) : state.version,
    isDirty: (...fields) => fields.some((field) => field in state.patch && !same(state.patch[field], source[field])),
    set: (patch) =>
      setState((old) => ({
        patch: { ...old.patch, ...patch },
        version: Object.keys(old.patch).length === 0 ? Math.max(source.version, old.version) : old.version,
      })),
    saved: (next, ...fields) => setState({ patch: without(fields), version: next.version }),
    // Who discards wants to see what is true now.
    discard: (...fields) => setState({ patch: without(fields), version: source.version }),
  };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));
}
/** Lists of ids are sets: their order is no change. */
function ordered(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
