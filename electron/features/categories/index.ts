export { categoryHandlers } from './handlers.ts';
