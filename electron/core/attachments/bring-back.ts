import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import { isAway, renameDurably, syncFile } from '../keys/durable-files.ts';
import type { ExpectedFile } from './attachments.ts';
import { OutgoingFile } from './outgoing.ts';
import type { FilePlaces } from './places.ts';

export type Route = {
  readonly from: FilePlaces;
  readonly to: FilePlaces;
  /** A folder for what lies in the file's place. Without one that is overwritten. */
  readonly aside?: string | undefined;
};

/**
 * Lays a kept file in its place out of another place that has it. Files never change: what has the size and the SHA-256 that the
 * database knows is the file. Refuses with `attachment_missing` or `attachment_damaged` where the other place is no help, and then
 * leaves what is there as it is.
 */
export async function bringBack(file: ExpectedFile & { id: string }, identity: string, { from, to, aside }: Route) {
  const [source, target] = [from.kept(file.id), to.kept(file.id)];
  const found = await lstat(source).catch((error) => {
    throw new Refusal(isAway(error) ? 'office_unreachable' : 'attachment_missing');
  });
  // A pipe or a device that someone laid there would be read for ever; a link leads to a file elsewhere.
  if (!found.isFile()) throw new Refusal('attachment_damaged');
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part`;
  try {
    await rm(part, { force: true });
    await copyFile(source, part, constants.COPYFILE_EXCL);
    await syncFile(part);
    const stream = await OutgoingFile.open(part, identity, file);
    while (!(await stream.next()).last);
    if (aside !== undefined) {
      await mkdir(aside, { recursive: true, mode: 0o700 });
      await renameDurably(target, join(aside, `${file.id}.age`));
    }
    await renameDurably(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
