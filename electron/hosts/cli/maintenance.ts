import { Failure } from './failure.ts';
import { printJson } from './io.ts';
import { demand, folder, readOptions, wholeNumber } from './options.ts';
import { type Command, officeOptions, withSession } from './session.ts';

/** `office close --in MINUTES --for MINUTES [--note TEXT]`: asks everyone to finish; the program itself does not wait. */
export const officeClose: Command = async (argv, io) => {
  const { values } = readOptions(argv, { ...officeOptions, in: 'text', for: 'text', note: 'text' });
  const inMinutes = wholeNumber(values, 'in');
  const forMinutes = wholeNumber(values, 'for');
  return withSession(values, async (session) => {
    await printJson(io, await session.do('maintenance.close', { inMinutes, forMinutes, note: values.note ?? '' }));
    return 0;
  });
};

/** `office reopen`: calls a closing off, or ends it. */
export const officeReopen: Command = async (argv) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    await session.do('maintenance.reopen', {});
    return 0;
  });
};

/** `office who`: who has the office open, and whether it is being closed. */
export const officeWho: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    const { closing } = await session.do('maintenance.closing', {});
    const { desks } = await session.do('maintenance.whoIsOn', {});
    await printJson(io, { closing, desks });
    return 0;
  });
};

/** `office compact`: rewrites the database as small as it can be; says how large it was and is, in bytes. */
export const officeCompact: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    await printJson(io, await session.do('maintenance.compact', {}));
    return 0;
  });
};

/** `office move --to DIR [--shared]`, `office move --cancel`: to another folder; a move that was cut short goes on when it is done again. */
export const officeMove: Command = async (argv) => {
  const { values } = readOptions(argv, { ...officeOptions, to: 'text', shared: 'flag', cancel: 'flag' });
  if (values.cancel && values.to !== undefined) throw new Failure('--cancel goes without --to');
  const to = values.cancel ? null : folder(demand(values, 'to'));
  return withSession(values, async (session) => {
    if (to === null) await session.do('maintenance.cancelMove', {});
    else await session.do('maintenance.move', { to, mode: values.shared ? 'shared' : 'local' });
    return 0;
  });
};

/** `office mode local|shared`: for this computer alone, or for several, where it lies. */
export const officeMode: Command = async (argv) => {
  const { values, words } = readOptions(argv, officeOptions);
  const [mode] = words;
  if (mode !== 'local' && mode !== 'shared') throw new Failure('office mode needs "local" or "shared"');
  return withSession(values, async (session) => {
    await session.do('maintenance.changeMode', { mode });
    return 0;
  });
};

/** `office support-bundle`: the text on stdout; look through it before you give it away. */
export const officeSupportBundle: Command = async (argv, io) => {
  const { values } = readOptions(argv, officeOptions);
  return withSession(values, async (session) => {
    await io.out((await session.do('maintenance.supportBundle', { program: null })).text);
    return 0;
  });
};
