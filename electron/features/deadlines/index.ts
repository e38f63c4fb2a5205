export { handDeadlinesOver } from './hand-over.ts';
export { deadlineHandlers } from './handlers.ts';
export { deadlineJobs } from './jobs.ts';
