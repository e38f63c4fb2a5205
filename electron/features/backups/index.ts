export { backupHandlers } from './handlers.ts';
export { backupJobs } from './jobs.ts';
export { placeOf, standingOf } from './places.ts';
