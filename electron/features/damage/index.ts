export { damageHandlers } from './handlers.ts';
