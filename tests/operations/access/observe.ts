import type { Action, Shape } from './actions.ts';
import { Looker } from './looks.ts';
import { play } from './perform.ts';
import type { Stage } from './stage.ts';

/** One stretch of work in a newly furnished office, looked at by everyone half-way and at the end. */
export async function nobodySeesTooMuchOrTooLittle(
  stage: Stage,
  furniture: Shape,
  actions: readonly Action[],
): Promise<void> {
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
