import { askTrimmed } from './ask-trimmed.ts';
import { mapRules } from './map-rules.ts';
import { takeUnits } from './take-units.ts';
import { all, any, type Test } from './test.ts';
import type { WalkPlan } from './types.ts';

/**
 * Lets a walk ask first what costs least: a test has no effect but its answer, so the order is free. What guards another test, that a value is
 * there, costs least of all, and stays ahead of it.
 */
export function cheapFirst(walk: WalkPlan): WalkPlan {
  return mapRules(walk, sortParts);
}

/** Sorts what is directly in a test; parts that are of its own kind become parts of it. */
export function sortParts(test: Test): Test {
  if (test.kind !== 'all' && test.kind !== 'any') return test;
  const flat = askTrimmed({ ...test, parts: test.parts.flatMap((part) => (part.kind === test.kind ? part.parts : [part])) });
  if (flat.kind !== test.kind) return flat;
  const parts = takeUnits(flat);
  const put = test.kind === 'all' ? all : any;
  return put(parts.toSorted((a, b) => costOf(a) - costOf(b)));
}

/** What a test costs, roughly: next to nothing, a member or a length, a call, a search, a look at each character, a walk. */
function costOf(test: Test): number {
  switch (test.kind) {
    case 'all':
    case 'any':
      return Math.max(...test.parts.map(costOf));
    case 'choice':
      return Math.max(costOf(test.test), costOf(test.then), costOf(test.otherwise));
    case 'defined':
    case 'compare':
    case 'truth':
      return test.read.steps.length > 0 ? 1 : 0;
    case 'size':
      return { list: 1, units: 1, points: 4, map: 5 }[test.of];
    case 'word':
      return 2;
    case 'text':
      return test.operator === 'matches' ? 4 : 3;
    case 'trimmed':
      return 3;
    case 'helper':
      return 4;
    case 'unique':
    case 'quantifier':
      return 5;
    default:
      return 0;
  }
}
