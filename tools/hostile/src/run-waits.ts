import fc from 'fast-check';
import type { PartReport } from './finding.ts';
import { anyWait, judgeWaiting } from './judge-waiting.ts';

/** Waits for operations with hostile options and getters. */
export async function runWaits({
  seed,
  runs,
  path,
}: {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}): Promise<PartReport> {
  const counts = { waits: 0 };
  let what = '';
  const property = fc.asyncProperty(anyWait, async (wait) => {
    counts.waits++;
    const problem = await judgeWaiting(wait);
    if (problem !== undefined) what = problem;
    return problem === undefined;
  });
  const { counterexample, counterexamplePath } = await fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (counterexample === null) return { counts, findings: [] };
  const repeat = `--seed ${seed} --only waits --path ${counterexamplePath ?? '0'}`;
  return { counts, findings: [{ where: 'decoders: waitForOperation', what, input: fc.stringify(counterexample[0]), repeat }] };
}
