import { printJson } from './io.ts';
import { readOptions, wholeNumber } from './options.ts';
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
