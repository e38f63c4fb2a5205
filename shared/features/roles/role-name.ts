import type { Language } from '../../contract/values.ts';
import { messages } from '../../i18n/index.ts';

type Named = { readonly name: string; readonly startingRole: string | null };

/**
 * What a role is called: as the office calls it, or in the reader's language as long as nobody renamed it. A starting role counts as
 * renamed when its name is none of those it had in any language.
 */
export function roleName(role: Named, language: Language): string {
  const starting = role.startingRole;
  if (starting === null) return role.name;
  const names = Object.values(messages).map(({ words }) => nameIn(words.startingRole, starting));
  const untouched = role.name === '' || role.name === starting || names.includes(role.name);
  return (untouched ? nameIn(messages[language].words.startingRole, starting) : undefined) ?? role.name;
}

function nameIn(names: Readonly<Record<string, string>>, starting: string): string | undefined {
  return Object.hasOwn(names, starting) ? names[starting] : undefined;
}
