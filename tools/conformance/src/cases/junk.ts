import type { JsonValue } from '@amapi-spec/model';
import fc from 'fast-check';

/** JSON that belongs nowhere: what hostile or careless senders write. The same list on every run. */
export const junk: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
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
  nested(30),
  JSON.parse('{"__proto__":{"type":"LOCK"}}') as JsonValue,
  { constructor: 1, toString: null, hasOwnProperty: '' },
  ...(fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: 60, seed: 7 }) as JsonValue[]),
];

function nested(depth: number): JsonValue {
  return depth === 0 ? [] : [nested(depth - 1)];
}
