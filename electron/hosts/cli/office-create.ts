import { Language } from '../../../shared/contract/values.ts';
import { Country } from '../../../shared/features/office/operations.ts';
import { Failure } from './failure.ts';
import { foundOffice } from './found.ts';
import { printJson, readPassphrase } from './io.ts';
import { defaultProfile, demand, folder, readOptions } from './options.ts';
import { computerPorts } from './ports.ts';
import { type Command, Session } from './session.ts';

const options = {
  office: 'text',
  name: 'text',
  admin: 'text',
  'admin-name': 'text',
  'passphrase-file': 'text',
  address: 'text',
  country: 'text',
  region: 'text',
  language: 'text',
  profile: 'text',
  demo: 'flag',
  shared: 'flag',
} as const;

/** Founds an office; the recovery key is printed here and nowhere else, ever. */
export const officeCreate: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, options);
  if (words.length > 0) throw new Failure(`office create does not know "${words[0]}"`);
  const office = folder(demand(values, 'office'));
  const name = demand(values, 'name');
  const login = demand(values, 'admin');
  const passphrase = await readPassphrase(demand(values, 'passphrase-file'));
  const country = Country.safeParse((values.country ?? 'NL').toUpperCase());
  if (!country.success) throw new Failure(`--country must be one of ${Country.options.join(', ')}`);
  const language = Language.safeParse(values.language ?? 'en');
  if (!language.success) throw new Failure(`--language must be one of ${Language.options.join(', ')}`);
  await using session = new Session(computerPorts(folder(values.profile ?? defaultProfile())));
  const recoveryKey = await foundOffice(session, {
    folder: office,
    name,
    address: values.address ?? '',
    country: country.data,
    region: values.region ?? '',
    language: language.data,
    administrator: { login, name: values['admin-name'] ?? login },
    passphrase,
    demo: values.demo ?? false,
    mode: values.shared ? 'shared' : 'local',
  });
  await printJson(io, { office, administrator: login, recoveryKey });
  return 0;
};
