import { expect, test } from 'vitest';
import { deepestJson } from './check-json.ts';
import { jsonPositions } from './json-positions.ts';

const json = '{\n  "a": [1, { "b": 2 }],\n  "c": null,\n  "__proto__": [{}],\n  "0": 1\n}';

test.each([
  ['a member', ['a'], { line: 2, column: 3 }],
  ['an element', ['a', 0], { line: 2, column: 9 }],
  ['a member within', ['a', 1, 'b'], { line: 2, column: 14 }],
  ['an absent member: what is around it', ['a', 1, 'z'], { line: 2, column: 12 }],
  ['an absent element: what is around it', ['a', 2], { line: 2, column: 3 }],
  ['a name that objects inherit', ['__proto__', 0], { line: 4, column: 17 }],
  ['a name that no object here has', ['toString'], { line: 1, column: 1 }],
  ['a number as a name', ['0'], { line: 5, column: 3 }],
  ['the root', [], { line: 1, column: 1 }],
])('%s', (_name, path, position) => {
  expect(jsonPositions(json)(path)).toEqual(position);
});

test('the deepest text that is read has positions, and one that is long has none', () => {
  const deep = `${'['.repeat(deepestJson)}${']'.repeat(deepestJson)}`;
  const path = Array.from({ length: deepestJson - 1 }, () => 0);
  expect(jsonPositions(deep)(path)).toEqual({ line: 1, column: deepestJson });
  expect(jsonPositions(`[${' '.repeat(1_000_000)}]`)([])).toBeUndefined();
});
