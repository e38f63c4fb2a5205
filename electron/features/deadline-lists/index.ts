export { deadlineListHandlers } from './handlers.ts';
export { deadlineListJobs } from './jobs.ts';
