import { computeDeadline } from '../../shared/features/deadlines/compute.ts';
import { readTask } from '../../shared/features/deadlines/input.ts';
import type { Computed, Task } from '../../shared/features/deadlines/model.ts';

const openQuestions = ['deemed-admin', 'deemed-tax', 'five-months', 'leave-complaint'] as const;

/** A case in few words: `DE-NW 2025-01-31 +1 month DE`; `-` counts back, `included` and `clear` follow, `@10:00` is the time. */
export function taskFrom(words: string): Task {
  const [place = '', trigger = '', amount = '', unit = '', ...more] = words.split(/\s+/u);
  const [when = '', triggerTime] = trigger.split('@');
  const regime = more.find((each) => /^(DE|NL|DK|EU)/u.test(each));
  const [jurisdiction = '', within] = place.split(':');
  const country = jurisdiction.split('-')[0] ?? '';
  const extended = more.find((each) => each.startsWith('extends='));
  const read = readTask({
    jurisdiction: country,
    region: within ?? (jurisdiction.includes('-') ? jurisdiction : null),
    trigger: when,
    triggerTime,
    rule: {
      count: Math.abs(Number(amount)),
      unit,
      start: more.includes('included') ? 'day-included' : 'event-day-excluded',
      direction: amount.startsWith('-') ? 'backward' : 'forward',
      rollover: 'as law of jurisdiction',
      regime,
      clear: more.includes('clear') ? true : more.includes('unclear') ? false : undefined,
      extensionOf: extended?.slice(8),
    },
  });
  if (!read.ok) throw new Error(`${words}: ${read.problem.code} ${read.problem.field}`);
  const open = openQuestions.find((each) => more.includes(`open=${each}`));
  return open === undefined ? read.task : { ...read.task, open };
}

/** What comes of a case in few words. */
export const computed = (words: string): Computed => computeDeadline(taskFrom(words));
