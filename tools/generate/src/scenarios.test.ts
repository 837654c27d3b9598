import { beforeAll, describe, expect, test } from 'vitest';
import { emitPlans } from './emit/validators/plan/emit-plans.ts';
import { type Target, targets } from './targets.ts';
import { emitTexts, readRecorded, readScenario, scenarios, smallSpec, type Texts } from './test/read-scenario.ts';

/** Not recorded: one structural check's page is like the other's. */
const alike = /^src\/gen\/rules\/schema\.(?!type\.)/;
/** Recorded of the small spec alone: files that put together what others say. */
const collected = /\/(?:bundle\.json|catalogue-en\.ts|definitions\.ts|openapi\.json|reference\.json)$/;
/** The coverage is that of the real pages, whatever the spec. The plans that validators are printed from are recorded beside them. */
const recordedTargets: readonly Target[] = [
  ...targets.filter(({ name }) => name !== 'coverage'),
  { name: 'validator-plans', owns: [], emit: emitPlans },
];

describe.each(recordedTargets)('$name', (target) => {
  let base: Texts;

  beforeAll(async () => {
    base = await emitTexts(target, readScenario(smallSpec));
  });

  test.each(scenarios)('makes of %s what is recorded', async (scenario) => {
    const made = await emitTexts(target, readScenario(scenario));
    const whole = scenario === smallSpec;
    const kept = Object.entries(made).filter(
      ([name, text]) => !alike.test(name) && (whole || (text !== base[name] && !collected.test(name))),
    );
    expect(Object.fromEntries(kept)).toEqual(readRecorded(scenario, target, Object.fromEntries(kept)));
  });

  test('makes the same of the same model', async () => {
    expect(target.emit(readScenario(smallSpec))).toEqual(target.emit(structuredClone(readScenario(smallSpec))));
  });
});
