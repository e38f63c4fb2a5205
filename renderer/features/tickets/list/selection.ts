/** What is chosen in a list, and where the keyboard stands. Rows are named by id, so that it survives reordering and reloading. */
export type Selection = {
  readonly selected: ReadonlySet<string>;
  /** The row the keyboard is on. */
  readonly cursor: string | null;
  /** Where a Shift-range began. */
  readonly anchor: string | null;
};

export const emptySelection: Selection = { selected: new Set(), cursor: null, anchor: null };

/** The step of a key: one row, a page, or an end. */
export type Step = number | 'first' | 'last';

/** Moves the cursor, never past an end. With `extend` everything from the anchor to the new row is chosen. */
export function move(state: Selection, rows: readonly string[], step: Step, extend = false): Selection {
  if (rows.length === 0) return state;
  const at = state.cursor === null ? -1 : rows.indexOf(state.cursor);
  const last = rows.length - 1;
  const wanted = step === 'first' ? 0 : step === 'last' ? last : at === -1 ? (step > 0 ? 0 : last) : at + step;
  const cursor = rows[Math.min(last, Math.max(0, wanted))] ?? null;
  if (cursor === null) return state;
  if (!extend) return { ...state, cursor, anchor: cursor };
  const anchor = state.anchor ?? state.cursor ?? cursor;
  return { selected: new Set(between(rows, anchor, cursor)), cursor, anchor };
}

/** Chooses or lets go of one row, as Space or Ctrl and a press do. */
export function toggle(state: Selection, id: string): Selection {
  const selected = new Set(state.selected);
  if (!selected.delete(id)) selected.add(id);
  return { selected, cursor: id, anchor: id };
}

/** Chooses everything from the anchor to a row, as Shift and a press do. */
export function extendTo(state: Selection, rows: readonly string[], id: string): Selection {
  const anchor = state.anchor ?? state.cursor ?? id;
  return { selected: new Set(between(rows, anchor, id)), cursor: id, anchor };
}

/** Chooses every row, or none if all were chosen. */
export function toggleAll(state: Selection, rows: readonly string[]): Selection {
  const all = rows.length > 0 && rows.every((id) => state.selected.has(id));
  return { ...state, selected: new Set(all ? [] : rows) };
}

/** After the rows changed: what is gone is no longer chosen, and a cursor whose row is gone stays at the same height. */
export function follow(state: Selection, before: readonly string[], rows: readonly string[]): Selection {
  const present = new Set(rows);
  const kept = [...state.selected].filter((id) => present.has(id));
  const cursor =
    state.cursor === null || present.has(state.cursor) ? state.cursor : neighbour(state.cursor, before, rows);
  const anchor = state.anchor !== null && present.has(state.anchor) ? state.anchor : cursor;
  const same = kept.length === state.selected.size && cursor === state.cursor && anchor === state.anchor;
  return same ? state : { selected: new Set(kept), cursor, anchor };
}

function neighbour(gone: string, before: readonly string[], rows: readonly string[]): string | null {
  const present = new Set(rows);
  const at = before.indexOf(gone);
  if (at === -1) return null;
  return (
    before.slice(at).find((id) => present.has(id)) ?? before.slice(0, at).findLast((id) => present.has(id)) ?? null
  );
}

function between(rows: readonly string[], from: string, to: string): readonly string[] {
  const start = rows.indexOf(from);
  const end = rows.indexOf(to);
  if (start === -1 || end === -1) return end === -1 ? [] : [to];
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
