import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planWork } from '../../../electron/features/demo/plan.ts';
import { Random } from '../../../electron/features/demo/random.ts';
import { demoTexts, fill, newClient, newSetting } from '../../../electron/features/demo/words.ts';
import { languages } from '../../../shared/contract/values.ts';

const until = new Date('2026-03-04T15:00:00.000Z');

test('a plan has exactly the tickets and entries asked for, in the order of time, before its end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 2_000 }),
      fc.string(),
      (tickets, entries, seed) => {
        const plan = planWork(seed, tickets, entries, until);
        expect(plan.times).toHaveLength(Math.max(tickets, entries));
        const found = new Uint32Array(tickets);
        const order: number[] = [];
        let before = 0;
        for (const [position, time] of plan.times.entries()) {
          expect(time).toBeGreaterThanOrEqual(before);
          before = time;
          const ticket = plan.tickets[position] ?? 0;
          if (found[ticket] === 0) order.push(ticket);
          found[ticket] = (found[ticket] ?? 0) + 1;
        }
        expect(before).toBeLessThanOrEqual(until.getTime());
        expect(found).toEqual(plan.counts);
        expect(Math.min(...found)).toBeGreaterThan(0);
        expect(new Set(order).size).toBe(tickets);
      },
    ),
    { numRuns: 60 },
  );
});

test('work is done on working days, over three years, and most of it lately', () => {
  const { times } = planWork('week', 2_000, 8_000, until);
  const weekdays = new Set([...times].map((time) => new Date(time).getUTCDay()));
  expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  const days = [...times].map((time) => (until.getTime() - time) / 86_400_000);
  expect(Math.max(...days)).toBeGreaterThan(900);
  expect(days.filter((age) => age < 365).length).toBeGreaterThan(days.length / 2);
});

test('the same seed makes the same plan, another one another', () => {
  expect(planWork('a', 50, 200, until)).toEqual(planWork('a', 50, 200, until));
  expect(planWork('a', 50, 200, until).times).not.toEqual(planWork('b', 50, 200, until).times);
});

test('no text is left with an empty slot, and nobody can be reached at an address', () => {
  for (const language of languages) {
    const { kinds, notes, fromClient, toClient, questions, answers, handOvers } = demoTexts[language];
    const pieces = Object.values(kinds).flat();
    const texts = [...pieces.flatMap(({ title, text }) => [title, text]), ...notes, ...fromClient, ...toClient];
    for (const [index, text] of [...texts, ...questions, ...answers, ...handOvers].entries()) {
      const random = new Random(`${language}${index}`);
      const client = newClient(random, language);
      expect(client.email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/u);
      const filled = fill(random, text, newSetting(random, language, client.name, 'Ada', until));
      expect(filled, text).not.toMatch(/[{}]|undefined|NaN/u);
    }
    for (const { title } of pieces) {
      const random = new Random(title);
      const setting = newSetting(random, language, newClient(random, language).name, 'Ada', until);
      expect(fill(random, title, setting).length).toBeLessThan(200);
    }
  }
});
