import { backupCreate, backupList, backupRestore, backupVerify, officeRepair } from './backup.ts';
import { call } from './call.ts';
import {
  attachmentsRestore,
  attachmentsVerify,
  auditFind,
  auditVerify,
  mailIntake,
  operations,
  search,
  userAdd,
} from './commands.ts';
import { deadlinesCompute } from './deadlines.ts';
import { demoCreate } from './demo-create.ts';
import { Failure } from './failure.ts';
import { mattersImport, partiesImport } from './imports.ts';
import { type Io, ReaderGone } from './io.ts';
import {
  officeClose,
  officeCompact,
  officeMode,
  officeMove,
  officeReopen,
  officeSupportBundle,
  officeWho,
} from './maintenance.ts';
import { officeCreate } from './office-create.ts';
import { help } from './options.ts';
import { seed } from './seed.ts';
import type { Command } from './session.ts';

const commands: { readonly [words: string]: Command } = {
  'office create': officeCreate,
  'office close': officeClose,
  'office reopen': officeReopen,
  'office who': officeWho,
  'office compact': officeCompact,
  'office move': officeMove,
  'office mode': officeMode,
  'office support-bundle': officeSupportBundle,
  'demo create': demoCreate,
  call,
  seed,
  'deadlines compute': deadlinesCompute,
  'mail intake': mailIntake,
  'parties import': partiesImport,
  'matters import': mattersImport,
  'audit verify': auditVerify,
  'audit find': auditFind,
  'attachments verify': attachmentsVerify,
  'attachments restore': attachmentsRestore,
  'backup create': backupCreate,
  'backup list': backupList,
  'backup verify': backupVerify,
  'backup restore': backupRestore,
  'office repair': officeRepair,
  'user add': userAdd,
  search,
  operations,
};

function find(argv: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = '', second = ''] = argv;
  const two = commands[`${first} ${second}`];
  if (two) return { command: two, rest: argv.slice(2) };
  const one = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (one) return { command: one, rest: argv.slice(1) };
  const known = Object.keys(commands).join(', ');
  throw new Failure(
    first === '' ? `a command is missing; there are: ${known}` : `there is no command "${first}"; there are: ${known}`,
  );
}

/** Does one command of the command line; answers the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (argv.includes('--help') || argv[0] === 'help') {
      await io.out(help);
      return 0;
    }
    const { command, rest } = find(argv);
    return await command(rest, io);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    // What is not known stays without its words: they could hold text of an office.
    const line =
      error instanceof Failure
        ? error.message
        : `an unexpected error (${error instanceof Error ? error.name : typeof error})`;
    io.err(`griffel: ${line}\n`);
    return 1;
  }
}
