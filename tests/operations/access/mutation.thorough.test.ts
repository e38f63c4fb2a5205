import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sightClauses } from '../../../db/queries/access/visible-ticket.ts';
import { shape, work } from './actions.ts';
import { nobodySeesTooMuchOrTooLittle } from './observe.ts';
import { Stage } from './stage.ts';

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
      rule['everyone'] = (scope) =>
        sightClauses.openToOffice({ ...scope, teamCategoryIds: [], concernedCategoryIds: [] });
    });
    expect(await everyone).toBe(true);
  }, 300_000);
});
