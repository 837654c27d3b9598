import { compare } from './compare.ts';
import { explain } from './known-differences.ts';
import type { Panel } from './panel.ts';
import { shrink } from './shrink.ts';
import { differenceKey, type Unexplained } from './tally.ts';

/** Makes the case of a difference as small as it gets while the same judge says the same of it, and nothing explains it. */
export function shrinkDifference(panel: Panel, found: Unexplained): Unexplained {
  const { subject, value } = found.example;
  const key = differenceKey(found, found.example);
  const smallest = shrink(value, (smaller) => {
    const given = { subject, value: smaller };
    return compare(panel, given).differences.some(
      (difference) => differenceKey(difference, given) === key && explain(panel, given, difference) === undefined,
    );
  });
  return { ...found, example: { subject, value: smallest } };
}
