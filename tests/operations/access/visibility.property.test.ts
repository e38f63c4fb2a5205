import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shape, work } from './actions.ts';
import { nobodySeesTooMuchOrTooLittle } from './observe.ts';
import { Stage } from './stage.ts';

describe('whatever is done, everyone sees exactly what is theirs', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  }, 120_000);
  afterAll(() => stage[Symbol.asyncDispose]());

  it('in lists, counters, search, timelines, files, exports, the trail, notifications, events and errors', async () => {
    await fc.assert(
      fc.asyncProperty(shape, work(16), (furniture, actions) =>
        nobodySeesTooMuchOrTooLittle(stage, furniture, actions),
      ),
      // Runs build on one another, so that a failing one is not made smaller; its seed repeats it.
      { numRuns: 4, endOnFailure: true },
    );
    expect(stage.model.tickets.length).toBeGreaterThan(12);
  }, 300_000);
});
