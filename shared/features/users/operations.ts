import { z } from 'zod';
import { RoleId, TeamId, UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Email, Instant, Language, Login, line, Passphrase, Reason, Version } from '../../contract/values.ts';
import { SecondPerson } from '../approvals/operations.ts';
import { themes } from '../session/operations.ts';

export const DirectoryPerson = z.strictObject({
  id: UserId,
  name: z.string(),
  login: z.string(),
  active: z.boolean(),
  teams: z.array(TeamId),
});
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;

export const User = z.strictObject({
  id: UserId,
  version: Version,
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  language: Language,
  active: z.boolean(),
  roles: z.array(RoleId),
  teams: z.array(TeamId),
  createdAt: Instant,
  lastSignInAt: Instant.nullable(),
});
export type User = z.infer<typeof User>;

const versioned = { id: UserId, version: Version };

export const userOperations = feature('user', {
  /** Everyone of the office, for choosing and mentioning. */
  directory: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(DirectoryPerson) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'open to everyone of the office' },
  }),
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(User) }),
    permission: 'user.manage',
    record: 'none',
    audit: { notAudited: 'accounts, not work' },
  }),
  add: command({
    input: z.strictObject({
      login: Login,
      name: line(200),
      email: Email.nullable().default(null),
      language: Language,
      roles: z.array(RoleId).min(1).max(20),
      teams: z.array(TeamId).max(100).default([]),
      passphrase: Passphrase,
      mustChangePassphrase: z.boolean().default(true),
      secondPerson: SecondPerson,
    }),
    output: User,
    permission: 'user.manage',
    record: { role: 'roles.*', team: 'teams.*', approval: 'secondPerson.approval' },
    audit: 'user.added',
  }),
  update: command({
    input: z.strictObject({ ...versioned, name: line(200), email: Email.nullable(), language: Language }),
    output: User,
    permission: 'user.manage',
    record: { user: 'id' },
    audit: 'user.updated',
  }),
  setRoles: command({
    input: z.strictObject({ ...versioned, roles: z.array(RoleId).min(1).max(20), secondPerson: SecondPerson }),
    output: User,
    permission: 'user.manage',
    record: { user: 'id', role: 'roles.*', approval: 'secondPerson.approval' },
    audit: 'user.roles_changed',
  }),
  setTeams: command({
    input: z.strictObject({ ...versioned, teams: z.array(TeamId).max(100), secondPerson: SecondPerson }),
    output: User,
    permission: 'user.manage',
    record: { user: 'id', team: 'teams.*', approval: 'secondPerson.approval' },
    audit: 'user.teams_changed',
  }),
  /**
   * Ends the person's access at once; the database key should be rotated afterwards. `successor` becomes a watcher of the tickets that
   * nobody else sees; without one the answer is `tickets_left_unseen` where there are any. `deadlineHeir` gets their open deadlines;
   * without one the answer is `deadlines_left` where they are responsible for any.
   */
  deactivate: command({
    input: z.strictObject({
      ...versioned,
      reason: Reason,
      successor: UserId.nullable().default(null),
      deadlineHeir: UserId.nullable().default(null),
    }),
    output: User,
    permission: 'user.manage',
    record: { user: ['id', 'successor', 'deadlineHeir'] },
    audit: 'user.deactivated',
  }),
  /** Sets a new passphrase, and so needs what a reset needs: an approval of `user.resetPassphrase` for this person. */
  reactivate: command({
    input: z.strictObject({ ...versioned, passphrase: Passphrase, secondPerson: SecondPerson }),
    output: User,
    permission: 'user.manage',
    record: { user: 'id', approval: 'secondPerson.approval' },
    audit: 'user.reactivated',
  }),
  resetPassphrase: command({
    input: z.strictObject({ ...versioned, passphrase: Passphrase, secondPerson: SecondPerson }),
    output: User,
    permission: 'user.manage',
    record: { user: 'id', approval: 'secondPerson.approval' },
    audit: 'user.passphrase_reset',
  }),
  /** The caller's own. */
  setPreferences: command({
    input: z.strictObject({ language: Language, theme: z.enum(themes) }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: 'none',
    audit: 'user.preferences_changed',
    // The language in which the notice is read.
    beforeDuties: true,
  }),
});
