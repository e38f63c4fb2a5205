import { z } from 'zod';
import { contract, type InputOf, operationNames } from '../../../shared/contract/contract.ts';
import type { ApprovalId } from '../../../shared/contract/ids.ts';
import { Language } from '../../../shared/contract/values.ts';
import { readHead } from '../../../shared/features/audit/fingerprint.ts';
import { Failure, OperationFailure } from './failure.ts';
import { printJson, readPassphrase, readSecret } from './io.ts';
import { demand, readOptions } from './options.ts';
import { type Command, officeOptions, type Session, withSession } from './session.ts';

/** `operations`: the contract, for scripts and their authors. */
export const operations: Command = async (argv, io) => {
  readOptions(argv, {});
  const list = operationNames.map((name) => {
    const { kind, permission, record, audit, input } = contract[name];
    return { name, kind, permission, record, audit, input: z.toJSONSchema(input, { io: 'input' }) };
  });
  await io.out(`${JSON.stringify(list, null, 2)}\n`);
  return 0;
};

/** `audit verify`: the verdict on stdout; 1 when the trail is broken. */
export const auditVerify: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    const verdict = await session.do('audit.verify', {});
    await printJson(io, verdict);
    const { firstBroken } = verdict;
    if (firstBroken) io.err(`griffel: the audit trail is broken at entry ${firstBroken.seq}: ${firstBroken.problem}\n`);
    return verdict.intact ? 0 : 1;
  });
};

/** `audit find HEAD`: looks up what a printed list says of the trail, as `4711, 7KQ2-M9XD-…`; 1 unless that entry is there. */
export const auditFind: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, officeOptions);
  const head = readHead(words.join(' '));
  if (!head) throw new Failure('audit find needs the number of an entry and its fingerprint, as in 4711, 7KQ2-M9XD-…');
  return withSession(values, async (session) => {
    const answer = await session.do('audit.find', head);
    await printJson(io, answer);
    return answer.found === 'same' ? 0 : 1;
  });
};

/** `attachments verify`: decrypts every file; those that are missing or damaged on stdout with their tickets, and 1. */
export const attachmentsVerify: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    const { files, missing, damaged } = await session.do('check.files', {});
    await printJson(io, { files, missing, damaged, ...(await session.do('check.fileProblems', {})) });
    if (missing + damaged > 0) io.err(`griffel: of ${files} files ${missing} are missing and ${damaged} damaged\n`);
    return missing + damaged === 0 ? 0 : 1;
  });
};

/** `attachments restore`: brings what the last check found missing or damaged back out of the backups; 1 where something is left. */
export const attachmentsRestore: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    const { restored, missing } = await session.do('check.restoreFiles', {});
    await printJson(io, { restored, missing });
    if (missing > 0) io.err(`griffel: ${missing} files are in none of the backups\n`);
    return missing === 0 ? 0 : 1;
  });
};

/** `search WORDS`: as the search box finds. */
export const search: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, { ...officeOptions, limit: 'text' });
  if (words.length === 0) throw new Failure('search needs words to look for');
  return withSession(values, async (session) => {
    await printJson(
      io,
      await session.do('search.tickets', { text: words.join(' '), limit: Number(values.limit ?? 50) }),
    );
    return 0;
  });
};

/** `mail intake FILE…`: one line for each file; a file that fails does not stop the others. */
export const mailIntake: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, officeOptions);
  if (words.length === 0) throw new Failure('mail intake needs .eml or .msg files');
  return withSession(values, async (session) => {
    let failed = 0;
    for (const file of words) {
      try {
        const upload = await session.upload(file);
        await printJson(io, { file, ok: true, value: await session.do('mail.intake', { upload }) });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed += 1;
        const known = error instanceof OperationFailure ? error.error : { code: 'not_found', params: {} };
        await printJson(io, { file, ok: false, error: known });
        io.err(`griffel: ${file}: ${error.message}\n`);
      }
    }
    return failed === 0 ? 0 : 1;
  });
};

const userOptions = {
  ...officeOptions,
  login: 'text',
  'user-name': 'text',
  email: 'text',
  language: 'text',
  role: 'text',
  team: 'text',
  'new-passphrase-file': 'text',
  'keep-passphrase': 'flag',
  'recovery-key-file': 'text',
  approval: 'text',
} as const;

async function roleNamed(session: Session, name: string) {
  const { rows } = await session.do('role.list', {});
  const role = rows.find((row) => row.name === name) ?? rows.find((row) => row.startingRole === name);
  if (!role) throw new Failure(`there is no role "${name}"; there are: ${rows.map((row) => row.name).join(', ')}`);
  return role.id;
}

async function teamNamed(session: Session, name: string) {
  const { rows } = await session.do('team.list', {});
  const team = rows.find((row) => row.name === name);
  if (!team) throw new Failure(`there is no team "${name}"; there are: ${rows.map((row) => row.name).join(', ')}`);
  return team.id;
}

/** Who vouches for rights that the caller does not have: an approval, or the recovery key while nobody else can decide. */
async function secondPersonOf(values: {
  approval?: string;
  'recovery-key-file'?: string;
}): Promise<InputOf<'user.add'>['secondPerson']> {
  if (values.approval !== undefined) return { approval: values.approval as ApprovalId };
  const file = values['recovery-key-file'];
  return file === undefined ? null : { recoveryKey: await readSecret(file, 'recovery key') };
}

/** `user add`: a person who is asked for a passphrase of their own at the first sign-in, unless it is to be kept. */
export const userAdd: Command = async (argv, io) => {
  const { values } = readOptions(argv, userOptions);
  const login = demand(values, 'login');
  const passphrase = await readPassphrase(demand(values, 'new-passphrase-file'));
  const language = Language.safeParse(values.language ?? 'en');
  if (!language.success) throw new Failure(`--language must be one of ${Language.options.join(', ')}`);
  const wanted = demand(values, 'role');
  const secondPerson = await secondPersonOf(values);
  return withSession(values, async (session) => {
    const user = await session.do('user.add', {
      login,
      name: values['user-name'] ?? login,
      email: values.email ?? null,
      language: language.data,
      roles: [await roleNamed(session, wanted)],
      teams: values.team === undefined ? [] : [await teamNamed(session, values.team)],
      passphrase,
      mustChangePassphrase: !values['keep-passphrase'],
      secondPerson,
    });
    await printJson(io, user);
    return 0;
  });
};
