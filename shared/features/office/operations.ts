import { z } from 'zod';
import { command, door, feature, query } from '../../contract/operation.ts';
import { Language, Login, line, optionalLine, Passphrase, text, Version } from '../../contract/values.ts';
import { SessionState } from '../session/operations.ts';

export const countries = ['NL', 'DK', 'DE', 'BE', 'AT', 'CH', 'LU', 'GB', 'IE'] as const;
export const Country = z.enum(countries);

export const OfficeDetails = z.strictObject({
  name: z.string(),
  address: z.string(),
  country: Country,
  /** An ISO 3166-2 subdivision, or empty. */
  region: z.string(),
  language: Language,
  idleLockMinutes: z.int(),
  /** People may have their own computer remember them. */
  rememberAllowed: z.boolean(),
  version: Version,
});

/** Programs that copy folders between computers: a database in such a folder breaks. */
export const syncClients = [
  'onedrive',
  'dropbox',
  'icloud',
  'google_drive',
  'nextcloud',
  'syncthing',
  'replication',
] as const;

const Folder = z.string().min(1).max(4_096);
const IdleLockMinutes = z.int().min(1).max(240);

/** What can be seen of a folder before it is opened. */
export const FolderVerdict = z.enum(['office', 'empty', 'missing', 'not_empty', 'not_writable', 'newer', 'damaged']);

/** On what a folder lies; `by` names the program that copies it to and fro. */
export const FolderPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('network') }),
  z.strictObject({ kind: z.literal('synced'), by: z.enum(syncClients) }),
]);

export const officeOperations = feature('office', {
  inspectFolder: door({
    input: z.strictObject({ folder: Folder }),
    output: z.strictObject({ verdict: FolderVerdict, place: FolderPlace }),
    audit: { notAudited: 'no office is open yet' },
  }),
  /** Makes the recovery key, which is kept in memory alone until the office is founded with it. Its groups are what people type. */
  prepareFounding: door({
    input: z.strictObject({}),
    output: z.strictObject({ founding: z.uuid(), recoveryKey: z.string(), groups: z.array(z.string()) }),
    audit: { notAudited: 'there is no office yet' },
  }),
  /** Founds an office, all or nothing, and signs its first administrator in. */
  found: door({
    input: z.strictObject({
      founding: z.uuid(),
      /** Two groups of the recovery key, typed from the print: position (from 0) and text. */
      confirmation: z.array(z.strictObject({ position: z.int().min(0), group: z.string().max(20) })).length(2),
      folder: Folder,
      name: line(200),
      address: text(1_000),
      country: Country,
      region: optionalLine(10),
      language: Language,
      administrator: z.strictObject({ login: Login, name: line(200) }),
      passphrase: Passphrase,
      demo: z.boolean().default(false),
      /** On this computer's own disk, or on a file server's share for several computers. */
      mode: z.enum(['local', 'shared']).default('local'),
    }),
    output: SessionState,
    audit: 'office.founded',
  }),
  /** Opens an existing office folder; the next step is to sign in. */
  open: door({
    input: z.strictObject({
      folder: Folder,
      /** A local office of another computer becomes this computer's, when someone signs in. */
      takeOver: z.boolean().default(false),
    }),
    output: SessionState,
    audit: { notAudited: 'nothing can be read before someone signs in' },
  }),
  close: door({
    input: z.strictObject({}),
    output: SessionState,
    audit: { notAudited: 'signing out, which it implies, is audited' },
  }),
  get: query({
    input: z.strictObject({}),
    output: OfficeDetails,
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'open to everyone of the office' },
  }),
  update: command({
    input: z.strictObject({
      version: Version,
      name: line(200),
      address: text(1_000),
      country: Country,
      region: optionalLine(10),
      language: Language,
      idleLockMinutes: IdleLockMinutes,
      rememberAllowed: z.boolean(),
    }),
    output: OfficeDetails,
    permission: 'office.manage',
    record: 'none',
    audit: 'office.updated',
  }),
  /** Makes a new database key and encrypts everything anew with it (seconds per 200 MB). */
  rotateKey: command({
    input: z.strictObject({}),
    output: z.strictObject({}),
    permission: 'key.rotate',
    record: 'none',
    audit: 'key.rotated',
    long: true,
  }),
});
