import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type OperationName, operationNames } from '../../../shared/contract/contract.ts';
import type { Permission } from '../../../shared/permissions/catalogue.ts';
import { permissions, startingRoles } from '../../../shared/permissions/catalogue.ts';
import { acknowledge, passphrase, type TestDesk } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';
import { commandExamples, examples } from './examples.ts';
import { hidden, isHideable, nobodys, setAt } from './foreign-ids.ts';
import { queryExamples } from './query-examples.ts';
import { placesOfOperations } from './schema-ids.ts';
import { World } from './world.ts';

const guarded = operationNames.filter((name) => contract[name].kind !== 'door') as (keyof typeof examples)[];
const commands = Object.keys(commandExamples) as (keyof typeof commandExamples)[];

let world: World;
let tables: Tables;
/** May do everything but decide on approvals. */
let undecided: TestDesk;
/** One valid input of each operation, made once; for calls that are refused and so use nothing up. */
const inputs = new Map<OperationName, unknown>();

beforeAll(async () => {
  world = await World.make();
  tables = await Tables.of(world.office);
  undecided = await world.personWho(permissions.filter((permission) => permission !== 'approval.decide'));
  for (const name of guarded) inputs.set(name, await examples[name](world));
}, 120_000);
afterAll(async () => {
  tables[Symbol.dispose]();
  await world[Symbol.asyncDispose]();
});

/** Calls and answers the error's code; `done` when it was none. */
async function outcome(desk: TestDesk, name: OperationName, input: unknown): Promise<string> {
  const result = await desk.core.call(name, input);
  return result.ok ? 'done' : result.error.code;
}

/** Whatever happens inside must leave every table but the trail as it was. */
async function nothingWritten(work: () => Promise<void>): Promise<void> {
  const before = tables.digests();
  await work();
  expect(tables.digests()).toEqual(before);
}

it('the examples are all of the contract that is not a door', () => {
  expect([...guarded].sort()).toEqual(Object.keys(examples).sort());
});

describe('without a session', () => {
  it('nothing is answered before signing in, and nothing while locked', async () => {
    const anonymous = await world.office.desk();
    const locked = await world.office.as({ login: 'other' });
    await locked.do('session.lock', { why: 'by_hand' });
    await nothingWritten(async () => {
      for (const name of guarded) {
        expect([name, await outcome(anonymous, name, inputs.get(name))]).toEqual([name, 'not_signed_in']);
        expect([name, await outcome(locked, name, inputs.get(name))]).toEqual([name, 'locked']);
      }
    });
    await locked.do('session.unlock', { passphrase });
  });
});

describe('before someone has done what must come first', () => {
  const declared = (name: OperationName) => 'beforeDuties' in contract[name];
  const first: readonly OperationName[] = [
    'notice.get',
    'notice.acknowledge',
    'session.changePassphrase',
    'user.setPreferences',
  ];
  it('only what they need for it is declared to pass', () => {
    expect(guarded.filter(declared).sort()).toEqual([...first].sort());
  });
  it.each([
    ['chosen a passphrase of their own', true, 'passphrase_change_required'],
    ['acknowledged the privacy notice', false, 'notice_not_acknowledged'],
  ] as const)('%s, everything else is refused', async (_what, mustChangePassphrase, code) => {
    const desk = await world.newcomer(mustChangePassphrase);
    await nothingWritten(async () => {
      for (const name of guarded) {
        if (!declared(name)) expect([name, await outcome(desk, name, inputs.get(name))]).toEqual([name, code]);
      }
    });
    for (const name of first) expect([name, await outcome(desk, name, {})]).not.toEqual([name, code]);
  });
});

