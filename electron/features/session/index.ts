export { sessionHandlers } from './handlers.ts';
