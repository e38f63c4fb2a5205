import { activeHoldersOf, insertRole, updateRole } from '../../../db/queries/roles/roles.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { RoleId } from '../../../shared/contract/ids.ts';
import type { Role } from '../../../shared/features/roles/operations.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';
import { permissionsNeedSecondPerson } from '../../../shared/permissions/second-person.ts';
import { demandAllSeen } from '../../core/access/unseen.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandFreeName } from '../../core/names.ts';
import { demandSecondPerson } from '../approvals/index.ts';
import { demandAdministrator } from './administrators.ts';
import { rolesFor } from './role-view.ts';

const inCatalogueOrder = (wanted: readonly Permission[]) => permissions.filter((each) => wanted.includes(each));

const list: QueryHandler<'role.list'> = async ({ db, actor }) => ({ rows: await rolesFor(db, actor.language) });

const create: CommandHandler<'role.create'> = async (context, input) => {
  const { tx, actor, now } = context;
  demandFreeName(await rolesFor(tx, actor.language), input.name, null);
  const id = newId<RoleId>(now);
  const wanted = inCatalogueOrder(input.permissions);
  await insertRole(tx, {
    id,
    name: input.name,
    starting_role: null,
    permissions: JSON.stringify(wanted),
    version: 1,
    created_at: now,
  });
  context.changed('office.changed');
  return {
    value: { id, version: 1, name: input.name, startingRole: null, permissions: wanted, holders: 0 },
    audit: {
      subject: { type: 'role', id, label: input.name },
      changes: [
        { field: 'name', before: null, after: input.name },
        { field: 'permissions', before: null, after: wanted },
      ],
    },
  };
};

const update: CommandHandler<'role.update'> = async (context, input) => {
  const { tx, actor } = context;
  const roles = await rolesFor(tx, actor.language);
  const current = roles.find((role) => role.id === input.id);
  if (!current) throw new Refusal('not_found', { record: 'role' });
  demandVersion(current, input);
  const renamed = input.name !== current.name;
  if (renamed) demandFreeName(roles, input.name, input.id);
  const wanted = inCatalogueOrder(input.permissions);
  const rightsChanged = JSON.stringify(wanted) !== JSON.stringify(current.permissions);

  // Also where nobody holds it yet: whoever approves that someone gets it must be able to rely on what it is.
  const widens = permissionsNeedSecondPerson({ caller: actor.permissions, before: current.permissions, after: wanted });
  const facts = widens
    ? await demandSecondPerson(context, { operation: 'role.update', act: input, secondPerson: input.secondPerson })
    : {};

  const stored = await tx.selectFrom('role').select('name').where('id', '=', input.id).executeTakeFirstOrThrow();
  await updateRole(tx, {
    id: input.id,
    // A starting role saved under the name it is shown with stays unnamed, so that others go on reading it in their language.
    name: renamed ? input.name : stored.name,
    permissions: JSON.stringify(wanted),
    version: current.version + 1,
  });
  if (rightsChanged) {
    await demandAdministrator(context);
    await context.accessChanged();
    await demandAllSeen(context);
    for (const holder of await activeHoldersOf(tx, input.id))
      await context.notify({ to: holder, kind: 'roles_changed' });
  }
  context.changed('office.changed');
  const value: Role = { ...current, version: current.version + 1, name: input.name, permissions: wanted };
  return {
    value,
    audit: {
      subject: { type: 'role', id: input.id, label: current.name },
      changes: [
        ...(renamed ? [{ field: 'name', before: current.name, after: input.name }] : []),
        ...(rightsChanged ? [{ field: 'permissions', before: current.permissions, after: wanted }] : []),
      ],
      facts,
    },
  };
};

export const roleHandlers = { 'role.list': list, 'role.create': create, 'role.update': update };
