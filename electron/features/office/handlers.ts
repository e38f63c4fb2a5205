import { randomUUID } from 'node:crypto';
import { officeRow, setKeyRotations, updateOffice } from '../../../db/queries/office/office.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { Language } from '../../../shared/contract/values.ts';
import { Country } from '../../../shared/features/office/operations.ts';
import { isRecoveryKeyGroup, recoveryKeyGroups } from '../../../shared/features/office/recovery-key.ts';
import { backUpBefore, sourceOf } from '../../core/backups/index.ts';
import { demandVersion } from '../../core/conflict.ts';
import {
  type CommandHandler,
  type DoorHandler,
  prepared,
  type QueryContext,
  type QueryHandler,
} from '../../core/dispatch/context.ts';
import { newKeyPair } from '../../core/keys/age-keys.ts';
import { foundOffice } from '../../core/keys/founding.ts';
import { inspectFolder as inspect } from '../../core/keys/office-file.ts';
import { notePolicy } from '../../core/keys/remember.ts';
import { demandAlone, type Rotation, rotateKey } from '../../core/keys/rotation.ts';
import { signOut } from '../../core/keys/seat.ts';
import { chooseFolder, enterFounded } from '../../core/keys/sign-in.ts';
import { demandStrength } from '../../core/keys/strength.ts';

const inspectFolder: DoorHandler<'office.inspectFolder'> = async ({ ports }, { folder }) => ({
  verdict: await inspect(folder),
  place: await ports.computer.placeOf(folder),
});

const prepareFounding: DoorHandler<'office.prepareFounding'> = async ({ foundings }) => {
  const founding = randomUUID();
  const { identity } = await newKeyPair();
  // One wizard at a time: an earlier key was never used.
  foundings.clear();
  foundings.set(founding, identity);
  return { founding, recoveryKey: identity, groups: recoveryKeyGroups(identity) };
};

const found: DoorHandler<'office.found'> = async (desk, { founding, confirmation, ...input }) => {
  await desk.alone(async () => {
    if (desk.office) throw new Refusal('office_already_open');
    const recoveryKey = desk.foundings.get(founding);
    if (recoveryKey === undefined) throw new Refusal('not_found', { record: 'founding' });
    const groups = recoveryKeyGroups(recoveryKey);
    const [one, other] = confirmation;
    const typed = confirmation.every(({ position, group }) => isRecoveryKeyGroup(groups[position] ?? '', group));
    if (!typed || one?.position === other?.position) throw new Refusal('recovery_key_wrong');
    const { login, name } = input.administrator;
    await demandStrength(desk.ports.passphrases, input.passphrase, [login, name, input.name]);
    const founded = await foundOffice({ ...input, recoveryKey }, desk.ports);
    desk.foundings.delete(founding);
    await chooseFolder(desk, input.folder);
    await enterFounded(desk, founded);
  });
  await desk.announce();
  return desk.state();
};

const open: DoorHandler<'office.open'> = async (desk, { folder, takeOver }) => {
  await desk.alone(async () => {
    if (desk.office) throw new Refusal('office_already_open');
    await chooseFolder(desk, folder, takeOver);
  });
  await desk.announce();
  return desk.state();
};

const close: DoorHandler<'office.close'> = async (desk) => {
  await desk.alone(async () => {
    await signOut(desk);
    desk.folder = null;
  });
  await desk.announce();
  return desk.state();
};

async function details(db: QueryContext['db']): Promise<OutputOf<'office.get'>> {
  const row = await officeRow(db);
  return {
    name: row.name,
    address: row.address,
    country: Country.parse(row.country),
    region: row.region,
    language: Language.parse(row.language),
    idleLockMinutes: row.idle_lock_minutes,
    rememberAllowed: row.remember_allowed === 1,
    version: row.version,
  };
}

const get: QueryHandler<'office.get'> = ({ db }) => details(db);

const update: CommandHandler<'office.update'> = async (context, input) => {
  const { tx, office, ports } = context;
  const before = await details(tx);
  demandVersion(before, input);
  await updateOffice(tx, {
    name: input.name,
    address: input.address,
    country: input.country,
    region: input.region,
    language: input.language,
    idle_lock_minutes: input.idleLockMinutes,
    remember_allowed: input.rememberAllowed ? 1 : 0,
    version: before.version + 1,
  });
  context.changed('office.changed');
  context.afterCommit(() => notePolicy(ports, office.id, input.rememberAllowed));
  const value = await details(tx);
  const fields = ['name', 'address', 'country', 'region', 'language', 'idleLockMinutes', 'rememberAllowed'] as const;
  return {
    value,
    audit: {
      subject: { type: 'office', id: office.id, label: value.name },
      changes: fields
        .filter((field) => before[field] !== value[field])
        .map((field) => ({ field, before: before[field], after: value[field] })),
    },
  };
};

const changeKey = prepared<'office.rotateKey', Rotation>({
  async prepare({ office, ports, signal, progress, onRollback }) {
    // Found out before the minutes that a backup takes, and again when the key is changed.
    await demandAlone(office);
    await backUpBefore('rotation', await sourceOf(office), ports, { signal, progress });
    const rotation = await rotateKey(office, ports, progress);
    onRollback(rotation.release);
    return rotation;
  },
  async run(context, _input, rotation) {
    await setKeyRotations(context.tx, rotation.number);
    context.afterCommit(async () => {
      try {
        await rotation.conclude();
      } finally {
        await rotation.release();
      }
    });
    return { value: {}, audit: { subject: { type: 'office', id: context.office.id, label: '' } } };
  },
});

export const officeHandlers = {
  'office.inspectFolder': inspectFolder,
  'office.prepareFounding': prepareFounding,
  'office.found': found,
  'office.open': open,
  'office.close': close,
  'office.get': get,
  'office.update': update,
  'office.rotateKey': changeKey,
};
