import { common } from './common.ts';
import { words } from './words.ts';

export const de = { common, words };
