import fc from 'fast-check';
import { confidentialities } from '../../../shared/features/tickets/values.ts';

const some = fc.nat(1_000);
const maybe = fc.option(some, { freq: 2 });
const who = { by: some };

/** What people do; numbers choose among whatever there is when it is done. */
const actionOf = {
  create: fc.record({
    ...who,
    category: fc.option(some, { freq: 8 }),
    team: maybe,
    assignee: maybe,
    requester: fc.constantFrom('self', 'user', 'party', 'newParty'),
    other: some,
    watcher: fc.option(some, { freq: 1 }),
    file: fc.boolean(),
  }),
  assign: fc.record({ ...who, ticket: some, team: maybe, assignee: maybe }),
  bulkAssign: fc.record({
    ...who,
    tickets: fc.array(some, { minLength: 1, maxLength: 3 }),
    team: maybe,
    assignee: maybe,
  }),
  setCategory: fc.record({ ...who, ticket: some, category: maybe }),
  setRequester: fc.record({
    ...who,
    ticket: some,
    kind: fc.constantFrom('user', 'party', 'newParty', 'nobody'),
    other: some,
  }),
  watch: fc.record({ ...who, ticket: some, user: some, on: fc.boolean() }),
  talk: fc.record({ ...who, ticket: some, kind: fc.constantFrom('note', 'message', 'question', 'edit'), user: some }),
  answer: fc.record({ ...who, entry: some }),
  attach: fc.record({ ...who, ticket: some }),
  take: fc.record({ ...who, ticket: some, back: fc.boolean() }),
  close: fc.record({ ...who, ticket: some }),
  deadline: fc.record({ ...who, ticket: fc.option(some, { freq: 6 }), responsible: some, end: fc.boolean() }),
  undo: fc.record({ ...who, change: some }),
  stale: fc.record({ ...who, ticket: some }),
  party: fc.record({ ...who, party: some, rename: fc.boolean() }),
  mail: fc.record({ ...who, kind: fc.constantFrom('new', 'sender', 'answer', 'number', 'again'), other: some }),
  joinTeam: fc.record({ person: some, teams: fc.array(some, { maxLength: 2 }) }),
  sight: fc.record({ person: some, reads: fc.boolean() }),
  confidentiality: fc.record({ category: some, level: fc.constantFrom(...confidentialities) }),
} as const;

export type ActionName = keyof typeof actionOf;
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Action = { [N in ActionName]: { do: N } & Of<(typeof actionOf)[N]> }[ActionName];

const weights: { readonly [name in ActionName]: number } = {
  create: 10,
  assign: 5,
  bulkAssign: 2,
  setCategory: 4,
  setRequester: 3,
  watch: 4,
  talk: 5,
  answer: 2,
  attach: 2,
  take: 3,
  close: 1,
  deadline: 5,
  undo: 3,
  stale: 1,
  party: 2,
  mail: 5,
  joinTeam: 3,
  sight: 1,
  confidentiality: 2,
};

const anyAction = fc.oneof(
  ...(Object.keys(actionOf) as ActionName[]).map((name) => ({
    weight: weights[name],
    arbitrary: (actionOf[name] as fc.Arbitrary<object>).map((content) => ({ do: name, ...content }) as Action),
  })),
);
const creation = actionOf.create.map((content) => ({ do: 'create' as const, ...content }));

/** A random stretch of work: tickets first, so that there is something to work on. */
export const work = (length: number): fc.Arbitrary<Action[]> =>
  fc
    .tuple(
      fc.array(creation, { minLength: 4, maxLength: 6 }),
      fc.array(anyAction, { minLength: length, maxLength: length, size: 'max' }),
    )
    .map(([first, rest]) => [...first, ...rest]);

/** Who is in which of the first teams; a bit for each. */
export const shape = fc.record({
  memberships: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
  /** Of the new categories; two are never open to the office at first. */
  levels: fc
    .tuple(fc.constantFrom(...confidentialities), fc.constantFrom(...confidentialities))
    .map((more) => ['team', 'concerned', ...more] as const),
});
export type Shape = Of<typeof shape>;
