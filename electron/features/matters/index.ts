export { matterHandlers } from './handlers.ts';
