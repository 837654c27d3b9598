import type { JsonValue } from '@amapi-spec/model';
import fc from 'fast-check';

/** Texts by their code points, halves of surrogate pairs among them; a text gets shorter and keeps its letters. */
const texts = fc.array(fc.noShrink(fc.nat(0x10ffff))).map((points) => String.fromCodePoint(...points), pointsOf);

/** Members and elements go first: trying every way to make a text shorter costs the most. */
const passes = [jsonWith(fc.noShrink(texts)), jsonWith(texts)];

/** Makes a value as small as it gets while `stillFails` holds: members and elements out, numbers nearer to 0, texts shorter. */
export function shrink(value: JsonValue, stillFails: (value: JsonValue) => boolean, milliseconds = 10_000): JsonValue {
  // Frozen objects, as a model's examples are, are none that fast-check could have made.
  return passes.reduce((smallest, json) => {
    const holds = fc.property(json, (smaller) => smaller !== smallest && !stillFails(smaller));
    const { counterexample } = fc.check(holds, { examples: [[smallest]], numRuns: 1, interruptAfterTimeLimit: milliseconds });
    return counterexample === null ? smallest : counterexample[0]!;
  }, structuredClone<JsonValue>(value));
}

/** Any JSON; unlike `fc.jsonValue()` it makes every value smaller that somebody else made. Names of members stay as they are. */
function jsonWith(anyText: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> {
  return fc.letrec<{ json: JsonValue }>((tie) => ({
    json: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      anyText,
      fc.array(tie('json')),
      fc.dictionary(fc.noShrink(texts), tie('json'), { noNullPrototype: true }),
    ),
  })).json;
}

function pointsOf(text: unknown): number[] {
  if (typeof text !== 'string') throw new TypeError('no text');
  return Array.from(text, (character) => character.codePointAt(0)!);
}
