import { z } from 'zod';
import { newestCheck } from '../../../db/queries/checks/checks.ts';
import type { CheckResult } from '../../../shared/features/checks/operations.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import { noteDamage } from '../../core/damage/marker.ts';
import { prepared, type QueryHandler } from '../../core/dispatch/context.ts';
import { databaseFile } from '../../core/keys/office-file.ts';
import { takeRotationLock } from '../../core/keys/rotation.ts';

const run = prepared<'check.run', CheckResult>({
  async prepare({ office, ports }, { givesWay }) {
    // The database's key must stay the same for as long as the check opens it.
    const lock = takeRotationLock(office.folder, ports);
    try {
      const witnessed = await ports.witness.recall(office.id);
      const { nativeBinding } = ports;
      return await ports.checker.check({
        file: databaseFile(office.folder),
        key: office.keys.databaseKey,
        nativeBinding,
        witnessed,
        inSteps: office.mode === 'shared',
        givesWay,
      });
    } finally {
      lock.release();
    }
  },
  async run({ tx, office, notify, changed, now, afterCommit }, _input, result) {
    changed('office.changed');
    const { sound, damaged, entries, firstBroken } = result;
    // A trail that somebody tampered with is no reason to stop working; a page that cannot be read is.
    if (damaged > 0) afterCommit(() => noteDamage(office.folder, { at: now, how: 'check' }));
    if (!sound) {
      for (const [to, held] of await permissionsOfActivePeople(tx))
        if (held.has('backup.manage')) await notify({ to, kind: 'damage_found' });
    }
    const broken = firstBroken ? { problem: firstBroken.problem, position: firstBroken.seq } : {};
    return {
      value: result,
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        facts: { intact: sound, entries, ...(damaged > 0 ? { damaged } : {}), ...broken },
      },
    };
  },
});

const Content = z.object({ facts: z.object({ intact: z.boolean() }) });

const latest: QueryHandler<'check.latest'> = async ({ db }) => {
  const entry = await newestCheck(db);
  return { latest: entry ? { at: entry.at, sound: Content.parse(JSON.parse(entry.content)).facts.intact } : null };
};

export const checkHandlers = { 'check.run': run, 'check.latest': latest };
