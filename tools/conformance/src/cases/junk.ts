import type { JsonValue } from '@amapi-spec/model';
import fc from 'fast-check';

const known: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  3,
  1.5,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31),
  -(2 ** 31) - 1,
  1e21,
  1e-7,
  Number.MAX_SAFE_INTEGER,
  '',
  'null',
  '0',
  '42',
  '-1s',
  '05s',
  '1e3s',
  '010',
  '\ud800',
  [],
  [[]],
  [null],
  {},
  { '': '' },
  { '@type': '' },
  { '{"type":"LOCK"}': '' },
  nested(30),
  JSON.parse('{"__proto__":{"type":"LOCK"}}') as JsonValue,
  { constructor: 1, toString: null, hasOwnProperty: '' },
];

/** JSON that belongs nowhere: what hostile or careless senders write. */
export const junk: fc.Arbitrary<JsonValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue> },
);

function nested(depth: number): JsonValue {
  return depth === 0 ? [] : [nested(depth - 1)];
}
