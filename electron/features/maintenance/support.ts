import { arch, cpus, platform, release, totalmem } from 'node:os';
import { backupPlaceRows, backupPlanRow } from '../../../db/queries/backups/backups.ts';
import { newestCheck } from '../../../db/queries/checks/checks.ts';
import { databaseVersions, extentOf } from '../../../db/queries/maintenance/extent.ts';
import { sparePages } from '../../../db/queries/maintenance/pages.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';
import { sizeOf } from '../../core/maintenance/move.ts';
import { scrubbed } from '../../core/maintenance/scrub.ts';

/** So many lines of the log, and so many errors among them. */
const lines = 200;
const errors = 30;

/**
 * What helps to find a fault, and nothing of what the office works on: everything here is a number, an instant, a code of the program
 * or a line of its own log.
 */
const bundle: QueryHandler<'maintenance.supportBundle'> = async ({ db, office, ports, now }, { program }) => {
  const row = await officeRow(db);
  const plan = await backupPlanRow(db);
  const check = await newestCheck(db);
  const log = (await ports.readLog()).map(scrubbed);
  const { node, electron, chrome } = process.versions;
  const content = {
    madeAt: now,
    program: {
      version: program,
      node,
      electron: electron ?? null,
      chrome: chrome ?? null,
      ...(await databaseVersions(db)),
    },
    computer: { system: platform(), release: release(), arch: arch(), processors: cpus().length, memory: totalmem() },
    place: {
      mode: office.mode,
      ...(await ports.computer.placeOf(office.folder)),
      trust: office.roster?.trust ?? null,
      warned: office.roster?.warned ?? false,
      provenAt: (await office.roster?.provenAt()) ?? null,
      otherDesks: ((await office.roster?.others()) ?? []).map(({ schema }) => ({ schema })),
      database: office.database.settings().writer,
    },
    settings: {
      country: row.country,
      language: row.language,
      demo: row.demo === 1,
      idleLockMinutes: row.idle_lock_minutes,
      rememberAllowed: row.remember_allowed === 1,
      backups: {
        at: plan.at,
        daily: plan.daily,
        weekly: plan.weekly,
        monthly: plan.monthly,
        second: plan.second !== null,
      },
    },
    bytes: { ...(await sizeOf(office.folder)), spare: await sparePages(db) },
    rows: await extentOf(db),
    backups: (await backupPlaceRows(db)).map(({ place, made_at, bytes, files, missing, failed_at, problem }) => ({
      place,
      madeAt: made_at,
      bytes,
      files,
      missing,
      failedAt: failed_at,
      problem,
    })),
    lastCheckAt: check?.at ?? null,
    milliseconds: office.timings.summary(),
    lastErrors: log.filter((line) => /error/iu.test(line)).slice(-errors),
    log: log.slice(-lines),
  };
  return { name: `griffel-support-${now.slice(0, 10)}.txt`, text: `${JSON.stringify(content, null, 2)}\n` };
};

export const supportHandlers = { 'maintenance.supportBundle': bundle };
