export { type JournalMode, toRefusal } from './connect.ts';
export { copyAlone, copyDatabase } from './copy.ts';
export { copySharedDatabase } from './copy-shared.ts';
export { FileLock } from './lock.ts';
export { migrate, newestSchema } from './migrate.ts';
export { OfficeDatabase, type OfficeDatabaseOptions, type Reading, type Writing } from './open.ts';
export { reencryptedFile, sweepReencryption } from './reencrypt.ts';
export { type Step, type Steps, stepsOn } from './steps.ts';
export { run } from './straight.ts';
