export { backUpBefore } from './before.ts';
export { makeBackup, sourceOf } from './make.ts';
export { openBackup } from './open.ts';
export { backupsIn, isLeftover } from './places.ts';
export { provenIn } from './proven.ts';
export { restoreBackup } from './restore.ts';
