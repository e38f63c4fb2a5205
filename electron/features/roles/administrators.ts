import { Refusal } from '../../../shared/contract/errors.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';

/**
 * Refuses with `last_administrator` when nobody active may manage people and roles any more. To be called after the change, inside
 * its transaction.
 */
export async function demandAdministrator(context: Pick<CommandContext, 'tx'>): Promise<void> {
  const people = await permissionsOfActivePeople(context.tx);
  const left = [...people.values()].some((held) => held.has('user.manage') && held.has('role.manage'));
  if (!left) throw new Refusal('last_administrator');
}
