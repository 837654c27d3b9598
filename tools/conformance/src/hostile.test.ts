import { isAccepted, judge } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from './cases/cases.ts';
import { createValidatorJudge } from './judges/validator-judge.ts';
import { readSpecModel } from './spec-model.ts';
import { subjectsOf } from './subject.ts';

const model = readSpecModel();
const validators = createValidatorJudge(model);

class Instance {
  readonly type = 'LOCK';
}

/** What JSON cannot hold, but a caller can. Inherited members are left out: the validators read them, the reference judge does not. */
const strange = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withObjectString: true,
  }),
  fc.constantFrom(undefined, Number.NaN, Infinity, -0, Symbol('x'), new Instance(), () => 1, [undefined], new Date(0)),
);

it('the validators and the reference judge agree on values that are no JSON', () => {
  fc.assert(
    fc.property(
      casesOf(model).filter(({ subject }) => subjectsOf(model).includes(subject)),
      fc.array(fc.tuple(fc.nat(), strange), { maxLength: 3 }),
      ({ subject, value }, changes) => {
        const plain: unknown = structuredClone(value);
        for (const [position, replacement] of changes) replaceSomewhere(plain, position, replacement);
        if (subject === 'CommandForDevice' && !hasBoth(plain)) return;
        const verdict = validators(subject, plain);
        const judgement = judge(model, subject, plain, { levels: {} });
        expect({ is: verdict.accepted, validate: verdict.valid }).toEqual({ is: isAccepted(judgement), validate: isAccepted(judgement) });
      },
    ),
    { numRuns: 3000, seed: 20_261_122 },
  );
});

/** Puts a value in the place of one of the members below an object, counted in depth-first order. */
function replaceSomewhere(value: unknown, position: number, replacement: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  // What was put in earlier may contain itself.
  const visit = (current: unknown, depth: number): void => {
    if (
      typeof current !== 'object' ||
      current === null ||
      depth > 4 ||
      !(Array.isArray(current) || Object.getPrototypeOf(current) === Object.prototype)
    )
      return;
    for (const key of Object.keys(current).slice(0, 20)) {
      places.push([current as Record<string, unknown>, key]);
      visit((current as Record<string, unknown>)[key], depth + 1);
    }
  };
  visit(value, 0);
  const place = places[position % Math.max(1, places.length)];
  if (place !== undefined)
    Object.defineProperty(place[0], place[1], { value: replacement, enumerable: true, configurable: true, writable: true });
}

function hasBoth(value: unknown): boolean {
  const { command, device, ...rest } = Object(value) as Record<string, unknown>;
  return command !== undefined && device !== undefined && Object.keys(rest).length === 0;
}
