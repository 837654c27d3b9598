import { mapRules, rulesAtEnd } from './map-rules.ts';
import { testsOf } from './map-finding.ts';
import { all, any, type Read, type Test } from './test.ts';
import type { WalkPlan } from './types.ts';

type HelperTest = Extract<Test, { readonly kind: 'helper' }>;

/** Lets rules on a duration ask for its seconds, which are read once for all of them; malformed ones are undefined. */
export function readSecondsOnce(walk: WalkPlan): WalkPlan {
  const findings = rulesAtEnd(walk).map(({ finding }) => finding);
  // Elements of a list have no seconds before their turn.
  const isKept = ({ local }: Read): boolean => walk.locals.some((kept) => kept.local === local);
  const asked = findings
    .flatMap(testsOf)
    .flatMap((test) => durationOf(test) ?? [])
    .filter(isKept);
  const durations = [...Map.groupBy(asked, ({ local }) => local)].flatMap(([, reads]) => (reads.length > 1 ? [reads[0]!] : []));
  const locals = new Map(durations.map(({ local }) => [local, `${local}Seconds`]));
  const change = (test: Test): Test => {
    const local = locals.get(durationOf(test)?.local ?? '');
    return local === undefined ? test : askOfSeconds(test as HelperTest, { local, steps: [], optional: false });
  };
  const seconds = durations.map((read) => ({ local: locals.get(read.local)!, read, by: 'secondsOf' as const }));
  return { ...mapRules(walk, change), hoisted: [...walk.hoisted, ...seconds] };
}

/** The duration that a test is about, where a walk keeps it. */
function durationOf(test: Test): Read | undefined {
  if (test.kind !== 'helper' || !['isDuration', 'isDurationWithin', 'isZeroDuration'].includes(test.helper)) return undefined;
  const [read] = test.args;
  return typeof read === 'object' && read.steps.length === 0 ? read : undefined;
}

function askOfSeconds({ helper, args, holds }: HelperTest, read: Read): Test {
  const isFormed: Test = { kind: 'defined', read, holds: true };
  if (helper === 'isDuration') return { ...isFormed, holds };
  if (helper === 'isZeroDuration') return { kind: 'compare', read, operator: holds ? '==' : '!=', value: 0 };
  const [, min = 0, max = 0] = args;
  if (typeof min === 'object' || typeof max === 'object') throw new Error('the bounds of a duration are numbers');
  return holds
    ? any([{ ...isFormed, holds: false }, all([compare(read, '>=', min), compare(read, '<=', max)])])
    : all([isFormed, any([compare(read, '<', min), compare(read, '>', max)])]);
}

function compare(read: Read, operator: '<' | '<=' | '>' | '>=', value: string | number | boolean): Test {
  return { kind: 'compare', read, operator, value };
}
