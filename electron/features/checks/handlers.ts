import { z } from 'zod';
import { attachmentFiles, keptAttachments } from '../../../db/queries/attachments/attachments.ts';
import { newestCheck } from '../../../db/queries/checks/checks.ts';
import {
  brokenFiles,
  countFileProblems,
  type FileProblem,
  fileProblems,
  writeFileProblems,
} from '../../../db/queries/checks/files.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AttachmentId, TicketId } from '../../../shared/contract/ids.ts';
import { BrokenFile, type CheckResult } from '../../../shared/features/checks/operations.ts';
import { noteDamage } from '../../core/damage/marker.ts';
import { tellAdministrators } from '../../core/dispatch/administrators.ts';
import { prepared, type QueryHandler } from '../../core/dispatch/context.ts';
import { databaseFile } from '../../core/keys/office-file.ts';
import { takeRotationLock } from '../../core/keys/rotation.ts';
import { restoreFiles } from './restore-files.ts';

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
    if (!sound) await tellAdministrators({ tx, notify }, 'damage_found');
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

const files = prepared<'check.files', { files: number; found: Map<string, FileProblem> }>({
  async prepare({ office, look, signal, progress }) {
    const all = await look(attachmentFiles);
    const found = new Map<string, FileProblem>();
    for (const [index, { id, size, sha256 }] of all.entries()) {
      if (signal.aborted) throw new Refusal('cancelled');
      progress(index, all.length);
      try {
        const stream = await office.attachments.read(id, { size, sha256 });
        while (!(await office.attachments.next(stream)).last);
      } catch (error) {
        const code = error instanceof Refusal ? error.code : '';
        if (code === 'attachment_missing') found.set(id, 'missing');
        else if (code === 'attachment_damaged') found.set(id, 'damaged');
        else throw error;
      }
    }
    return { files: all.length, found };
  },
  async run({ tx, office, changed, notify }, _input, { files, found }) {
    const there = await keptAttachments(tx, [...found.keys()]);
    const kept = new Map([...found].filter(([id]) => there.has(id)));
    const known = new Set((await brokenFiles(tx)).map(({ id }) => id));
    await writeFileProblems(tx, kept);
    changed('office.changed');
    if ([...kept.keys()].some((id) => !known.has(id))) await tellAdministrators({ tx, notify }, 'files_broken');
    const missing = [...kept.values()].filter((problem) => problem === 'missing').length;
    const damaged = kept.size - missing;
    return {
      value: { files, missing, damaged },
      audit: { subject: { type: 'office', id: office.id, label: '' }, facts: { attachments: files, missing, damaged } },
    };
  },
});

const problems: QueryHandler<'check.fileProblems'> = async ({ db, scope }) => {
  const rows = await fileProblems(db, scope);
  return {
    checkedAt: (await newestCheck(db, 'attachment.verified'))?.at ?? null,
    rows: rows.map(({ id, name, size, problem, ticketId, number, title }) => ({
      id: id as AttachmentId,
      name,
      size,
      problem: BrokenFile.shape.problem.parse(problem),
      ticket: { id: ticketId as TicketId, number, title },
    })),
    hidden: (await countFileProblems(db)) - rows.length,
  };
};

export const checkHandlers = {
  'check.run': run,
  'check.latest': latest,
  'check.files': files,
  'check.restoreFiles': restoreFiles,
  'check.fileProblems': problems,
};
