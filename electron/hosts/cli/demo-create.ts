import { demoPassphrase } from '../../../shared/features/session/demo.ts';
import { demoAdministrator, furnishOffice } from '../../features/demo/index.ts';
import { Failure } from './failure.ts';
import { foundOffice } from './found.ts';
import { printJson } from './io.ts';
import { defaultProfile, demand, folder, readOptions, wholeNumber } from './options.ts';
import { computerPorts } from './ports.ts';
import { demoWorkFactor, endOfWork, fillOffice } from './seed.ts';
import { type Command, Session } from './session.ts';

const options = { office: 'text', tickets: 'text', entries: 'text', seed: 'text', profile: 'text' } as const;

/** `demo create`: an office that is made up from its founding on, with the sign-ins that the program shows. */
export const demoCreate: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, options);
  if (words.length > 0) throw new Failure(`demo create does not know "${words[0]}"`);
  const office = folder(demand(values, 'office'));
  const tickets = values.tickets === undefined ? 3_000 : wholeNumber(values, 'tickets');
  const entries = values.entries === undefined ? tickets * 5 : wholeNumber(values, 'entries');
  const seed = values.seed ?? 'griffel';
  const profile = folder(values.profile ?? defaultProfile());
  await using session = new Session(computerPorts(profile, { workFactor: demoWorkFactor }));
  const recoveryKey = await foundOffice(session, {
    folder: office,
    name: 'Kanzlei Brandt, van Dijk & Nielsen',
    address: 'Speicherstraße 12\n20457 Hamburg',
    country: 'DE',
    region: 'DE-HH',
    language: 'de',
    administrator: demoAdministrator,
    passphrase: demoPassphrase,
    demo: true,
  });
  await fillOffice(session, io, { tickets, entries, seed });
  await furnishOffice(session.core, seed, endOfWork(new Date()));
  await printJson(io, { office, administrator: demoAdministrator.login, recoveryKey, tickets, entries });
  return 0;
};
