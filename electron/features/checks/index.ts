export { checkHandlers } from './handlers.ts';
export { checkJobs } from './jobs.ts';
