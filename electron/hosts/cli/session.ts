import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { Core, type Ports } from '../../core/index.ts';
import { handlers } from '../../features/all/index.ts';
import { Failure, OperationFailure } from './failure.ts';
import { chunksOf, type Io, readPassphrase } from './io.ts';
import { defaultProfile, demand, folder } from './options.ts';
import { computerPorts } from './ports.ts';

/** The options that every command with an office has. */
export const officeOptions = {
  office: 'text',
  user: 'text',
  'passphrase-file': 'text',
  profile: 'text',
} as const;
export type OfficeValues = { readonly [name in keyof typeof officeOptions]?: string };

/** A core of this process, with nobody signed in yet. */
export class Session implements AsyncDisposable {
  readonly core: Core;
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.core = new Core({ ports, handlers });
  }

  /** Opens the office of the options and signs in. */
  static async signIn(values: OfficeValues, over: Parameters<typeof computerPorts>[1] = {}): Promise<Session> {
    const office = folder(demand(values, 'office'));
    const login = demand(values, 'user');
    const passphrase = await readPassphrase(demand(values, 'passphrase-file'));
    const session = new Session(computerPorts(folder(values.profile ?? defaultProfile()), over));
    try {
      await session.do('office.open', { folder: office });
      await session.do('session.signIn', { login, passphrase });
      return session;
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Does an operation; a refusal is thrown. */
  async do<N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
    return (await this.value(operation, input)) as OutputOf<N>;
  }

  async value(operation: string, input: unknown): Promise<unknown> {
    return answered(await this.core.call(operation, input));
  }

  /** Sends a file up; the answer is its upload. */
  async upload(file: string): Promise<OutputOf<'upload.open'>['upload']> {
    const { size } = await stat(file).catch(() => {
      throw new Failure(`${file} cannot be read`);
    });
    const { upload, stream } = await this.do('upload.open', { name: basename(file), size, mediaType: '' });
    let sent = 0;
    for await (const bytes of chunksOf(file)) {
      sent += bytes.byteLength;
      if (sent < size) answered(await this.core.writeStream(stream, bytes, false));
      else answered(await this.core.writeStream(stream, bytes, true));
    }
    if (size === 0) answered(await this.core.writeStream(stream, new Uint8Array(), true));
    return upload;
  }

  /** The bytes of a download, chunk by chunk. */
  async *download(stream: string): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { bytes, last } = answered(await this.core.readStream(stream));
      yield bytes;
      if (last) return;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.core.close();
    await this.#ports.passphrases.close();
    await this.#ports.mailParser.close();
  }
}

function answered<T>(result: Result<T>): T {
  if (!result.ok) throw new OperationFailure(result.error);
  return result.value;
}

/** Runs a command with a session, signing out in the end whatever happens. */
export async function withSession(values: OfficeValues, work: (session: Session) => Promise<number>): Promise<number> {
  await using session = await Session.signIn(values);
  // Awaited here: signing out comes after the work.
  return await work(session);
}

export type Command = (argv: readonly string[], io: Io) => Promise<number>;
