export { deadlineHandlers } from './handlers.ts';
