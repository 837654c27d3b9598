import { expect, test } from 'vitest';
import { type Ask, measureInTurns } from './in-turns.ts';
import type { MeasuredProcess, Round } from './measured-process.ts';

test('all take turns, and the median of their ratios counts, but for those of the first round', async () => {
  const order: string[] = [];
  const asked = (key: string, rounds: readonly (Round | undefined)[]): Ask => {
    let next = 0;
    const process: MeasuredProcess = {
      verdicts: () => Promise.resolve([]),
      time: () => {
        order.push(key);
        return Promise.resolve(rounds[next++]);
      },
      end: () => undefined,
    };
    return { key, label: 'mix', process, judge: 'is', file: 'bodies.json', group: 'mix' };
  };
  const slowOnce = [1000, 1, 100, 2].map((judge) => ({ parse: 10, judge }));
  const absent = [undefined, undefined, undefined, undefined];
  const ratios = await measureInTurns([asked('a', slowOnce), asked('b', absent)], { rounds: 3, milliseconds: 1 });
  expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']);
  expect(Object.fromEntries(ratios)).toEqual({ a: { mix: 0.2 }, b: {} });
});
