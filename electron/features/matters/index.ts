export { matterColumns } from './change.ts';
export { matterHandlers } from './handlers.ts';
export { takeNextNumber } from './numbering.ts';
