import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A worked case: what goes in, what a lawyer says comes out. */
export type WorkedCase = {
  id: string;
  jurisdiction: string;
  region: string | null;
  trigger: string;
  triggerTime?: string;
  rule: Record<string, unknown>;
  rawEnd: string;
  end: string;
  endTime?: string;
};

/** The worked cases lie beside the project, also when it is checked out in a folder deeper. */
function caseFolder(): string | undefined {
  return ['../../..', '../../../..']
    .map((up) => resolve(HERE, up, 'shared', 'deadlines'))
    .find((folder) => existsSync(join(folder, 'cases-dev.json')));
}

/** The cases of one file, read now: nothing of them is kept in the project. */
export function readCases(file: 'cases-dev' | 'uncertain'): WorkedCase[] {
  const folder = caseFolder();
  return folder === undefined ? [] : (JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as WorkedCase[]);
}

/** Without the cases a test proves less than it says: that fails where it counts, and is said aloud elsewhere. */
export function requireCases(): void {
  if (caseFolder() !== undefined) return;
  const notice =
    'The worked cases (../shared/deadlines) are not there: deadlines are tested against our own cases only.';
  if (process.env['CI'] === 'true') throw new Error(notice);
  process.stderr.write(`\n${notice}\n\n`);
}
