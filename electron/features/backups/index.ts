export { backupHandlers } from './handlers.ts';
