import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type OperationName, operationNames } from '../../../shared/contract/contract.ts';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { type Permission, startingRoles } from '../../../shared/permissions/catalogue.ts';
import type { TestDesk } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';
import { examples } from './examples.ts';
import { extremes, type Spoiling, spoiling, spoilt } from './hostile.ts';
import { World } from './world.ts';

const roles = Object.keys(startingRoles) as (keyof typeof startingRoles)[];
const guarded = Object.keys(examples) as (keyof typeof examples)[];
const doors = operationNames.filter((name) => contract[name].kind === 'door');

let world: World;
const inputs = new Map<OperationName, unknown>();
beforeAll(async () => {
  world = await World.make();
  for (const name of guarded) inputs.set(name, await examples[name](world));
}, 180_000);
afterAll(() => world[Symbol.asyncDispose]());

/** Whether the contract itself would let the input in; what it cannot even look at, it does not. */
function isValid(name: OperationName, input: unknown): boolean {
  try {
    return contract[name].input.safeParse(input).success;
  } catch {
    return false;
  }
}

/** Only typed errors, never an internal one; what the contract does not let in does nothing. */
async function withstands(desk: TestDesk, name: OperationName, times: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(spoiling, async (change: Spoiling) => {
      const input = spoilt(inputs.get(name) ?? {}, change);
      const result = await desk.core.call(name, input);
      if (result.ok) return isValid(name, input);
      const { code } = result.error;
      if (!errorCodes.includes(code)) throw new Error(`${name}: ${code} is no code`);
      if (code === 'internal' || code === 'disk_full' || code === 'office_damaged') throw new Error(`${name}: ${code}`);
      return true;
    }),
    { numRuns: times, endOnFailure: true },
  );
}

async function nothingWritten(work: () => Promise<void>): Promise<void> {
  using tables = await Tables.of(world.office);
  const before = tables.digests();
  await work();
  expect(tables.digests()).toEqual(before);
}

describe('hostile input', () => {
  it('before signing in is answered as any other, and writes nothing', async () => {
    const desk = await world.office.desk();
    await nothingWritten(async () => {
      for (const name of guarded) {
        await withstands(desk, name, 3);
        expect(await desk.core.call(name, inputs.get(name))).toMatchObject({ error: { code: 'not_signed_in' } });
      }
    });
  }, 120_000);

  it('while locked is answered as any other, and writes nothing', async () => {
    const desk = await world.office.as({ login: 'other' });
    await desk.do('session.lock', { why: 'idle' });
    await nothingWritten(async () => {
      for (const name of guarded) {
        await withstands(desk, name, 3);
        expect(await desk.core.call(name, inputs.get(name))).toMatchObject({ error: { code: 'locked' } });
      }
    });
  }, 120_000);

  it('at the door does no harm', async () => {
    await nothingWritten(async () => {
      for (const name of doors) {
        // One that is closed or shut out must not spare the others.
        await using desk = await world.office.desk();
        await withstands(desk, name, 15);
      }
    });
  }, 120_000);

  it.each(roles)(
    'from a person of the role %s meets typed errors alone',
    async (role) => {
      const desk = await world.pupilWho(startingRoles[role]);
      const held: readonly Permission[] = startingRoles[role];
      for (const name of guarded) {
        const { permission } = contract[name];
        const allowed = permission === 'signedIn' || held.includes(permission);
        await withstands(desk, name, allowed ? 4 : 1);
      }
    },
    120_000,
  );

  it.each(guarded.filter((name) => name !== 'office.rotateKey' && name !== 'maintenance.move'))(
    'to %s from one who may do everything',
    async (name) => {
      await withstands(world.me, name, 15);
    },
    120_000,
  );

  it.each(['approval.request', 'ticket.bulk'] as const)(
    'of every extreme kind in every place of %s',
    async (name) => {
      const input = inputs.get(name) as Record<string, unknown>;
      for (const extreme of extremes) {
        for (const place of [...Object.keys(input), 'surprise']) {
          const result = await world.me.core.call(name, { ...input, [place]: extreme() });
          if (!result.ok) expect([name, place, result.error.code]).not.toContain('internal');
        }
      }
      // Deep inside, where a value of any shape is let in.
      for (const extreme of extremes) {
        const result = await world.me.core.call('approval.request', {
          operation: 'team.setMembers',
          act: { id: extreme() },
          reason: 'why',
        });
        expect(result).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
      }
    },
    120_000,
  );

  it.each(['', 'ticket', '__proto__', 'constructor', 'toString', 'ticket.get\u0000', 'a'.repeat(100_000)])(
    'by the name of no operation is refused: %#',
    async (name) => {
      expect(await world.me.core.call(name, {})).toEqual({
        ok: false,
        error: { code: 'unknown_operation', params: {} },
      });
    },
  );

  it('that the contract does not let in writes nothing, whatever it is', async () => {
    await nothingWritten(async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...guarded), spoiling, async (name, change) => {
          const input = spoilt(inputs.get(name), change);
          fc.pre(!isValid(name, input));
          const result = await world.me.core.call(name, input);
          return !result.ok && result.error.code === 'invalid_input';
        }),
        { numRuns: 200, endOnFailure: true },
      );
    });
  }, 120_000);

  it('leaves an office that works', async () => {
    expect(await world.me.do('ticket.list', listAll)).toMatchObject({ rows: expect.any(Array) });
    expect(await world.me.do('audit.verify', {})).toMatchObject({ intact: true });
  });
});

const listAll = {
  list: 'all',
  filter: {},
  order: { sort: 'number', direction: 'asc', group: null },
  cursor: null,
  limit: 10,
} as const;
