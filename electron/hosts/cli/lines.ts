import type { Io } from './io.ts';

/** A line of a stream; `bad` is set where it cannot be text to work with. */
export type Line = { text: string; bad: 'line_too_long' | 'not_text' | null };

const newline = 0x0a;

/**
 * The lines of stdin, one at a time. A line that is longer than `limit` bytes is passed over without being kept, so that no input can
 * fill the memory. What follows the last line end is a line if there is anything in it.
 */
export async function* readLines(io: Io, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const bytes = Buffer.concat(parts);
    const long = length > limit;
    parts = [];
    length = 0;
    if (long) return { text: '', bad: 'line_too_long' };
    try {
      return { text: decoder.decode(bytes), bad: null };
    } catch {
      return { text: '', bad: 'not_text' };
    }
  };
  for await (const chunk of io.stdin) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      take(rest.subarray(0, end));
      yield finish();
      rest = rest.subarray(end + 1);
    }
    take(rest);
  }
  if (length > 0) yield finish();
}
