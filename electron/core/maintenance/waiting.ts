import { patiently } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';

/** So long others, and what is under way here, are waited for, in milliseconds; then it is refused as it was. */
const patience = 30_000;
const every = 250;

/** Waits for a backup or a check that is under way; they end by themselves. */
export function pastBackups<T>(attempt: () => T | Promise<T>): Promise<T> {
  return patiently(patience, attempt, (error) => error instanceof Refusal && error.code === 'busy', every);
}

/** Waits until nobody else is at it any more. */
export function untilTheyLeave<T>(attempt: () => T | Promise<T>): Promise<T> {
  return patiently(patience, attempt, (error) => error instanceof Refusal, every);
}
