import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Result } from '../../../shared/contract/errors.ts';
import { Failure, OperationFailure } from './failure.ts';
import { type Io, printJson, readAll } from './io.ts';
import { readOptions } from './options.ts';
import { type Command, officeOptions, type Session, withSession } from './session.ts';

const Line = z.strictObject({ operation: z.string(), input: z.unknown().default({}) });
const FileInput = z.strictObject({ $file: z.string().min(1) });
const WithStream = z.object({ stream: z.string() });

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${what} is not JSON`);
  }
}

/** The input with each `{"$file": path}` replaced by the upload of that file. */
async function withUploads(session: Session, input: unknown): Promise<unknown> {
  const file = FileInput.safeParse(input);
  if (file.success) return session.upload(file.data.$file);
  if (Array.isArray(input)) {
    const parts: unknown[] = [];
    for (const part of input) parts.push(await withUploads(session, part));
    return parts;
  }
  if (input === null || typeof input !== 'object') return input;
  const parts: [string, unknown][] = [];
  for (const [name, part] of Object.entries(input)) parts.push([name, await withUploads(session, part)]);
  return Object.fromEntries(parts);
}

async function callOnce(session: Session, operation: string, input: unknown, save: string | undefined) {
  const value = await session.value(operation, await withUploads(session, input));
  if (save === undefined) return value;
  const answered = WithStream.safeParse(value);
  if (!answered.success) throw new Failure(`${operation} answers no file that --save could write`);
  await pipeline(Readable.from(session.download(answered.data.stream)), createWriteStream(save, { flags: 'wx' }));
  return value;
}

async function answer(session: Session, line: string): Promise<Result<unknown>> {
  try {
    const parsed = Line.safeParse(parseJson(line, 'the line'));
    if (!parsed.success) throw new Failure('the line is no {"operation", "input"}');
    return { ok: true, value: await callOnce(session, parsed.data.operation, parsed.data.input, undefined) };
  } catch (error) {
    if (error instanceof OperationFailure) return { ok: false, error: error.error };
    if (!(error instanceof Failure)) throw error;
    const fields = [{ field: '', problem: error.message }];
    return { ok: false, error: { code: 'invalid_input', params: { fields } } };
  }
}

/** `call --batch`: each line is answered before the next is read. */
async function batch(session: Session, io: Io): Promise<number> {
  const lines = createInterface({ input: Readable.from(io.stdin), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') await printJson(io, await answer(session, line));
  }
  return 0;
}

export const call: Command = async (argv, io) => {
  const { values, words } = readOptions(argv, { ...officeOptions, batch: 'flag', save: 'text' });
  const [operation, ...more] = words;
  if (more.length > 0) throw new Failure(`there is one operation too many: ${more[0]}`);
  if (values.batch) {
    if (operation !== undefined || values.save !== undefined) {
      throw new Failure('call --batch takes its operations from stdin and saves nothing');
    }
    return withSession(values, (session) => batch(session, io));
  }
  if (operation === undefined) throw new Failure('call needs the name of an operation; see griffel operations');
  const text = await readAll(io);
  const input = text.trim() === '' ? {} : parseJson(text, 'the input on stdin');
  try {
    return await withSession(values, async (session) => {
      await printJson(io, await callOnce(session, operation, input, values.save));
      return 0;
    });
  } catch (error) {
    // Scripts read the error where they read the result.
    if (error instanceof OperationFailure) await printJson(io, { error: error.error });
    throw error;
  }
};
