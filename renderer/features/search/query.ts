/** The number of `T-123`, `t 123` or `#123`; null for anything else. */
export function ticketNumber(text: string): number | null {
  const digits = /^\s*(?:t\s*-?\s*|#)(\d{1,15})\s*$/iu.exec(text)?.[1];
  const number = digits === undefined ? 0 : Number(digits);
  return number > 0 ? number : null;
}

export type Piece = { readonly text: string; readonly isMatch: boolean };

/** Cuts a text into what matched and what did not, for highlighting. Ranges that overlap or lie outside are put right. */
export function pieces(text: string, ranges: readonly (readonly [number, number])[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const [from, until] of [...ranges].sort((left, right) => left[0] - right[0])) {
    const start = Math.max(at, Math.min(from, text.length));
    const end = Math.min(until, text.length);
    if (end <= start) continue;
    if (start > at) result.push({ text: text.slice(at, start), isMatch: false });
    result.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), isMatch: false });
  return result;
}
