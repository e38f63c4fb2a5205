import { expect, it } from 'vitest';
import type { Job } from '../../../electron/core/chores/job.ts';
import { contract, type OperationName, operationNames } from '../../../shared/contract/contract.ts';
import { languages } from '../../../shared/contract/values.ts';
import { auditActor } from '../../../shared/features/audit/sentences.ts';
import { type SystemActor, systemActors } from '../../../shared/permissions/system-actors.ts';
import { choreDesk } from '../../support/chores.ts';
import { Tables } from '../../support/tables.ts';
import { examples } from '../contract/examples.ts';
import { World } from '../contract/world.ts';

const guarded = operationNames.filter((name) => contract[name].kind !== 'door') as (keyof typeof examples)[];
const actors = Object.keys(systemActors) as SystemActor[];

/** A job that tries these operations under the actor's name, once each; what came of each is told. */
function trying(name: SystemActor, inputs: ReadonlyMap<OperationName, unknown>, told: Map<string, string>): Job {
  return {
    name,
    plan: async () => null,
    due: (_now, last) => (last === null ? `${name} try` : null),
    run: async ({ key, ask, act }) => {
      for (const [operation, input] of inputs) {
        const attempt =
          contract[operation].kind === 'query'
            ? ask(operation as 'audit.verify', input as never)
            : act(operation as 'check.run', input as never, `${key} ${operation}`);
        await attempt.then(
          () => told.set(operation, 'done'),
          (error: { code?: string }) => told.set(operation, error.code ?? String(error)),
        );
      }
    },
  };
}

it.each(actors)('%s may do what its permissions say and nothing else, and nothing is written', async (name) => {
  await using world = await World.make();
  const held: readonly string[] = systemActors[name];
  const lacking = guarded.filter((operation) => !held.includes(contract[operation].permission));
  expect(lacking.length).toBeGreaterThan(50);
  const inputs = new Map<OperationName, unknown>();
  for (const operation of lacking) inputs.set(operation, await examples[operation](world));
  // One of them announced that the office closes, and then the chores rest.
  await world.me.do('maintenance.reopen', {});
  const told = new Map<string, string>();
  await using desk = await choreDesk(world.office, { jobs: [trying(name, inputs, told)] });
  using tables = await Tables.of(world.office);
  const before = tables.digests();
  const newest = tables.newest();
  await desk.tick();
  expect([...told].filter(([, code]) => code !== 'forbidden')).toEqual([]);
  expect(told.size).toBe(lacking.length);
  // Of all tables only those of the chores themselves: the lease that was taken, the run that is done.
  const after = tables.digests();
  expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['job_run', 'lease']);
  const entries = tables.entriesAfter(newest);
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) expect(entry).toMatchObject({ outcome: 'refused', actor_id: name });
});

it.each(actors)('%s does what it may, under its own name, with one entry each', async (name) => {
  await using world = await World.make();
  const held: readonly string[] = systemActors[name];
  const allowed = guarded.filter(
    (operation) => held.includes(contract[operation].permission) && contract[operation].kind === 'command',
  );
  const inputs = new Map<OperationName, unknown>();
  for (const operation of allowed) inputs.set(operation, await examples[operation](world));
  const told = new Map<string, string>();
  await using desk = await choreDesk(world.office, { jobs: [trying(name, inputs, told)] });
  using tables = await Tables.of(world.office);
  const newest = tables.newest();
  await desk.tick();
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(allowed.map((operation) => [operation, 'done'])));
  expect(tables.entriesAfter(newest).map(({ event, actor_id }) => [event, actor_id])).toEqual(
    allowed.map((operation) => [contract[operation].audit, name]),
  );
});

it.each(languages)('the trail names the job in words (%s)', (language) => {
  const words = actors.map((id) =>
    auditActor(
      {
        id: '01890000-0000-7000-8000-000000000000',
        at: '2026-03-02T08:00:00.000Z',
        event: 'office.checked',
        outcome: 'done',
        actor: { id, name: '', kind: 'system' },
        subject: null,
        changes: [],
        facts: {},
        erased: null,
      },
      language,
    ),
  );
  expect(new Set(words).size).toBe(actors.length);
  for (const word of words) expect(word).toMatch(/^Griffel \(\p{L}[\p{L} -]+\)$/u);
});
