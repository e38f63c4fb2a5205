/** No input of the contract comes near these; a million of anything is an accident or an attack. */
const deepest = 40;
const mostValues = 100_000;

/**
 * Whether an input is neither so deep nor so large that reading it would stop the core. Walks without recursion, so that nothing can
 * make it run out of stack; an object that contains itself is too deep.
 */
export function isModest(input: unknown): boolean {
  let level: unknown[] = [input];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) continue;
      if (Array.isArray(value) && value.length > mostValues) return false;
      const inner = Object.values(value);
      seen += inner.length;
      if (seen > mostValues) return false;
      for (const each of inner) next.push(each);
    }
    level = next;
  }
  return true;
}
