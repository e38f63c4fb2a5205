import type { Language } from '../contract/values.ts';
import { common as daCommon } from './da/common.ts';
import { menu as daMenu } from './da/menu.ts';
import { common as deCommon } from './de/common.ts';
import { menu as deMenu } from './de/menu.ts';
import { common as enCommon } from './en/common.ts';
import { menu as enMenu } from './en/menu.ts';
import { common as nlCommon } from './nl/common.ts';
import { menu as nlMenu } from './nl/menu.ts';
import type { KeyOf } from './shape.ts';
import { speakerOf } from './speak.ts';

/** Says one of the few sentences that the main process has need of. */
export type DesktopTranslate = (key: KeyOf<typeof sentences.en>) => string;

/** These alone are in its bundle: all the others would be read and compiled before the window opens. */
const sentences = {
  nl: { common: nlCommon, menu: nlMenu },
  da: { common: daCommon, menu: daMenu },
  de: { common: deCommon, menu: deMenu },
  en: { common: enCommon, menu: enMenu },
} as const;

const translators = new Map<Language, DesktopTranslate>();

/** The sentences of menus and of what the desktop itself asks, in one language. */
export function desktopTranslator(language: Language): DesktopTranslate {
  const known = translators.get(language) ?? speakerOf(language, sentences[language]);
  translators.set(language, known);
  return known;
}
