export { fileRemembered } from './file-remembered.ts';
