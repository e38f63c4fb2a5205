import { officeRow } from '../../../db/queries/office/office.ts';
import {
  insertUser,
  replaceRoles,
  replaceTeams,
  updateUser,
  userById,
  userByLogin,
} from '../../../db/queries/users/users.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { permissionsNeedSecondPerson, teamsNeedSecondPerson } from '../../../shared/permissions/second-person.ts';
import {
  type CommandContext,
  type CommandHandler,
  type PrepareContext,
  prepared,
} from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import type { StagedKey } from '../../core/keys/office-keys.ts';
import { demandStrength } from '../../core/keys/strength.ts';
import { demandSecondPerson } from '../approvals/index.ts';
import { handDeadlinesOver } from '../deadlines/index.ts';
import { demandNoPartyAddress } from '../parties/index.ts';
import { demandAdministrator, permissionsOfRoles } from '../roles/index.ts';
import { namesOfRoles, namesOfTeams } from './names.ts';
import { subjectOf, user, userAt } from './people.ts';
import { handTicketsOver } from './succession.ts';

/** Seals a new key for someone; it stays staged until the command has committed. */
async function newKey(
  context: PrepareContext,
  person: { id: string; name: string; login: string },
  passphrase: string,
): Promise<StagedKey> {
  const { ports, office, onRollback } = context;
  const { name } = await context.look(officeRow);
  await demandStrength(ports.passphrases, passphrase, [person.name, person.login, name]);
  const staged = await office.keys.stage(ports.passphrases, person.id, passphrase);
  onRollback(staged.discard);
  return staged;
}

async function newKeyOf(context: PrepareContext, id: string, passphrase: string): Promise<StagedKey> {
  const person = await context.look((db) => userById(db, id));
  if (!person) throw new Refusal('not_found', { record: 'user' });
  return newKey(context, person, passphrase);
}

/** The key files follow the database after the commit; what a crash leaves undone, the next sign-in does. */
function settleKeys(context: CommandContext): void {
  const { office } = context;
  context.afterCommit(() => office.database.read((db) => office.keys.settle(db)));
}

export const add = prepared<'user.add', { id: UserId; key: StagedKey }>({
  async prepare(context, input) {
    const id = newId<UserId>(context.now);
    if (await context.look((db) => userByLogin(db, input.login))) throw new Refusal('login_taken');
    return { id, key: await newKey(context, { id, name: input.name, login: input.login }, input.passphrase) };
  },
  async run(context, input, { id, key }) {
    const { tx, now } = context;
    if (await userByLogin(tx, input.login)) throw new Refusal('login_taken');
    const roles = [...new Set(input.roles)];
    const teams = [...new Set(input.teams)];
    await demandNoPartyAddress(tx, input.email);
    const facts = await demandVouching(context, input);
    await insertUser(tx, {
      id,
      login: input.login,
      name: input.name,
      email: input.email,
      language: input.language,
      theme: 'system',
      active: 1,
      public_key: key.publicKey,
      key_digest: key.digest,
      must_change_passphrase: input.mustChangePassphrase ? 1 : 0,
      last_sign_in_at: null,
      version: 1,
      created_at: now,
    });
    await replaceRoles(tx, id, roles);
    await replaceTeams(tx, id, teams);
    await context.accessChanged();
    context.changed('office.changed');
    settleKeys(context);
    return {
      value: await user(tx, id),
      audit: {
        subject: subjectOf({ id, name: input.name }),
        changes: [
          { field: 'login', before: null, after: input.login },
          { field: 'roles', before: null, after: await namesOfRoles(context, roles) },
          { field: 'teams', before: null, after: await namesOfTeams(context, teams) },
        ],
        facts,
      },
    };
  },
});

/** Whoever makes an account knows its passphrase: it gets nothing alone that its maker does not have. */
async function demandVouching(context: CommandContext, input: ParsedOf<'user.add'>) {
  const { tx, actor } = context;
  const after = await permissionsOfRoles(tx, input.roles);
  const widens =
    permissionsNeedSecondPerson({ caller: actor.permissions, before: [], after }) ||
    teamsNeedSecondPerson({ callerTeams: actor.teamIds, before: [], after: input.teams });
  if (!widens) return {};
  return demandSecondPerson(context, { operation: 'user.add', act: input, secondPerson: input.secondPerson });
}

export const deactivate: CommandHandler<'user.deactivate'> = async (context, input) => {
  const { tx, actor } = context;
  const current = await userAt(context, input);
  if (current.id === actor.id) throw new Refusal('own_account');
  if (!current.active) throw new Refusal('no_change');
  await updateUser(tx, current.id, { active: 0, version: current.version + 1 });
  await demandAdministrator(context);
  await context.accessChanged();
  const succession = await handTicketsOver(context, input.successor);
  // Only now: whoever sees the tickets from now on may have their deadlines.
  const deadlines = await handDeadlinesOver(context, current.id, input.deadlineHeir);
  context.changed('office.changed');
  settleKeys(context);
  return {
    value: await user(tx, current.id),
    audit: {
      subject: subjectOf(current),
      changes: [{ field: 'active', before: true, after: false }],
      facts: { reason: input.reason, ...succession, ...deadlines },
    },
  };
};

export const reactivate = prepared<'user.reactivate', StagedKey>({
  prepare: (context, { id, passphrase }) => newKeyOf(context, id, passphrase),
  async run(context, input, key) {
    const { tx } = context;
    const current = await userAt(context, input);
    if (current.active) throw new Refusal('no_change');
    await demandNoPartyAddress(tx, current.email);
    const facts = await demandReset(context, input);
    await updateUser(tx, current.id, { ...keyColumns(key), active: 1, version: current.version + 1 });
    await context.accessChanged();
    context.changed('office.changed');
    settleKeys(context);
    return {
      value: await user(tx, current.id),
      audit: { subject: subjectOf(current), changes: [{ field: 'active', before: false, after: true }], facts },
    };
  },
});

export const resetPassphrase = prepared<'user.resetPassphrase', StagedKey>({
  prepare: (context, { id, passphrase }) => {
    if (id === context.actor.id) throw new Refusal('own_account');
    return newKeyOf(context, id, passphrase);
  },
  async run(context, input, key) {
    const { tx } = context;
    const current = await userAt(context, input);
    if (!current.active) throw new Refusal('person_inactive');
    const facts = await demandReset(context, input);
    await updateUser(tx, current.id, { ...keyColumns(key), version: current.version + 1 });
    await context.accessChanged();
    await context.notify({ to: current.id, kind: 'passphrase_reset' });
    context.changed('office.changed');
    settleKeys(context);
    return { value: await user(tx, current.id), audit: { subject: subjectOf(current), facts } };
  },
});

/** Whoever sets someone's passphrase could sign in as that person: never one person alone. */
function demandReset(
  context: CommandContext,
  input: { id: UserId; secondPerson: Parameters<typeof demandSecondPerson>[1]['secondPerson'] },
) {
  return demandSecondPerson(context, {
    operation: 'user.resetPassphrase',
    act: { id: input.id },
    secondPerson: input.secondPerson,
    concerned: input.id,
  });
}

const keyColumns = (key: StagedKey) => ({
  public_key: key.publicKey,
  key_digest: key.digest,
  // Whoever chose it is not the one who is to use it.
  must_change_passphrase: 1 as const,
});
