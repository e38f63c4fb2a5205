import { z } from 'zod';
import { categoryOperations } from '../categories/operations.ts';
import { roleOperations } from '../roles/operations.ts';
import { teamOperations } from '../teams/operations.ts';
import { userOperations } from '../users/operations.ts';
import type { ApprovableOperation } from './operations.ts';

const meta = { version: true, secondPerson: true } as const;

/** What can be approved: the input of each such operation without version, secrets and second person. */
export const acts = {
  'user.add': userOperations['user.add'].input.omit({ secondPerson: true, passphrase: true }),
  'user.resetPassphrase': userOperations['user.resetPassphrase'].input.omit({ ...meta, passphrase: true }),
  'user.setRoles': userOperations['user.setRoles'].input.omit(meta),
  'user.setTeams': userOperations['user.setTeams'].input.omit(meta),
  'team.setMembers': teamOperations['team.setMembers'].input.omit(meta),
  'role.update': roleOperations['role.update'].input.omit(meta),
  'category.update': categoryOperations['category.update'].input.omit(meta),
} as const satisfies { readonly [name in ApprovableOperation]: z.ZodType };

export type ActOf<N extends ApprovableOperation> = z.output<(typeof acts)[N]>;
/** An act together with its operation, so that each can be told from the others. */
export type Act = { [N in ApprovableOperation]: { operation: N; act: ActOf<N> } }[ApprovableOperation];

/** Reads an act, or null when it is not a valid one of that operation. */
export function parseAct(operation: ApprovableOperation, act: unknown): Act | null {
  const parsed = acts[operation].safeParse(act);
  return parsed.success ? ({ operation, act: parsed.data } as Act) : null;
}

const notOfTheAct = ['version', 'passphrase', 'secondPerson'];

/**
 * The same text for the same act: keys sorted, without version, secrets and second person. The lists of these operations are sets,
 * so their order does not count.
 */
export function canonicalAct(act: object): string {
  const kept = Object.fromEntries(Object.entries(act).filter(([name]) => !notOfTheAct.includes(name)));
  return JSON.stringify(ordered(z.json().parse(kept)));
}

function ordered(value: z.core.util.JSONType): z.core.util.JSONType {
  if (Array.isArray(value)) {
    const texts = value.map((element) => JSON.stringify(ordered(element)));
    return [...new Set(texts)].sort().map((text) => JSON.parse(text) as z.core.util.JSONType);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, ordered(value[name] ?? null)]),
  );
}

/** The person whose account an act changes; null where it is about a team, a role, a category, or someone who is not there yet. */
export function concernedBy({ operation, act }: Act): string | null {
  switch (operation) {
    case 'user.resetPassphrase':
    case 'user.setRoles':
    case 'user.setTeams':
      return act.id;
    default:
      return null;
  }
}
