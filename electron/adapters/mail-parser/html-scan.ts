/** What has to be known of HTML before a real parser may see it, in one pass over the characters. */

/** No newsletter nests like this; the parsers' time grows with the square of the depth. */
const MAX_DEPTH = 3_000;

/** Tags that close by themselves or that others close. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option tbody thead tfoot'.split(
    ' ',
  ),
);

/** Nested so deeply that only an attack explains it. */
export function tooDeep(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (FLAT.has((match[2] ?? '').toLowerCase())) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The words without the tags, in time that grows with the length alone. */
export function stripTags(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    pieces.push(html.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    pieces.push(BREAKS.has(name) ? '\n' : '');
    at = html[open + 1] !== '/' && (name === 'script' || name === 'style') ? endOf(html, name, close) : close + 1;
  }
  pieces.push(html.slice(at));
  return pieces
    .join('')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .trim();
}

const BREAKS = new Set(['br', 'p', 'div', 'tr', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'hr', 'blockquote']);

function endOf(html: string, name: string, from: number): number {
  const closing = name === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
