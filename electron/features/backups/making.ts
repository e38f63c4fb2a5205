import { stat } from 'node:fs/promises';
import { noteBackup, noteFailedBackup } from '../../../db/queries/backups/backups.ts';
import { type ErrorCode, Refusal } from '../../../shared/contract/errors.ts';
import { isBackupDue, wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { Backup, BackupPlace } from '../../../shared/features/backups/operations.ts';
import { makeBackup, sourceOf } from '../../core/backups/index.ts';
import { type PrepareContext, prepared, type Writing } from '../../core/dispatch/context.ts';
import { type Place, placeOf, standingOf } from './places.ts';

const note = (tx: Writing, place: BackupPlace, { at, bytes, attachments }: Backup) =>
  noteBackup(tx, { place, at, bytes, files: attachments.count, missing: attachments.missing.length });

/** By hand, to one place; what lies there stays. */
export const create = prepared<'backup.create', { backup: Backup; place: BackupPlace | null }>({
  async prepare({ office, ports, signal, progress, look }, { folder: chosen }) {
    const folder = placeOf(office, chosen);
    const { places } = await look(standingOf);
    const place = places.find(({ named }) => placeOf(office, named) === folder)?.place ?? null;
    const backup = await makeBackup({
      source: await sourceOf(office),
      ports,
      folder,
      why: 'by_hand',
      signal,
      progress,
    });
    return { backup, place };
  },
  async run({ tx, office }, { folder }, { backup, place }) {
    if (place !== null) await note(tx, place, backup);
    return {
      value: backup,
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        facts: { backup: backup.name, elsewhere: folder !== null, missing: backup.attachments.missing.length },
      },
    };
  },
});

/** The weekly check of a large office takes minutes. */
const patience = 10 * 60_000;

type Tried = Place & { backup: Backup | null; problem: ErrorCode | null };

export const run = prepared<'backup.run', Tried[]>({
  async prepare(context, { onlyDue }) {
    const { look, ports, progress } = context;
    const { plan, places, demo } = await look(standingOf);
    const now = wallTimeOf(ports.clock.now());
    const due = (since: string) => !demo && isBackupDue(now, plan.at, wallTimeOf(new Date(since)));
    const wanted = onlyDue ? places.filter(({ since }) => due(since)) : places;
    if (wanted.length === 0) throw new Refusal('no_change');
    const tried: Tried[] = [];
    for (const place of wanted) {
      tried.push({ ...place, ...(await attempt(context, place, onlyDue ? 'daily' : 'by_hand', plan)) });
      progress(tried.length, wanted.length);
    }
    return tried;
  },
  async run(context, _input, tried) {
    const { tx, office, now } = context;
    for (const { place, backup, problem, since } of tried) {
      if (backup) await note(tx, place, backup);
      else await noteFailedBackup(tx, { place, at: now, problem: problem ?? 'internal', since });
    }
    context.changed('office.changed');
    const made = tried.flatMap(({ backup }) => backup ?? []);
    const code = tried.find(({ problem }) => problem !== null)?.problem;
    return {
      value: { places: tried.map(({ place, backup, problem }) => ({ place, backup, problem })) },
      audit: {
        ...(made.length === 0 ? { event: 'backup.failed' as const } : {}),
        subject: { type: 'office', id: office.id, label: '' },
        facts: {
          ...(made[0] ? { backup: made[0].name, missing: made[0].attachments.missing.length } : {}),
          elsewhere: tried.some(({ place, backup }) => place === 'second' && backup !== null),
          ...(code ? { code } : {}),
        },
      },
    };
  },
});

/** What goes wrong in one place is told of it, and keeps none of the others from theirs. */
async function attempt(
  { office, ports, signal, progress }: PrepareContext,
  { named, known }: Place,
  why: 'daily' | 'by_hand',
  plan: { daily: number; weekly: number; monthly: number },
): Promise<Pick<Tried, 'backup' | 'problem'>> {
  try {
    const folder = placeOf(office, named);
    // Where there were backups and nothing is now, a drive is unplugged, and what lies in its place is not it.
    if (known?.made_at && !(await isFolder(folder))) throw new Refusal('backup_place_missing');
    const source = await sourceOf(office);
    return {
      backup: await makeBackup({ source, ports, folder, why, plan, patience, signal, progress }),
      problem: null,
    };
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'internal';
    if (code === 'cancelled') throw error;
    ports.log.error('a backup failed', { office: office.id, code });
    return { backup: null, problem: code };
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
