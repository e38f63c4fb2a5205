import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';

type Names = { readonly [name: string]: 'text' | 'flag' };
type Values<N extends Names> = { [K in keyof N]?: N[K] extends 'flag' ? boolean : string };

/** Options and words of a command; anything it does not know is an error. */
export function readOptions<const N extends Names>(argv: readonly string[], names: N) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(names).map(([name, type]) => [name, { type: type === 'flag' ? 'boolean' : 'string' } as const]),
      ),
    });
    return { values: values as Values<N>, words: positionals };
  } catch (error) {
    throw new Failure(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'the options cannot be read');
  }
}

/** An option that must be there. */
export function demand(values: { readonly [name: string]: string | boolean | undefined }, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Failure(`--${name} is missing; see griffel --help`);
  return value;
}

/** A whole number of at least 0. */
export function wholeNumber(values: { readonly [name: string]: string | boolean | undefined }, name: string): number {
  const value = demand(values, name);
  if (!/^\d{1,9}$/u.test(value)) throw new Failure(`--${name} must be a whole number`);
  return Number(value);
}

export const folder = (path: string) => resolve(path);

/** The program's own folder on this computer, where the desktop has it too. */
export function defaultProfile(): string {
  const { platform, env } = process;
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Griffel');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Griffel');
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'Griffel');
}

export const help = `Griffel on the command line: the same office, the same rights, without a window.

  griffel office create --office DIR --name NAME --admin LOGIN --passphrase-file F
          [--demo] [--shared] [--admin-name NAME] [--country NL] [--region R] [--language nl|da|de|en] [--address TEXT]
      Founds an office in an empty or new folder and prints its recovery key once. Keep it: nobody can make it again.
      --demo marks an office of made-up data. --shared is for a folder on a file server that several computers
      open; without it the office is for this computer alone.

  griffel call OPERATION --office DIR --user LOGIN --passphrase-file F [--save FILE]
      Input as JSON on stdin, result as JSON on stdout. Where the input has {"$file": "PATH"}, that file is sent up and
      its upload takes the place; --save writes the file that the operation answers.
  griffel call --batch (same options)
      One {"operation": …, "input": …} a line; answers one {"ok": …} a line, in order, and signs in once.
      The exit code is 0 when every line was answered, whatever the answers say.
      Newcomers first change their passphrase (session.changePassphrase), unless it was given to be kept, and then
      acknowledge the privacy notice: echo '{"version": 1}' | griffel call notice.acknowledge …

  griffel deadlines compute [--language nl|da|de|en]
      Computes deadlines by law; needs no office. One JSON object a line on stdin:
      {"id", "jurisdiction": DE|NL|DK|EU, "region", "trigger": "YYYY-MM-DD", "triggerTime"?, "rule": {"count", "unit",
      "start", "direction", "regime"?, "clear"?, "extensionOf"?}}; one a line on stdout, with every step and warning.
      A line that is wrong is answered with an error and stops nothing. docs/deadlines.md explains the fields.

  griffel mail intake FILE… (same options)     Makes tickets of .eml and .msg files; one JSON line for each file.
  griffel parties import FILE [--map HEADING=FIELD,…] [--dry-run] [--refuse-known] (same options)
  griffel matters import FILE [--map HEADING=FIELD,…] [--dry-run] [--refuse-known] (same options)
      Enters all rows of a CSV file or none; columns are recognised by their headings, as the office named them before.
      --dry-run only tells what would be entered, and every problem by its row. What is there already is left out,
      or with --refuse-known a problem. griffel call import.undo takes an import back.
  griffel search WORDS… (same options)         Tickets, as the search box finds them.
  griffel audit verify (same options)          Checks the whole audit trail; exit code 1 when it is broken.
  griffel audit find HEAD (same options)       Looks up the fingerprint of a printed list (4711, 7KQ2-M9XD-…);
                                               exit code 1 unless that entry is in the trail.
  griffel attachments verify (same options)    Decrypts every file; names those that are missing or damaged.
  griffel attachments restore (same options)   Brings those back out of the backups.
  griffel backup create (same options) [--to DIR]
      A checked, encrypted backup while people work: in the office's folder, or in DIR, for instance on a second drive.
  griffel backup list --from DIR               The backups in a folder, the newest first.
  griffel backup verify --from DIR [--name NAME] (--user LOGIN --passphrase-file F | --recovery-key-file F)
      Opens the newest backup, or the one named, and checks all of it. Administrators can, and the recovery key.
  griffel backup restore --from DIR --to NEW [--name NAME] [--compare OFFICE]
          (--user LOGIN --passphrase-file F | --recovery-key-file F) [--unproven]
      Makes an office of it in a new folder. Backups lie in OFFICE/backups, or in DIR/griffel-ID. Says how it differs
      from the OFFICE that is there now, which stays as it is. A backup that does not prove that the office made it (an
      older program's do not) is passed over, and taken with --unproven alone.

  griffel office close --in MINUTES --for MINUTES [--note TEXT] (same options)
      Asks everyone who is on to finish; then the office is read-only, and half a minute later all others are
      signed out. It opens again by itself after that time.
  griffel office reopen (same options)         Calls a closing off, or ends it.
  griffel office who (same options)            Who has the office open, and whether it is being closed.
  griffel office repair --office DIR [--from DIR] [--name NAME]
          (--user LOGIN --passphrase-file F | --recovery-key-file F) [--unproven]
      Puts the newest backup in the place of a damaged database, which is set aside in DIR/damaged and never deleted.
      Others are led out first. What was done after the backup stands in the settings, as far as it could be read.
  griffel office compact (same options)        Gives the drive back what the database no longer needs.
  griffel office move --to DIR [--shared] (same options)
      To an empty or new folder, for this computer alone or (--shared) for several. Everything is compared; the old
      folder then says that the office has moved. Cut short, the same command goes on; --cancel calls it off.
  griffel office mode local|shared (same options)   The same without another folder.
      For these three nobody else may have the office open.
  griffel office support-bundle (same options)      Versions, settings, counts, timings and the log, without content.

  griffel user add --login LOGIN --user-name NAME --role ROLE --new-passphrase-file F (same options)
          [--team TEAM] [--email ADDRESS] [--language nl|da|de|en] [--keep-passphrase]
          [--recovery-key-file F | --approval ID]
      ROLE is a role's name, or administrator, lawyer, secretary, hr, dataProtection, trainee.
      Once someone else has signed in, a role or team that you do not have yourself, or the right to approve, needs a
      second person: an approval, or the recovery key as long as nobody else who may approve has ever signed in.
  griffel seed --tickets N [--entries M] [--seed WORD] (same options)
      Fills a demo office with made-up people and work. The same seed makes the same work.
  griffel demo create --office DIR [--tickets N] [--entries M] [--seed WORD]
      A whole made-up office: founded, with people, their work, and the sign-ins that the program shows.
  griffel operations                           Everything that can be called, as a JSON array.

  --profile DIR   the program's own folder on this computer, where it remembers each office's newest audit head.

A passphrase comes from a file only. Errors are one line on stderr, with exit code 1.
`;
