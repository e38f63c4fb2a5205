import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sightClauses } from '../../../db/queries/access/visible-ticket.ts';
import { type Action, type Shape, shape, work } from './actions.ts';
import { Looker } from './looks.ts';
import { play } from './perform.ts';
import { Stage } from './stage.ts';

/** One stretch of work in a newly furnished office, looked at by everyone half-way and at the end. */
async function nobodySeesTooMuchOrTooLittle(stage: Stage, furniture: Shape, actions: readonly Action[]): Promise<void> {
  await stage.furnish(furniture);
  for (const [index, action] of actions.entries()) {
    await play(stage, action);
    const pause = index === Math.floor(actions.length / 2) || index === actions.length - 1;
    if (pause) await everyoneLooks(stage, index);
  }
}

async function everyoneLooks(stage: Stage, turn: number): Promise<void> {
  for (const person of stage.model.people) {
    await stage.listen(person);
    await new Looker(stage.model, person).lookAtEverything(turn);
  }
}

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

type Rule = { [name: string]: (typeof sightClauses)[keyof typeof sightClauses] };

/** Plays under another rule and says whether anyone noticed. */
async function noticed(change: (rule: Rule) => void): Promise<boolean> {
  const rule: Rule = sightClauses;
  const whole = { ...rule };
  await using stage = await Stage.set();
  change(rule);
  try {
    const property = fc.asyncProperty(shape, work(10), (furniture, actions) =>
      nobodySeesTooMuchOrTooLittle(stage, furniture, actions),
    );
    return (await fc.check(property, { numRuns: 6, endOnFailure: true, seed: 7 })).failed;
  } finally {
    for (const name of Object.keys(rule)) delete rule[name];
    Object.assign(rule, whole);
  }
}

describe('with another rule it does not hold', () => {
  it.each(Object.keys(sightClauses))(
    'without the clause %s',
    async (clause) => {
      const without = noticed((rule) => {
        delete rule[clause];
      });
      expect(await without).toBe(true);
    },
    300_000,
  );

  it('with one clause too many', async () => {
    const everyone = noticed((rule) => {
      rule['everyone'] = (eb) => eb(eb.lit(1), '=', eb.lit(1));
    });
    expect(await everyone).toBe(true);
  }, 300_000);
});
