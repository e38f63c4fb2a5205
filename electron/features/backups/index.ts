export { backupHandlers } from './handlers.ts';
export { backupJobs } from './jobs.ts';
