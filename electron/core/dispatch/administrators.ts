import type { NotificationKind } from '../../../shared/features/notifications/operations.ts';
import { permissionsOfActivePeople } from '../access/people.ts';
import type { CommandContext } from './context.ts';

/** Tells those who see to the backups. */
export async function tellAdministrators(
  { tx, notify }: Pick<CommandContext, 'tx' | 'notify'>,
  kind: NotificationKind,
): Promise<void> {
  for (const [to, held] of await permissionsOfActivePeople(tx))
    if (held.has('backup.manage')) await notify({ to, kind });
}
