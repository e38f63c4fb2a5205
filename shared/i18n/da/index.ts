import { common } from './common.ts';
import { words } from './words.ts';

export const da = { common, words };
