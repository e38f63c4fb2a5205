import { common } from './common.ts';
import { menu } from './menu.ts';
import { words } from './words.ts';

export const da = { common, menu, words };
