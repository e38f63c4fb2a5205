import { updateUser } from '../../../db/queries/users/users.ts';
import type { CommandContext, DoorHandler } from '../../core/dispatch/context.ts';
import { prepared } from '../../core/dispatch/context.ts';
import { forget } from '../../core/keys/remember.ts';
import { lock, signOut, stageOwnPassphrase, unlock } from '../../core/keys/seat.ts';
import { recover, signIn, signInRemembered } from '../../core/keys/sign-in.ts';

type Desk = Parameters<DoorHandler<'session.state'>>[0];

/** Does one thing at the door, then tells the window how the session stands. */
async function afterwards(desk: Desk, work: () => Promise<void>) {
  await desk.alone(work);
  await desk.announce();
  return desk.state();
}

const state: DoorHandler<'session.state'> = (desk) => desk.state();

const enter: DoorHandler<'session.signIn'> = (desk, input, { progress }) =>
  afterwards(desk, () => signIn(desk, input, progress));

const goOn: DoorHandler<'session.continue'> = async (desk, { user }, { progress }) => {
  try {
    return await afterwards(desk, () => signInRemembered(desk, user, progress));
  } catch (error) {
    // The window offers them no more.
    await desk.announce();
    throw error;
  }
};

const leave: DoorHandler<'session.signOut'> = (desk, { why }) => afterwards(desk, () => signOut(desk, why));

const close: DoorHandler<'session.lock'> = (desk, { why }) => afterwards(desk, () => lock(desk, why));

const open: DoorHandler<'session.unlock'> = (desk, { passphrase }) => afterwards(desk, () => unlock(desk, passphrase));

const letIn: DoorHandler<'session.recover'> = (desk, input, { progress }) =>
  afterwards(desk, () => recover(desk, input, progress));

const strength: DoorHandler<'session.passphraseStrength'> = ({ ports }, { passphrase, words, language }) =>
  ports.passphrases.strength(passphrase, words, language);

const changePassphrase = prepared<'session.changePassphrase', { digest: string }>({
  async prepare({ office, ports, actor, onRollback }, { current, next }) {
    const staged = await stageOwnPassphrase(ports, office, actor.id, current, next);
    onRollback(staged.discard);
    return staged;
  },
  async run(context: CommandContext, _input, { digest }) {
    const { tx, actor, office, ports } = context;
    await updateUser(tx, actor.id, { key_digest: digest, must_change_passphrase: 0 });
    await context.accessChanged();
    context.afterCommit(async () => {
      await forget(ports, office.id, actor.id);
      await office.database.read((db) => office.keys.settle(db));
    });
    return { value: {}, audit: { subject: { type: 'user', id: actor.id, label: actor.name } } };
  },
});

export const sessionHandlers = {
  'session.state': state,
  'session.signIn': enter,
  'session.continue': goOn,
  'session.signOut': leave,
  'session.lock': close,
  'session.unlock': open,
  'session.recover': letIn,
  'session.passphraseStrength': strength,
  'session.changePassphrase': changePassphrase,
};
