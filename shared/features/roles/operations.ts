import { z } from 'zod';
import { RoleId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { line, Version } from '../../contract/values.ts';
import { permissions } from '../../permissions/catalogue.ts';
import { SecondPerson } from '../approvals/operations.ts';

export const PermissionName = z.enum(permissions);
export const Role = z.strictObject({
  id: RoleId,
  version: Version,
  /** As the office calls it; a starting role that was not renamed is shown in the reader's language. */
  name: z.string(),
  startingRole: z.string().nullable(),
  permissions: z.array(PermissionName),
  holders: z.int(),
});
export type Role = z.infer<typeof Role>;

const permissionSet = z.array(PermissionName).max(permissions.length);

export const roleOperations = feature('role', {
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(Role) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'who may do what is open to everyone of the office' },
  }),
  create: command({
    input: z.strictObject({ name: line(100), permissions: permissionSet }),
    output: Role,
    permission: 'role.manage',
    record: 'none',
    audit: 'role.created',
  }),
  update: command({
    input: z.strictObject({
      id: RoleId,
      version: Version,
      name: line(100),
      permissions: permissionSet,
      secondPerson: SecondPerson,
    }),
    output: Role,
    permission: 'role.manage',
    record: { role: 'id', approval: 'secondPerson.approval' },
    audit: 'role.updated',
  }),
});
