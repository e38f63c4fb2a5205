import { fold } from '../search/fold.ts';

/**
 * How an office writes its matter numbers: `{YYYY}` or `{YY}` is the year in which a matter is opened, `{N}` to `{NNNNNNNN}` the
 * running number with at least so many digits. `{NNNN}/{YY}` gives `0042/26`.
 */
const token = /\{(YYYY|YY|N{1,8})\}/gu;
const whole = /^(?:[\p{L}\p{N} ./_-]|\{(?:YYYY|YY|N{1,8})\})+$/u;

export const longestPattern = 40;

/** Whether a pattern gives every matter a number of its own: it has the running number once, and nothing that cannot be typed. */
export function isMatterPattern(pattern: string): boolean {
  if (!whole.test(pattern) || pattern !== pattern.trim() || pattern.length > longestPattern) return false;
  const tokens = [...pattern.matchAll(token)].map(([, name]) => name ?? '');
  return tokens.filter((name) => name.startsWith('N')).length === 1;
}

/** How law offices of a country mostly write them. */
export function usualMatterPattern(country: string): string {
  if (country === 'DE') return '{NNNN}/{YY}';
  return country === 'NL' ? '{YYYY}{NNNN}' : '{YYYY}-{NNNN}';
}

const hasYear = (pattern: string) => pattern.includes('{YYYY}') || pattern.includes('{YY}');

/** The name of the counter from which the running number comes: with a year in the pattern each year has its own. `openedOn` is a civil date. */
export function matterCounter(pattern: string, openedOn: string): string {
  return hasYear(pattern) ? `matter ${openedOn.slice(0, 4)}` : 'matter';
}

/** The number of the matter that is the `running`th by this pattern. */
export function matterNumber(pattern: string, openedOn: string, running: number): string {
  const year = openedOn.slice(0, 4);
  return pattern.replace(token, (_, name: string) => {
    if (name === 'YYYY') return year;
    if (name === 'YY') return year.slice(2);
    return String(running).padStart(name.length, '0');
  });
}

/** By this two numbers are the same, and stand in order: `9/26` before `10/26`, whatever the case and spaces. */
export function matterNumberKey(number: string): string {
  return fold(number)
    .replace(/\s+/gu, '')
    .replace(/\p{Nd}+/gu, (digits) => digits.replace(/^0+(?=\d)/u, '').padStart(12, '0'));
}
