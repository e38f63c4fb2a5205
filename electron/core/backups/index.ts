export { makeBackup } from './make.ts';
export { openBackup } from './open.ts';
export { backupsIn } from './places.ts';
export { restoreBackup } from './restore.ts';
