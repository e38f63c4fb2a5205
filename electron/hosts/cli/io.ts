import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure } from './failure.ts';

/** Where a command reads and writes; tests give their own. */
export type Io = {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves when the text was taken over, so that a slow reader is waited for. */
  out(text: string): Promise<void>;
  err(text: string): void;
};

/** Whoever read the output has seen enough (`griffel … | head -1`): no error, and nothing more to say. */
export class ReaderGone extends Error {}

export function processIo(): Io {
  // Each write hears of its own failure; without a listener the stream would throw it once more.
  process.stdout.on('error', () => undefined);
  return {
    stdin: process.stdin,
    out: (text) =>
      new Promise((done, fail) => {
        process.stdout.write(text, (error) => {
          if (!error) done();
          else fail('code' in error && (error.code === 'EPIPE' || error.code === 'EOF') ? new ReaderGone() : error);
        });
      }),
    err: (text) => void process.stderr.write(text),
  };
}

/** All of stdin as text. */
export async function readAll(io: Io): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of io.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** What terminals take as commands or as a change of direction, and JSON would let through as it is. */
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

export async function printJson(io: Io, value: unknown): Promise<void> {
  const text = JSON.stringify(value).replace(unseen, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  await io.out(`${text}\n`);
}

/** A passphrase from a file, without the line end that editors add. Never from an argument, the environment or the keyboard. */
export const readPassphrase = (file: string) => readSecret(file, 'passphrase');

/** The same for any secret. */
export async function readSecret(file: string, what: string): Promise<string> {
  if (file === '-') throw new Failure(`a ${what} is read from a file only, not from "-"`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(`the ${what} file cannot be read${code === 'ENOENT' ? ': there is no such file' : ` (${code})`}`);
  }
  const secret = text.replace(/\r?\n$/u, '');
  if (secret === '') throw new Failure(`the ${what} file is empty`);
  return secret;
}

/** The chunks of a file, of at most 1 MiB each. */
export function chunksOf(file: string): AsyncIterable<Uint8Array> {
  return createReadStream(file, { highWaterMark: 1024 * 1024 });
}
