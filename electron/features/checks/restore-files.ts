import { join } from 'node:path';
import { brokenFiles, countFileProblems, forgetFileProblems } from '../../../db/queries/checks/files.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { bringBack } from '../../core/attachments/bring-back.ts';
import { FilePlaces } from '../../core/attachments/places.ts';
import { attachmentsOf } from '../../core/backups/places.ts';
import { damagedFolder } from '../../core/damage/marker.ts';
import { type PrepareContext, prepared } from '../../core/dispatch/context.ts';
import { toWriteRefusal } from '../../core/keys/durable-files.ts';
import { attachmentsFolder } from '../../core/keys/office-file.ts';
import { placeOf, standingOf } from '../backups/index.ts';

type Broken = Awaited<ReturnType<typeof brokenFiles>>[number];

/** Brings what the newest check of the files found missing or damaged back out of the backups, wherever one has it whole. */
export const restoreFiles = prepared<'check.restoreFiles', string[]>({
  async prepare(context) {
    const { office, look, signal, progress } = context;
    const broken = await look(brokenFiles);
    const { places } = await look(standingOf);
    const folders = places.map(({ named }) => placeOf(office, named));
    const restored: string[] = [];
    for (const [index, file] of broken.entries()) {
      if (signal.aborted) throw new Refusal('cancelled');
      progress(index, broken.length);
      if (await isFoundIn(folders, file, context)) restored.push(file.id);
    }
    return restored;
  },
  async run({ tx, office, changed }, _input, restored) {
    await forgetFileProblems(tx, restored);
    const missing = await countFileProblems(tx);
    changed('office.changed');
    return {
      value: { restored: restored.length, missing },
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        facts: { attachments: restored.length, missing },
      },
    };
  },
});

/** What no other place can mend. */
const ownFault: ReadonlySet<string> = new Set(['disk_full', 'folder_not_writable']);

/** Looks through the places of the backups until one has the file. A place that is away is passed over. */
async function isFoundIn(folders: readonly string[], file: Broken, { office }: PrepareContext): Promise<boolean> {
  const to = new FilePlaces(attachmentsFolder(office.folder));
  const aside = file.problem === 'damaged' ? join(damagedFolder(office.folder), 'files') : undefined;
  for (const folder of folders) {
    try {
      await bringBack(file, office.keys.attachmentIdentity, { from: attachmentsOf(folder), to, aside });
      return true;
    } catch (error) {
      await to.demandOffice();
      const refusal = toWriteRefusal(error);
      if (refusal instanceof Refusal && ownFault.has(refusal.code)) throw refusal;
    }
  }
  return false;
}
