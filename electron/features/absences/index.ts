export { absenceHandlers } from './handlers.ts';
