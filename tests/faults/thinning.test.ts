import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  aboutIn,
  aboutText,
  attachmentsOf,
  backupsIn,
  databaseIn,
  describedIn,
  filesOf,
  writeFilesList,
} from '../../electron/core/backups/places.ts';
import { officeProofKey, writeProof } from '../../electron/core/backups/proof.ts';
import { keptBackups } from '../../shared/features/backups/plan.ts';

const office = '01980000-0000-7000-8000-000000000001';
const identity = 'AGE-SECRET-KEY-1';
const proofKey = officeProofKey(office, identity);
const plan = { daily: 2, weekly: 1, monthly: 1 };
const fileOf = (day: number) => `01980000-0000-7000-8000-0000000001${String(day).padStart(2, '0')}`;

/** Backups of so many days; each needs the files of its day and of the two before it. */
async function history(folder: string, days: number): Promise<void> {
  const files = attachmentsOf(folder);
  for (let day = 10; day < 10 + days; day++) {
    const at = `2026-03-${day}T20:00:00.000Z`;
    const name = `202603${day}T200000Z-000000${day}`;
    const needed = [day - 2, day - 1, day].map((each) => ({ id: fileOf(each) }));
    const place = join(folder, name);
    await mkdir(place);
    await writeFile(databaseIn(place), `database of ${day}`);
    for (const { id } of needed) {
      await mkdir(dirname(files.kept(id)), { recursive: true });
      await writeFile(files.kept(id), id);
    }
    const list = await writeFilesList(place, needed);
    const backup = {
      name,
      at,
      office,
      why: 'daily' as const,
      schema: 1,
      bytes: 1,
      attachments: { count: needed.length, missing: [] },
      trailBroken: null,
      head: { seq: day, hash: '' },
    };
    const about = aboutText({ format: 1, sealed: '', files: list, backup });
    await writeFile(aboutIn(place), about);
    await writeProof(place, about, proofKey, proofKey);
  }
}

/** What is lost of the backups that are listed. */
async function lostOf(folder: string): Promise<string[]> {
  const lost: string[] = [];
  for (const { about } of await describedIn(folder, office)) {
    const { name } = about.backup;
    if (!existsSync(databaseIn(join(folder, name)))) lost.push(`${name}: database`);
    const files = await filesOf(folder, about);
    if (!files) lost.push(`${name}: its list`);
    for (const id of files ?? []) if (!existsSync(attachmentsOf(folder).kept(id))) lost.push(`${name}: ${id}`);
  }
  return lost;
}

test('killed at each of its steps, thinning leaves every listed backup whole, and the next one ends it', async () => {
  let kills = 0;
  for (let step = 0; ; step++) {
    const folder = await mkdtemp(join(tmpdir(), 'griffel-thinning-'));
    try {
      await history(folder, 8);
      const kept = keptBackups(await backupsIn(folder, office), plan);
      const thin = (at: number) =>
        spawnSync(process.execPath, [join(import.meta.dirname, 'support/thinner.ts')], {
          input: JSON.stringify({ folder, office, step: at, plan, identity }),
        });
      const { signal, status } = thin(step);
      expect(await lostOf(folder)).toEqual([]);
      for (const name of kept) expect(existsSync(join(folder, name))).toBe(true);
      if (signal !== 'SIGKILL') {
        expect(status).toBe(0);
        break;
      }
      kills += 1;
      expect(thin(-1).status).toBe(0);
      expect(new Set((await backupsIn(folder, office)).map(({ name }) => name))).toEqual(kept);
      expect(await lostOf(folder)).toEqual([]);
      expect(existsSync(attachmentsOf(folder).kept(fileOf(8)))).toBe(false);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  expect(kills).toBeGreaterThan(10);
});
