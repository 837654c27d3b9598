import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growths, type Growth } from './growth.ts';
import type { Ask } from './measure/in-turns.ts';
import type { MeasuredProcess } from './measure/measured-process.ts';
import { cache } from './prepare.ts';

/** Ratios to `JSON.parse` by series, measure and count. */
export type GrowthRatios = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Writes the bodies that grow, and lists what is asked of them: of our peer, and of the one that takes bytes. */
export function askGrowth(ours: MeasuredProcess, inBytes: MeasuredProcess): Ask[] {
  return growths().flatMap((growth) => {
    const { judge, groups, takesBytes = false } = growth;
    const key = nameOf(growth);
    const file = join(cache, `${key.replaceAll(/\W+/g, '-')}.json`);
    writeFileSync(file, JSON.stringify(groups));
    const process = takesBytes ? inBytes : ours;
    return Object.keys(groups).map((group): Ask => ({ key, process, judge, file, group, label: group.slice(1), takesBytes }));
  });
}

/** Takes the ratios of what grows out of all that was measured. */
export function growthOf(ratios: ReadonlyMap<string, Readonly<Record<string, number>>>): GrowthRatios {
  const grown: Record<string, Record<string, Readonly<Record<string, number>>>> = {};
  for (const growth of growths()) (grown[growth.series] ??= {})[growth.measure] = ratios.get(nameOf(growth)) ?? {};
  return grown;
}

function nameOf({ series, measure }: Growth): string {
  return `${series}, ${measure}`;
}
