export { officeHandlers } from './handlers.ts';
