import { common } from './common.ts';
import { menu } from './menu.ts';
import { words } from './words.ts';

export const en = { common, menu, words };
