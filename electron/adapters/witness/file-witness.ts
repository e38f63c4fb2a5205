import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, writeDurably } from '../../core/keys/durable-files.ts';
import type { Log } from '../../core/ports/log.ts';
import type { FailedSignIn, Witness, WitnessedHead, WrongAttempts } from '../../core/ports/witness.ts';

const Head = z.strictObject({ seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/u) });
const Attempt = z.strictObject({ at: z.iso.datetime(), loginTag: z.string() });
const headFile = /^head-(\d{16})\.json$/u;
/** One damaged file then costs a few entries of memory, not all of it. */
const kept = 3;

/**
 * This desktop's memory of each office: `witness/<office id>/` in the profile folder, outside every office.
 *
 * Each remembered head is a small JSON file of its own, named by its position in the trail, and the highest one counts. Two programs
 * that remember at the same moment write two files, so that the newer head stays whoever is last. Wrong attempts are lines that are
 * appended, for the same reason. What is damaged is told to the log and passed over.
 */
export function fileWitness(profile: string, log: Log): Witness {
  const folderOf = (officeId: string) => {
    if (!/^[0-9a-f-]{36}$/u.test(officeId)) throw new Error('not an office id');
    return join(profile, 'witness', officeId);
  };
  const newFolder = async (officeId: string) => {
    const folder = folderOf(officeId);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  };
  const signInsOf = (officeId: string) => join(folderOf(officeId), 'failed-sign-ins.jsonl');
  const attemptsOf = (officeId: string, loginTag: string) =>
    join(folderOf(officeId), `wrong-${createHash('sha256').update(loginTag).digest('hex').slice(0, 32)}.jsonl`);
  /** How many bytes of failed sign-ins were read: what is noted after that stays when they are cleared. */
  const read = new Map<string, number>();

  const headsOf = async (officeId: string): Promise<string[]> => {
    const names = await readdir(folderOf(officeId)).catch(whenMissing([]));
    return names.filter((name) => headFile.test(name)).sort((a, b) => (a < b ? 1 : -1));
  };
  const recall = async (officeId: string): Promise<WitnessedHead | null> => {
    for (const name of await headsOf(officeId)) {
      const text = await readFile(join(folderOf(officeId), name), 'utf8').catch(whenMissing(''));
      const head = Head.safeParse(json(text));
      if (head.success && head.data.seq === Number(headFile.exec(name)?.[1])) return head.data;
      log.error('the remembered audit head is damaged', { office: officeId });
    }
    return null;
  };

  return {
    recall,
    async remember(officeId, head) {
      const known = await recall(officeId);
      if (known && known.seq >= head.seq) return;
      const folder = await newFolder(officeId);
      const name = `head-${String(head.seq).padStart(16, '0')}.json`;
      await writeDurably(join(folder, name), `${JSON.stringify({ seq: head.seq, hash: head.hash })}\n`);
      const older = (await headsOf(officeId)).slice(kept);
      for (const old of older) await rm(join(folder, old), { force: true });
    },
    async accept(officeId, head) {
      const folder = await newFolder(officeId);
      for (const name of await headsOf(officeId)) await rm(join(folder, name), { force: true });
      await this.remember(officeId, head);
    },
    async noteFailedSignIn(officeId, attempt) {
      await newFolder(officeId);
      await appendFile(signInsOf(officeId), `${JSON.stringify(attempt)}\n`, { mode: 0o600 });
    },
    async failedSignIns(officeId) {
      const bytes = await readFile(signInsOf(officeId)).catch(whenMissing(Buffer.alloc(0)));
      read.set(officeId, bytes.length);
      return attemptsIn(bytes.toString('utf8'), () => log.error('a noted sign-in is damaged', { office: officeId }));
    },
    async clearFailedSignIns(officeId) {
      const file = signInsOf(officeId);
      const bytes = await readFile(file).catch(whenMissing(null));
      const rest = bytes?.subarray(read.get(officeId) ?? 0);
      read.delete(officeId);
      if (rest && rest.length > 0) await writeDurably(file, rest);
      else await rm(file, { force: true });
    },
    async wrongAttempts(officeId, loginTag): Promise<WrongAttempts | null> {
      const text = await readFile(attemptsOf(officeId, loginTag), 'utf8').catch(whenMissing(''));
      const lines = text.split('\n').filter((line) => line !== '');
      const last = lines.at(-1);
      if (last === undefined) return null;
      const at = z.iso.datetime().safeParse(json(last));
      // A damaged line still counts as an attempt; without its time the delay begins anew.
      return { count: lines.length, lastAt: at.success ? at.data : new Date(0).toISOString() };
    },
    async countWrongAttempt(officeId, loginTag, at) {
      await newFolder(officeId);
      await appendFile(attemptsOf(officeId, loginTag), `${JSON.stringify(at)}\n`, { mode: 0o600 });
    },
    async forgetWrongAttempts(officeId, loginTag) {
      await rm(attemptsOf(officeId, loginTag), { force: true });
    },
  };
}

function attemptsIn(text: string, damaged: () => void): FailedSignIn[] {
  const attempts: FailedSignIn[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const attempt = Attempt.safeParse(json(line));
    if (attempt.success) attempts.push(attempt.data);
    else damaged();
  }
  return attempts;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is not there is empty; other errors stay errors. */
function whenMissing<T>(empty: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return empty;
    throw error;
  };
}
