import type { Reading } from '../../../db/connection/index.ts';
import { officeKeyRow } from '../../../db/queries/office/office.ts';
import { keyHolders } from '../../../db/queries/users/keys.ts';
import type { PassphraseCipher } from '../ports/passphrase-cipher.ts';
import { newKeyPair, recipientOf } from './age-keys.ts';
import { KeyFolder } from './key-folder.ts';
import { recipientsDigest, writeOfficeAge } from './office-age.ts';
import { keysFolder } from './office-file.ts';

/** A person's new key file, laid beside the old one until the command that makes it valid has committed. */
export type StagedKey = { publicKey: string; digest: string; discard(): Promise<void> };

export type OfficeKeysOptions = {
  folder: string;
  officeId: string;
  /** The database's keys as office.age holds them: one, or the old and the new one while the key is being changed. */
  databaseKeys: Uint8Array[];
  /** The one that opens the database. */
  inUse: Uint8Array;
  rotation: number | null;
  /** To whom office.age is encrypted now. */
  recipients: string;
  attachmentIdentity: string;
  attachmentRecipient: string;
  recoveryRecipient: string;
};

/** The keys of an open office, held in memory, and the key files that follow the database. No operation returns any of them. */
export class OfficeKeys {
  readonly attachmentIdentity: string;
  readonly attachmentRecipient: string;
  readonly recoveryRecipient: string;
  readonly people: KeyFolder;
  readonly #folder: string;
  readonly #officeId: string;
  #databaseKeys: Uint8Array[];
  #inUse: Uint8Array;
  #rotation: number | null;
  #recipients: string;

  constructor(options: OfficeKeysOptions) {
    this.attachmentIdentity = options.attachmentIdentity;
    this.attachmentRecipient = options.attachmentRecipient;
    this.recoveryRecipient = options.recoveryRecipient;
    this.#folder = keysFolder(options.folder);
    this.#officeId = options.officeId;
    this.people = new KeyFolder(this.#folder, options.officeId);
    this.#databaseKeys = options.databaseKeys;
    this.#inUse = options.inUse;
    this.#rotation = options.rotation;
    this.#recipients = options.recipients;
  }

  /** 256 bits; opens the database. */
  get databaseKey(): Uint8Array {
    return this.#inUse;
  }

  /** Seals a key under a passphrase and stages it: the given identity, or a new one for someone whose old one is not known. */
  async stage(cipher: PassphraseCipher, userId: string, passphrase: string, identity?: string): Promise<StagedKey> {
    const pair = identity === undefined ? await newKeyPair() : { identity, recipient: await recipientOf(identity) };
    if (pair.recipient === null) throw new Error('not an identity');
    const digest = await this.people.stage(userId, await cipher.encrypt(pair.identity, passphrase));
    return { publicKey: pair.recipient, digest, discard: () => this.people.unstage(userId, digest) };
  }

  /**
   * Makes the key files what the database says: each active person's key in place, those of others gone, office.age encrypted to the
   * active people and to recovery. Done after each change, and at each sign-in for what a crash left undone.
   */
  async settle(db: Reading): Promise<void> {
    const holders = await keyHolders(db);
    for (const holder of holders) if (holder.active) await this.people.settle(holder);
    const recipients = await this.#everyone(db);
    if (recipientsDigest(recipients) !== this.#recipients) await this.#write(recipients);
    for (const holder of holders) if (!holder.active) await this.people.remove(holder.id);
  }

  /** The number of the key change that office.age says is under way. */
  get rotation(): number | null {
    return this.#rotation;
  }

  /** Whether the key that is in use is the new one of a change that is under way. */
  get rotated(): boolean {
    return this.#databaseKeys.length > 1 && this.#databaseKeys.at(-1) === this.#inUse;
  }

  /** Writes a new key into office.age beside the one in use. */
  async announceKey(db: Reading, key: Uint8Array, rotation: number): Promise<void> {
    this.#databaseKeys = [this.#inUse, key];
    this.#rotation = rotation;
    await this.#write(await this.#everyone(db));
  }

  /** The database opens with the new key now. */
  adoptNewKey(): void {
    this.#inUse = this.#databaseKeys.at(-1) ?? this.#inUse;
  }

  /** Takes all keys but the one in use out of office.age. */
  async dropOtherKeys(db: Reading): Promise<void> {
    const others = this.#databaseKeys.filter((key) => key !== this.#inUse);
    this.#databaseKeys = [this.#inUse];
    this.#rotation = null;
    await this.#write(await this.#everyone(db));
    for (const key of others) key.fill(0);
  }

  /** Drops the keys. */
  wipe(): void {
    for (const key of this.#databaseKeys) key.fill(0);
  }

  /** To whom office.age is to be encrypted. */
  async #everyone(db: Reading): Promise<string[]> {
    const holders = (await keyHolders(db)).filter((holder) => holder.active);
    return [...holders.map((holder) => holder.publicKey), this.recoveryRecipient];
  }

  async #write(recipients: readonly string[]): Promise<void> {
    await writeOfficeAge(this.#folder, this.#officeId, this.#databaseKeys, recipients, this.#rotation);
    this.#recipients = recipientsDigest(recipients);
  }
}

/** The keys that lie in the database itself. */
export async function keysInDatabase(
  db: Reading,
): Promise<Pick<OfficeKeysOptions, 'attachmentIdentity' | 'attachmentRecipient' | 'recoveryRecipient'>> {
  const row = await officeKeyRow(db);
  return {
    attachmentIdentity: row.attachment_identity,
    attachmentRecipient: row.attachment_recipient,
    recoveryRecipient: row.recovery_recipient,
  };
}
