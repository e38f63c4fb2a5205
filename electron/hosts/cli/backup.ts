import { join } from 'node:path';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { Failure } from './failure.ts';
import { type Io, printJson, readPassphrase, readSecret } from './io.ts';
import { defaultProfile, demand, folder, readOptions } from './options.ts';
import { computerPorts } from './ports.ts';
import { type Command, officeOptions, Session, withSession } from './session.ts';

/** `backup create [--to DIR]`: in the office's own folder, or in another place as well known as a second drive. */
export const backupCreate: Command = async (argv, io) => {
  const { values } = readOptions(argv, { ...officeOptions, to: 'text' });
  return withSession(values, async (session) => {
    const backup = await session.do('backup.create', { folder: values.to === undefined ? null : folder(values.to) });
    await printJson(io, backup);
    const { missing } = backup.attachments;
    if (missing.length > 0)
      io.err(`griffel: the office no longer has ${missing.length} of its files: ${missing.join(' ')}\n`);
    return missing.length === 0 ? 0 : 1;
  });
};

/** `backup list --from DIR`: the newest first; needs no passphrase, since a backup says nothing of what is in it. */
export const backupList: Command = async (argv, io) => {
  const { values } = readOptions(argv, { from: 'text', profile: 'text' });
  await using session = new Session(computerPorts(folder(values.profile ?? defaultProfile())));
  await printJson(io, await session.do('backup.inspect', { folder: folder(demand(values, 'from')) }));
  return 0;
};

const opening = {
  from: 'text',
  name: 'text',
  user: 'text',
  'passphrase-file': 'text',
  'recovery-key-file': 'text',
  unproven: 'flag',
  profile: 'text',
} as const;
type Opening = { readonly [name in keyof typeof opening]?: (typeof opening)[name] extends 'flag' ? boolean : string };

async function chosen(session: Session, values: Opening): Promise<InputOf<'backup.verify'>> {
  const from = folder(demand(values, 'from'));
  const recovery = values['recovery-key-file'];
  const opener =
    recovery === undefined
      ? { login: demand(values, 'user'), passphrase: await readPassphrase(demand(values, 'passphrase-file')) }
      : { recoveryKey: await readSecret(recovery, 'recovery key') };
  const { rows } = await session.do('backup.inspect', { folder: from });
  if (rows.length === 0) throw new Failure(`there is no backup in ${from}`);
  return { folder: from, name: values.name ?? null, opener };
}

/** What looks newer than the backup that was taken. */
function tellPassedOver(io: Io, names: readonly string[]): void {
  if (names.length > 0) io.err(`griffel: look newer, but do not prove that the office made them: ${names.join(' ')}\n`);
}

function tellDeadlines(io: Io, { count, overdue }: { count: number; overdue: number }): void {
  if (count > 0)
    io.err(`griffel: deadlines entered, changed or ended since the backup: ${count}, of them overdue: ${overdue}\n`);
}

type Found = { missing: readonly string[]; damaged: readonly string[]; passedOver: readonly string[] };
async function told(io: Io, found: Found): Promise<number> {
  await printJson(io, found);
  tellPassedOver(io, found.passedOver);
  const lost = found.missing.length + found.damaged.length;
  if (lost > 0) io.err(`griffel: ${lost} files of the backup are missing or damaged; all else is sound\n`);
  return lost === 0 ? 0 : 1;
}

/** `backup verify`: opens the newest backup that proves itself, or the one named, and checks all of it; 1 when something is not sound. */
export const backupVerify: Command = async (argv, io) => {
  const { values } = readOptions(argv, opening);
  await using session = new Session(computerPorts(folder(values.profile ?? defaultProfile())));
  const found = await session.do('backup.verify', await chosen(session, values));
  const code = await told(io, found);
  if (found.proven) return code;
  io.err(`griffel: nothing proves that the office made ${found.backup.name}\n`);
  return 1;
};

/**
 * `backup restore --to DIR [--compare DIR]`: an office in a new folder; what is elsewhere stays as it is, and says how it differs. 1 when
 * files are missing from it.
 */
export const backupRestore: Command = async (argv, io) => {
  const { values } = readOptions(argv, { ...opening, to: 'text', compare: 'text' });
  const target = folder(demand(values, 'to'));
  await using session = new Session(computerPorts(folder(values.profile ?? defaultProfile())));
  const compareWith = values.compare === undefined ? null : folder(values.compare);
  const done = await session.do('backup.restore', {
    ...(await chosen(session, values)),
    unproven: values.unproven ?? false,
    target,
    compareWith,
  });
  const { backup, comparison } = done;
  const known = comparison?.state === 'compared' && comparison.readable === 'whole' ? comparison : null;
  if (known === null || known.accounts.length + known.back.length > 0)
    io.err(
      `griffel: accounts, rights and passphrases are as of ${backup.at}; go through them under Settings, People\n`,
    );
  if (comparison?.state === 'compared') tellDeadlines(io, comparison.deadlines);
  else io.err(`griffel: it is not known which numbers were given since ${backup.at}; they can be given again\n`);
  if (known && known.back.length > 0) io.err(`griffel: had left and can sign in again: ${known.back.join(', ')}\n`);
  return await told(io, done);
};

/**
 * `office repair --office DIR [--from DIR]`: puts a backup in the place of a damaged database, which is set aside; where only indexes are
 * damaged, the same database with new ones. 1 when files are
 * missing or the damaged database could not be read whole.
 */
export const officeRepair: Command = async (argv, io) => {
  const { values } = readOptions(argv, { ...opening, office: 'text' });
  const office = folder(demand(values, 'office'));
  await using session = new Session(computerPorts(folder(values.profile ?? defaultProfile())));
  const from = values.from ?? join(office, 'backups');
  const input = await chosen(session, { ...values, from });
  await session.do('office.open', { folder: office });
  const done = await session.do('damage.repair', { ...input, unproven: values.unproven ?? false });
  await printJson(io, done);
  tellPassedOver(io, done.passedOver);
  if (!done.backup) io.err('griffel: only indexes were damaged; they were made anew, and nothing is lost\n');
  if (done.missing.length > 0) io.err(`griffel: ${done.missing.length} files are missing; all else is sound\n`);
  if (done.readable !== 'whole') io.err('griffel: a part of the damaged database could not be read\n');
  return done.missing.length === 0 && done.readable === 'whole' ? 0 : 1;
};
