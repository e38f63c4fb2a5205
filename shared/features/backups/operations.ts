import { z } from 'zod';
import { command, door, feature, query } from '../../contract/operation.ts';
import { Login, Passphrase } from '../../contract/values.ts';

const Folder = z.string().min(1).max(4_096);

/** What a backup says of itself without a key: no name and no word of the office. */
export const Backup = z.strictObject({
  /** The name of its folder, which begins with the instant: `20261122T044300Z-1f6c…`. */
  name: z.string(),
  at: z.iso.datetime(),
  office: z.uuid(),
  /** Of the encrypted database. */
  bytes: z.int().min(0),
  attachments: z.strictObject({
    count: z.int().min(0),
    /** Files that the office itself no longer had when the backup was made. */
    missing: z.array(z.string()),
  }),
  /** The newest entry of the audit trail in it. */
  head: z.strictObject({ seq: z.int().min(0), hash: z.string() }),
});
export type Backup = z.infer<typeof Backup>;

/** Who opens a backup: an administrator of then, with the passphrase of then, or the recovery key. */
const Opener = z.union([
  z.strictObject({ login: Login, passphrase: Passphrase }),
  z.strictObject({ recoveryKey: z.string().max(500) }),
]);

export const backupOperations = feature('backup', {
  /** Makes a backup and checks it before it counts: in the office's own folder, or in another one (a second drive). */
  create: command({
    input: z.strictObject({ folder: Folder.nullable().default(null) }),
    output: Backup,
    permission: 'backup.manage',
    record: 'none',
    audit: 'backup.made',
    long: true,
  }),
  list: query({
    input: z.strictObject({ folder: Folder.nullable().default(null) }),
    output: z.strictObject({ rows: z.array(Backup) }),
    permission: 'backup.manage',
    record: 'none',
    audit: { notAudited: 'backups say nothing of what is in them' },
  }),
  /** The backups in a folder, for choosing one before any office is open. */
  inspect: door({
    input: z.strictObject({ folder: Folder }),
    output: z.strictObject({ rows: z.array(Backup) }),
    audit: { notAudited: 'backups say nothing of what is in them' },
  }),
  /** Opens a backup, checks every page, entry and file of it, and writes nothing. */
  verify: door({
    input: z.strictObject({ folder: Folder, name: z.string().max(100), opener: Opener }),
    output: z.strictObject({ backup: Backup, missing: z.array(z.string()), damaged: z.array(z.string()) }),
    audit: { notAudited: 'a backup is not the office; who opens it has its key' },
  }),
  /** Makes an office of a backup, in a new folder. The office that is there stays as it is. */
  restore: door({
    input: z.strictObject({ folder: Folder, name: z.string().max(100), opener: Opener, target: Folder }),
    output: z.strictObject({ backup: Backup, missing: z.array(z.string()), damaged: z.array(z.string()) }),
    audit: 'backup.restored',
  }),
});
