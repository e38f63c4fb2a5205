import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { sha256 } from './age-keys.ts';
import { codeOf, isAway, readSmallFile, renameDurably, syncFolder, writeDurably } from './durable-files.ts';
import { loginDigest } from './login-digest.ts';

/** No file of a person comes near this. */
const largest = 64 * 1024;
/** How long a staged key may wait for its command to commit before it counts as left over. */
const stagedFor = 60 * 60 * 1_000;

/**
 * `keys/<user>.login`: the login's digest, and the SHA-256 of each key file that may lie beside it. Without these a damaged key file
 * would look like a wrong passphrase.
 */
const LoginFile = z.strictObject({ login: z.string(), keys: z.array(z.string()), check: z.string() });
const checkOf = (login: string, keys: readonly string[]) => sha256([login, ...keys].join(' '));

export type SealedKey = { bytes: Uint8Array; digest: string };
export type KeyHolder = { id: string; login: string; keyDigest: string };

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readSmallFile(file, largest);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw isAway(error) ? new Refusal('office_unreachable') : new Refusal('key_file_damaged', { file: 'user' });
  }
}

/**
 * People's key files. A changed key is first staged beside the old one (`<user>.<digest>.next`); which one is valid stands in the
 * database, so a crash between commit and rename leaves nothing undecided.
 */
export class KeyFolder {
  readonly #folder: string;
  readonly #officeId: string;

  constructor(folder: string, officeId: string) {
    this.#folder = folder;
    this.#officeId = officeId;
  }

  /** Whose login has this digest; null for nobody. Refuses when nobody is found and a login file is damaged. */
  async find(tag: string): Promise<string | null> {
    let damaged = false;
    for (const name of await this.#names()) {
      if (!name.endsWith('.login')) continue;
      const userId = name.slice(0, -'.login'.length);
      const file = await this.#readLogin(userId);
      if (file?.login === tag) return userId;
      damaged ||= file === null;
    }
    if (damaged) throw new Refusal('key_file_damaged', { file: 'user' });
    return null;
  }

  /** The sealed keys that a person's passphrase may open, the settled one first. Refuses when it is lost or damaged. */
  async sealedKeys(userId: string): Promise<SealedKey[]> {
    const names = await this.#names();
    const staged = names.filter((name) => this.#isStaged(name, userId));
    const keys: SealedKey[] = [];
    const settled = await readIfThere(this.#key(userId));
    const known = (await this.#readLogin(userId))?.keys ?? [];
    if (settled && known.includes(sha256(settled))) keys.push({ bytes: settled, digest: sha256(settled) });
    for (const name of staged) {
      // Anyone can lay something there; the settled key still counts.
      const bytes = await readIfThere(join(this.#folder, name)).catch(() => null);
      if (bytes && name === this.#stagedName(userId, sha256(bytes))) keys.push({ bytes, digest: sha256(bytes) });
    }
    if (keys.length === 0) throw new Refusal('key_file_damaged', { file: 'user' });
    return keys;
  }

  /** Lays a new sealed key beside the old one and answers its digest. */
  async stage(userId: string, sealed: Uint8Array): Promise<string> {
    const digest = sha256(sealed);
    await writeDurably(join(this.#folder, this.#stagedName(userId, digest)), sealed);
    return digest;
  }

  async unstage(userId: string, digest: string): Promise<void> {
    await rm(join(this.#folder, this.#stagedName(userId, digest)), { force: true });
  }

  /** Makes a person's files what the database says: the key of that digest in place, found by the login, nothing left over. */
  async settle(holder: KeyHolder): Promise<void> {
    const before = await this.#readLogin(holder.id);
    const settled = await readIfThere(this.#key(holder.id));
    const inPlace = settled !== null && sha256(settled) === holder.keyDigest;
    const staged = join(this.#folder, this.#stagedName(holder.id, holder.keyDigest));
    const waiting = !inPlace && (await readIfThere(staged)) !== null;
    const login = before?.login ?? (await loginDigest(holder.login, this.#officeId));
    if (waiting) {
      await this.#writeLogin(holder.id, login, [holder.keyDigest, ...(settled ? [sha256(settled)] : [])]);
      await renameDurably(staged, this.#key(holder.id));
    }
    const right = before?.keys.length === 1 && before.keys[0] === holder.keyDigest;
    if (waiting || !right) await this.#writeLogin(holder.id, login, [holder.keyDigest]);
    await this.#sweepStaged(holder.id);
  }

  /** Takes away all key files of a person whose access has ended. */
  async remove(userId: string): Promise<void> {
    const own = (name: string) =>
      name === `${userId}.age` || name === `${userId}.login` || this.#isStaged(name, userId);
    const names = (await this.#names()).filter(own);
    // A folder with such a name was laid there by someone; it must not keep access from ending.
    for (const name of names) await rm(join(this.#folder, name), { force: true, recursive: true });
    if (names.length > 0) await syncFolder(this.#folder);
  }

  async #sweepStaged(userId: string): Promise<void> {
    for (const name of (await this.#names()).filter((each) => this.#isStaged(each, userId))) {
      const file = join(this.#folder, name);
      const found = await lstat(file).catch(() => null);
      if (found && Date.now() - found.mtimeMs > stagedFor) await rm(file, { force: true, recursive: true });
    }
  }

  async #readLogin(userId: string): Promise<z.infer<typeof LoginFile> | null> {
    try {
      const parsed = LoginFile.parse(
        JSON.parse(new TextDecoder().decode(await readSmallFile(join(this.#folder, `${userId}.login`), largest))),
      );
      return parsed.check === checkOf(parsed.login, parsed.keys) ? parsed : null;
    } catch {
      return null;
    }
  }

  async #writeLogin(userId: string, login: string, keys: readonly string[]): Promise<void> {
    const content = { login, keys, check: checkOf(login, keys) };
    await writeDurably(join(this.#folder, `${userId}.login`), `${JSON.stringify(content)}\n`);
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#folder);
    } catch {
      throw new Refusal('key_file_damaged', { file: 'user' });
    }
  }

  #key(userId: string): string {
    return join(this.#folder, `${userId}.age`);
  }
  #stagedName(userId: string, digest: string): string {
    return `${userId}.${digest.slice(0, 32)}.next`;
  }
  #isStaged(name: string, userId: string): boolean {
    return name.startsWith(`${userId}.`) && name.endsWith('.next');
  }
}
