export type { Job } from './chores/job.ts';
export type { BatchCall, CoreOptions } from './dispatch/core.ts';
export { Core } from './dispatch/core.ts';
export type { Call } from './dispatch/gate.ts';
export type { Clock } from './ports/clock.ts';
export type { Ports } from './ports/index.ts';
export type { Keychain } from './ports/keychain.ts';
export type { Log } from './ports/log.ts';
export type { Papers } from './ports/papers.ts';
