export { attachmentHandlers } from './handlers.ts';
