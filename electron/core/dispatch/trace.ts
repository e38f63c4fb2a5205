import type { OperationName } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Caller } from './caller.ts';
import type { Gate } from './gate.ts';

/** Refusals that stand in the trail: someone tried what they may not, or did not know a secret. */
const traced: ReadonlySet<string> = new Set([
  'forbidden',
  'not_found',
  'second_person_needed',
  'wrong_credentials',
  'wrong_passphrase',
  'recovery_key_wrong',
]);

/** Writes what went wrong into the trail, where it belongs there; whether it did. */
export async function leaveTrace(
  gate: Gate,
  operation: OperationName,
  caller: Caller,
  error: unknown,
  input: unknown,
): Promise<boolean> {
  const code = error instanceof Refusal ? error.code : 'internal';
  if (!traced.has(code) && code !== 'internal') return false;
  await gate.auditRefusal(operation, caller, code === 'internal' ? 'failed' : 'refused', { code }, input);
  return true;
}

/** Class and code positions of an error, without its message, which can hold text of the office. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' < ');
}
