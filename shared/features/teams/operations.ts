import { z } from 'zod';
import { TeamId, UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { line, Version } from '../../contract/values.ts';
import { SecondPerson } from '../approvals/operations.ts';

export const Team = z.strictObject({
  id: TeamId,
  version: Version,
  name: z.string(),
  active: z.boolean(),
  members: z.array(UserId),
});
export type Team = z.infer<typeof Team>;

export const teamOperations = feature('team', {
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(Team) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'open to everyone of the office' },
  }),
  create: command({
    input: z.strictObject({ name: line(100) }),
    output: Team,
    permission: 'team.manage',
    record: 'none',
    audit: 'team.created',
  }),
  update: command({
    input: z.strictObject({ id: TeamId, version: Version, name: line(100), active: z.boolean() }),
    output: Team,
    permission: 'team.manage',
    record: { team: 'id' },
    audit: 'team.updated',
  }),
  setMembers: command({
    input: z.strictObject({
      id: TeamId,
      version: Version,
      members: z.array(UserId).max(200),
      secondPerson: SecondPerson,
    }),
    output: Team,
    permission: 'team.manage',
    record: { team: 'id', user: 'members.*', approval: 'secondPerson.approval' },
    audit: 'team.members_changed',
  }),
});
