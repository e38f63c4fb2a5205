export { deadlineHandlers } from './handlers.ts';
export { deadlineJobs } from './jobs.ts';
