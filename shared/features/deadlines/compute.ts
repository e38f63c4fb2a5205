import { computeInDays } from './in-days.ts';
import { computeInHours } from './in-hours.ts';
import type { Computed, Task } from './model.ts';

/**
 * Computes a deadline by law. `rawEnd` is the arithmetic end, `end` the last day on which the act is in time. What is not settled gives
 * the safe day and a warning.
 */
export function computeDeadline(task: Task): Computed {
  return task.unit === 'hour' ? computeInHours(task) : computeInDays(task);
}
