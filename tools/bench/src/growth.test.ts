import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { isCommandRequest, validateCommandForDevice, validateCommandRequest } from '@amapi-spec/validators';
import { describe, expect, test } from 'vitest';
import { growths, type Growth, type Series } from './growth.ts';
import { knownDevice } from './known-device.ts';
import { findForKnownDevice, findIssues, isForKnownDevice } from './peers/amapi-spec.ts';
import * as oursInBytes from './peers/amapi-spec-bytes.ts';

const all = growths();
const named = all.map((growth) => [`${growth.measure} over ${growth.series}`, growth] as const);

test.each(named)('%s has as many shapes, names or issues as it says', (_, { series, measure, groups }) => {
  for (const [group, texts] of Object.entries(groups)) {
    const count = Number(group.slice(1));
    const bodies = texts.map((text) => JSON.parse(text) as { clearAppsDataParams?: { packageNames: string[] } });
    const found = bodies.flatMap((body) => validateCommandRequest(body).issues ?? []).length;
    if (series === 'object shapes') expect(new Set(bodies.map((body) => Object.keys(body).join())).size).toBe(count);
    if (series === 'packages') expect(bodies[0]!.clearAppsDataParams?.packageNames.length).toBe(count);
    expect(found).toBe(series === 'issues' ? count : measure.startsWith('issues') ? bodies.length : 0);
    if (found === 0) expect(bodies.every((body) => validateCommandForDevice(body, knownDevice).issues === undefined)).toBe(true);
    expect(bodies.every((body) => isCommandRequest(body))).toBe(found === 0);
  }
});

test('every measure is taken over every series in which it can grow', () => {
  const taken = (series: Series): string[] => all.filter((growth) => growth.series === series).map(({ measure }) => measure);
  expect(taken('packages')).toEqual(taken('object shapes'));
  expect(taken('issues')).toEqual(taken('packages').filter((measure) => measure.startsWith('issues')));
});

/** Two sizes, and how often the time of the smaller may go into that of the larger: of a square it would be several times that, and noise is less. */
const bounds: Readonly<Record<Series, { readonly from: number; readonly to: number; readonly most: number }>> = {
  // As many bodies, of one shape or of many.
  'object shapes': { from: 1, to: 32, most: 8 },
  packages: { from: 1000, to: 10_000, most: 40 },
  issues: { from: 10, to: 100, most: 40 },
};

/** Shorter times are noise. */
const leastMilliseconds = 20;

describe('nothing grows with a square', () => {
  test.each(named)('%s', (_, growth) => {
    const { from, to, most } = bounds[growth.series];
    const [small, large] = [bodiesOf(growth, from), bodiesOf(growth, to)];
    const judge = judgeOf(growth);
    const timeOf = (bodies: readonly unknown[], times: number): number =>
      leastTime(() => {
        for (let time = 0; time < times; time++) bodies.forEach(judge);
      });
    let times = 1;
    while (timeOf(small, times) < leastMilliseconds) times *= 2;
    expect(timeOf(large, times) / timeOf(small, times)).toBeLessThan(most);
  });
});

/** As many bodies whatever their shapes, so that a body of each shape costs the same. */
function bodiesOf({ series, takesBytes, groups }: Growth, count: number): readonly unknown[] {
  const texts = groups[`n${count}`] ?? [];
  const encoder = new TextEncoder();
  return Array.from({ length: series === 'object shapes' ? 32 : 4 }, (_, index) => texts[index % texts.length] ?? '').map((text): unknown =>
    takesBytes === true ? encoder.encode(text) : JSON.parse(text),
  );
}

const judges = { isCommandRequest, findIssues, isForKnownDevice, findForKnownDevice } as const;

function judgeOf({ judge, takesBytes }: Growth): (body: unknown) => unknown {
  return takesBytes === true ? (body) => oursInBytes.isCommandRequest(body as Uint8Array) : judges[judge];
}
