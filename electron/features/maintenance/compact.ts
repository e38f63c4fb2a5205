import { stat } from 'node:fs/promises';
import { prepared } from '../../core/dispatch/context.ts';
import { databaseFile } from '../../core/keys/office-file.ts';
import { demandAlone, takeRotationLock } from '../../core/keys/rotation.ts';
import { demandSpace } from '../../core/maintenance/carry.ts';
import { pastBackups } from '../../core/maintenance/waiting.ts';

type Sizes = { before: number; after: number };

const compact = prepared<'maintenance.compact', Sizes>({
  async prepare({ office, ports, progress }) {
    const file = databaseFile(office.folder);
    const sizeOf = async () => (await stat(file)).size;
    const { nativeBinding } = ports;
    const lock = await pastBackups(() => takeRotationLock(office.folder, ports));
    try {
      await demandAlone(office);
      const before = await sizeOf();
      await demandSpace(office.folder, before);
      await office.database.alone(async (_file, key) => {
        await ports.reencrypter.reencrypt({ file, key, newKey: key, nativeBinding }, progress);
        return undefined;
      });
      return { before, after: await sizeOf() };
    } finally {
      lock.release();
    }
  },
  async run({ office, changed }, _input, sizes) {
    changed('office.changed');
    return {
      value: sizes,
      audit: { subject: { type: 'office', id: office.id, label: '' }, facts: { size: sizes.after } },
    };
  },
});

export const compactHandlers = { 'maintenance.compact': compact };
