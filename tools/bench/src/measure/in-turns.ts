import { median } from '../median.ts';
import type { Asked, MeasuredProcess } from './measured-process.ts';

/** One thing to be timed. */
export interface Ask extends Asked {
  /** Whose result it is. */
  readonly key: string;
  readonly label: string;
  readonly process: MeasuredProcess;
}

/**
 * Times everything once a round, one after the other, and gives the median ratio to `JSON.parse`: what slows the machine down for a while slows
 * all of them. A round before the first does not count: only after it has an engine seen all that comes, and compiled for it.
 * @returns ratios by key and label; what a module does not export is left out.
 */
export async function measureInTurns(
  asks: readonly Ask[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
  onProgress: (line: string) => void = () => undefined,
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const ratios = new Map<Ask, number[]>(asks.map((ask) => [ask, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [index, ask] of asks.entries()) {
      if (index % 50 === 0) onProgress(`${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}: ${index} of ${asks.length}`);
      const times = await ask.process.time(ask, milliseconds);
      if (times !== undefined && round >= 0) ratios.get(ask)!.push(times.judge / times.parse);
    }
  }
  const results = new Map<string, Record<string, number>>();
  for (const [{ key, label }, found] of ratios) {
    const own = results.get(key) ?? {};
    if (found.length > 0) own[label] = median(found);
    results.set(key, own);
  }
  return results;
}
