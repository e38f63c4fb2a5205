import { Language } from '../../../shared/contract/values.ts';
import { computeDeadline } from '../../../shared/features/deadlines/compute.ts';
import { readTask } from '../../../shared/features/deadlines/input.ts';
import type { Problem } from '../../../shared/features/deadlines/model.ts';
import { problemText, stepText, type Words, warningText } from '../../../shared/features/deadlines/sentences.ts';
import { formats, translator } from '../../../shared/i18n/index.ts';
import { Failure } from './failure.ts';
import { printJson } from './io.ts';
import { type Line, readLines } from './lines.ts';
import { readOptions } from './options.ts';
import type { Command } from './session.ts';

/** Far more than a case can need. */
const longestLine = 64 * 1024;

function parse({ text, bad }: Line): { value: unknown; problem: Problem | null } {
  const broken = (code: Problem['code']) => ({ value: null, problem: { code, field: '' } });
  if (bad !== null) return broken(bad);
  if (text.trim() === '') return broken('line_empty');
  try {
    return { value: JSON.parse(text), problem: null };
  } catch {
    return broken('not_json');
  }
}

/** The caller's own name for the case, so that answers can be told apart; null where it gave none. */
function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function answer(line: Line, number: number, words: Words): unknown {
  const { value, problem } = parse(line);
  const id = idOf(value);
  const refused = ({ code, field }: Problem) => ({
    id,
    error: { code, line: number, ...(field === '' ? {} : { field }), message: problemText({ code, field }, words) },
  });
  if (problem) return refused(problem);
  const read = readTask(value);
  if (!read.ok) return refused(read.problem);
  const { rawEnd, end, endTime, steps, warnings } = computeDeadline(read.task);
  return {
    id,
    rawEnd,
    end,
    ...(endTime === undefined ? {} : { endTime }),
    steps: steps.map((step) => stepText(step, words)),
    warnings: warnings.map((warning) => warningText(warning, words)),
  };
}

/** `deadlines compute`: one case a line in, one answer a line out. It needs no office; a line that is wrong stops nothing. */
export const deadlinesCompute: Command = async (argv, io) => {
  const { values, words: extra } = readOptions(argv, { language: 'text' });
  if (extra.length > 0) throw new Failure('deadlines compute reads its cases from stdin and takes no words');
  const language = Language.safeParse(values.language ?? 'en');
  if (!language.success) throw new Failure(`--language must be one of ${Language.options.join(', ')}`);
  const words: Words = { t: translator(language.data), formats: formats(language.data) };
  let number = 0;
  for await (const line of readLines(io, longestLine)) {
    number += 1;
    await printJson(io, answer(line, number, words));
  }
  return 0;
};
