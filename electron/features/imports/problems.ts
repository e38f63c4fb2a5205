import type { z } from 'zod';
import type { ImportField } from '../../../shared/features/imports/fields.ts';
import { type ImportProblem, type ImportReport, namedProblems } from '../../../shared/features/imports/operations.ts';

/** What is wrong with a file, row by row; the first ones by name, the rest counted. */
export class Problems {
  count = 0;
  readonly named: ImportReport['problems'] = [];

  add(row: number, field: ImportField | null, problem: ImportProblem, value = ''): void {
    this.count += 1;
    if (this.named.length < namedProblems) this.named.push({ row, field, problem, value: value.slice(0, 80) });
  }
}

/** What a schema found wrong, as an import says it. */
export function problemOf(issue: z.core.$ZodIssue, value: string): ImportProblem {
  if (issue.code === 'too_big') return 'too_long';
  if (issue.code === 'invalid_format') return 'no_email';
  return value.trim() === '' ? 'required' : 'not_allowed';
}
