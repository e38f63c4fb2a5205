/** So many of the newest are kept of each operation. */
const kept = 200;

/** How long operations took at this desk since the office was opened: names and milliseconds, nothing of what they were about. */
export class Timings {
  readonly #samples = new Map<string, { count: number; newest: number[] }>();

  note(operation: string, milliseconds: number): void {
    const known = this.#samples.get(operation) ?? { count: 0, newest: [] };
    known.newest[known.count % kept] = milliseconds;
    known.count += 1;
    this.#samples.set(operation, known);
  }

  /** Of each operation how often it was done, and of the newest the median, the 95th of a hundred and the worst. */
  summary(): { operation: string; count: number; median: number; p95: number; worst: number }[] {
    return [...this.#samples].map(([operation, { count, newest }]) => {
      const sorted = newest.toSorted((left, right) => left - right);
      const at = (part: number) => Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 10) / 10;
      return { operation, count, median: at(0.5), p95: at(0.95), worst: at(1) };
    });
  }
}
