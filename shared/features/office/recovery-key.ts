/** The fixed beginning of every age identity; people do not type it. */
const prefix = 'AGE-SECRET-KEY-1';
const typedPrefix = /^AGESECRETKEY[1IL]/u;
/** Characters after the beginning. */
const length = 58;
const groupLength = 5;

/**
 * What someone typed of the key, as it is written in it. Its alphabet has no O, B, I or 1, so that these can only be meant for the
 * characters they look like. Spaces, hyphens and case do not matter.
 */
function typed(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}
function clarified(text: string): string {
  return text.replace(/O/gu, '0').replace(/B/gu, '8').replace(/[I1]/gu, 'L');
}

/** The groups in which the recovery key is printed and typed, without its fixed beginning. */
export function recoveryKeyGroups(recoveryKey: string): string[] {
  const body = recoveryKey.startsWith(prefix) ? recoveryKey.slice(prefix.length) : recoveryKey;
  return body.match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? [];
}

/** The recovery key that someone typed, with or without its beginning; null when it cannot be one. */
export function readRecoveryKey(text: string): string | null {
  const letters = typed(text);
  const body = letters.length === length ? letters : letters.replace(typedPrefix, '');
  return body.length === length ? `${prefix}${clarified(body)}` : null;
}

/** Whether someone typed this group of the key. */
export function isRecoveryKeyGroup(group: string, text: string): boolean {
  return group !== '' && clarified(typed(text)) === group;
}
