/** What one thing took, in milliseconds. */
export type Timing = { p50: number; p95: number; worst: number };

function timing(samples: number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}

/**
 * Measures a thing and its baseline in turns within one run, so that a noisy machine is equally noisy to both. Each is done a few
 * times before it counts.
 */
export async function against(
  rounds: number,
  ours: (round: number) => Promise<unknown>,
  baseline: (round: number) => unknown,
): Promise<{ ours: Timing; baseline: Timing }> {
  for (let round = 0; round < Math.min(50, rounds); round++) {
    await ours(round);
    await baseline(round);
  }
  const samples: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await ours(round);
    const middle = performance.now();
    await baseline(round);
    samples.ours.push(middle - start);
    samples.baseline.push(performance.now() - middle);
  }
  return { ours: timing(samples.ours), baseline: timing(samples.baseline) };
}

/** One line of the report. */
export type Finding = { what: string; ours: Timing; baseline: Timing; budget: string; kept: boolean };

export function asTable(findings: readonly Finding[]): string {
  const ms = (value: number) => value.toFixed(2);
  const rows = findings.map(({ what, ours, baseline, budget, kept }) => {
    const cells = [what, ms(ours.p50), ms(ours.p95), ms(baseline.p50), ms(baseline.p95)];
    const ratios = [(ours.p50 / baseline.p50).toFixed(2), (ours.p95 / baseline.p95).toFixed(2)];
    return `| ${[...cells, ...ratios, budget, kept ? 'kept' : '**missed**'].join(' | ')} |`;
  });
  return [
    '| what | p50 ms | p95 ms | baseline p50 | baseline p95 | ratio of p50 | ratio of p95 | budget | |',
    '|---|---:|---:|---:|---:|---:|---:|---|---|',
    ...rows,
  ].join('\n');
}
