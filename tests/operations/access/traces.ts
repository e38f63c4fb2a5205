/** Refuses a text in which any of the forbidden words, ids or numbers stands. */
export function demandNoTrace(where: string, text: string, forbidden: readonly (string | RegExp)[]): void {
  const found = forbidden.find((trace) => (typeof trace === 'string' ? text.includes(trace) : trace.test(text)));
  if (found !== undefined) throw new Error(`${where}: shows a trace of what is out of sight: ${found}`);
}