describe('without the permission', () => {
  it.each(Object.keys(startingRoles) as (keyof typeof startingRoles)[])('%s is refused', async (role) => {
    const desk = await world.pupilWho(startingRoles[role]);
    const held: readonly Permission[] = startingRoles[role];
    const lacking = guarded.filter((name) => {
      const { permission } = contract[name];
      return permission !== 'signedIn' && !held.includes(permission);
    });
    await nothingWritten(async () => {
      for (const name of lacking)
        expect([name, await outcome(desk, name, inputs.get(name))]).toEqual([name, 'forbidden']);
    });
    expect(lacking.length).toBeGreaterThan(role === 'administrator' ? 1 : 4);
  });

  it.each(permissions)('all others do not make up for %s', async (permission) => {
    const needing = guarded.filter((name) => contract[name].permission === permission);
    expect(needing.length).toBeGreaterThan(0);
    const desk = await world.pupilWho(permissions.filter((each) => each !== permission));
    await nothingWritten(async () => {
      for (const name of needing)
        expect([name, await outcome(desk, name, inputs.get(name))]).toEqual([name, 'forbidden']);
    });
  });
});

describe('an input', () => {
  it('with a key that nobody knows is refused', async () => {
    await nothingWritten(async () => {
      for (const name of guarded) {
        const input = { ...(inputs.get(name) as object), unexpected: 1 };
        expect([name, await outcome(world.me, name, input)]).toEqual([name, 'invalid_input']);
      }
    });
  });

  const named = placesOfOperations.flatMap(({ name, places }) =>
    contract[name].kind === 'door' ? [] : places.map((place) => ({ name, ...place })),
  );
  it.each(named)('$name: a $type that does not exist at $path is not found', async ({ name, path, type }) => {
    const input = setAt(inputs.get(name), path, nobodys);
    await nothingWritten(async () => {
      expect(await world.me.core.call(name, input)).toEqual({
        ok: false,
        error: { code: 'not_found', params: { record: type } },
      });
    });
  });

  const hideable = named.flatMap(({ name, path, type }) =>
    // Whoever may decide on approvals may know of all of them.
    isHideable(type) && name !== 'approval.decide' ? [{ name, path, type }] : [],
  );
  it.each(hideable)('$name: a $type out of sight at $path is not found, in the very same words', async (place) => {
    const { name, path, type } = place;
    const desk = type === 'approval' ? undecided : world.me;
    const input = setAt(inputs.get(name), path, await hidden[type](world));
    await nothingWritten(async () => {
      expect(await desk.core.call(name, input)).toEqual({
        ok: false,
        error: { code: 'not_found', params: { record: type } },
      });
    });
  });
});

/** Nobody else may have the office open; moving it has tests of its own. */
const alone: ReadonlySet<string> = new Set([
  'office.rotateKey',
  'maintenance.compact',
  'maintenance.changeMode',
  'maintenance.move',
  'maintenance.cancelMove',
]);

describe('a command leaves exactly one entry of success', () => {
  type Look = <T>(read: (tables: Tables) => T) => Promise<T>;
  const leaves = async (name: (typeof commands)[number], place: World, look: Look) => {
    const input = await commandExamples[name](place);
    const newest = await look((trail) => trail.newest());
    expect(await place.me.core.call(name, input)).toMatchObject({ ok: true });
    expect(await look((trail) => trail.entriesAfter(newest))).toEqual([
      { seq: newest + 1, event: contract[name].audit, outcome: 'done', actor_id: place.myId },
    ]);
  };
  it.each(commands.filter((name) => !alone.has(name)))('%s', async (name) => {
    await leaves(name, world, async (read) => read(tables));
    // Everyone has a new version to acknowledge.
    if (name === 'notice.update')
      for (const desk of [world.me, world.other, world.office.admin]) await acknowledge(desk);
  });
  it('those that need the office for themselves', async () => {
    await using apart = await World.make();
    for (const desk of [apart.other, apart.office.admin]) await desk.do('session.signOut', {});
    // The key is another one afterwards.
    for (const name of ['office.rotateKey', 'maintenance.compact'] as const) {
      await leaves(name, apart, async (read) => {
        using look = await Tables.of(apart.office);
        return read(look);
      });
    }
  });
});

describe('a query', () => {
  it.each(Object.keys(queryExamples) as (keyof typeof queryExamples)[])(
    '%s answers what its schema says',
    async (name) => {
      const input = await queryExamples[name](world);
      await nothingWritten(async () => {
        const result = await world.me.core.call(name, input);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) expect(contract[name].output.safeParse(result.value).error?.issues ?? []).toEqual([]);
      });
    },
  );
});
