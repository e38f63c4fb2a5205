export { migrate } from './migrate.ts';
export { OfficeDatabase, type OpenOptions, type Reading, toRefusal, type Writing } from './open.ts';
