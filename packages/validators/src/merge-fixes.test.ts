import { describe, expect, test } from 'vitest';
import { applyFixes, mergeFixes, suggestFixes, type FixOperation } from './fixes.ts';
import { redactIssues, toGoogleStatus, toProblemDetails, validateCommandRequest, type Issue } from './index.ts';
import { throwing } from './test/corpus.ts';

/** An issue with a fix of these operations. */
function fixing(operations: readonly FixOperation[], safe = true): Issue {
  return { rule: 'schema.null', severity: 'error', path: [], pointer: '', message: 'x', params: {}, docs: 'x', fix: { operations, safe } };
}

const remove = (path: string): FixOperation => ({ op: 'remove', path });

test.each<[what: string, value: unknown, fixes: readonly (readonly FixOperation[])[], fixed: unknown, left: number]>([
  [
    'elements are taken out of a list from its end',
    { a: [0, 1, 2, 3] },
    [[remove('/a/0')], [remove('/a/2')], [remove('/a/3')]],
    { a: [1] },
    0,
  ],
  ['the tenth element comes after the second', [...'abcdefghijkl'], [[remove('/2')], [remove('/10')]], [...'abdefghijl'], 0],
  [
    'elements that become several do not move those in front',
    { a: ['x,y', 'z,w'] },
    [
      [
        { op: 'replace', path: '/a/0', value: 'x' },
        { op: 'add', path: '/a/1', value: 'y' },
      ],
      [
        { op: 'replace', path: '/a/1', value: 'z' },
        { op: 'add', path: '/a/2', value: 'w' },
      ],
    ],
    { a: ['x', 'y', 'z', 'w'] },
    0,
  ],
  [
    'of two in one place the second is left',
    { a: 1 },
    [[{ op: 'replace', path: '/a', value: 2 }], [{ op: 'replace', path: '/a', value: 3 }]],
    { a: 2 },
    1,
  ],
  ['of two, one inside of the other, the second is left', { a: { b: 1 } }, [[remove('/a')], [remove('/a/b')]], {}, 1],
  ['and the other way round', { a: { b: 1 } }, [[remove('/a/b')], [remove('/a')]], { a: {} }, 1],
  ['names that begin alike are two places', { a: 1, ab: 2 }, [[remove('/a')], [remove('/ab')]], {}, 0],
  ['what does not fit is left as a whole', { a: 1, b: 2 }, [[remove('/a'), remove('/c')]], { a: 1, b: 2 }, 1],
  [
    'a member is moved into what is made for it',
    { b: 1 },
    [
      [
        { op: 'add', path: '/p', value: {} },
        { op: 'move', from: '/b', path: '/p/b' },
      ],
    ],
    { p: { b: 1 } },
    0,
  ],
  ['nothing is moved into itself', { a: { b: 1 } }, [[{ op: 'move', from: '/a', path: '/a/b/c' }]], { a: { b: 1 } }, 1],
  ['the whole becomes its part', { command: { type: 'LOCK' } }, [[{ op: 'move', from: '/command', path: '' }]], { type: 'LOCK' }, 0],
  ['pointers have escapes', { 'a/b': { '~': 1 } }, [[remove('/a~1b/~0')]], { 'a/b': {} }, 0],
  ['an index is no name', [1, 2], [[remove('/01')], [remove('/-')], [remove('/5')]], [1, 2], 3],
  ['a malformed pointer leads nowhere', { a: 1 }, [[remove('a')], [remove('/~2')]], { a: 1 }, 2],
  [
    'names of the prototype are names',
    { a: 1 },
    [[{ op: 'move', from: '/a', path: '/__proto__' }], [remove('/toString')]],
    JSON.parse('{"__proto__":1}'),
    1,
  ],
])('%s', (_, value, fixes, fixed, left) => {
  const before = JSON.stringify(value);
  const issues = fixes.map((operations) => fixing(operations));
  const merged = mergeFixes(value, issues);
  expect(JSON.stringify(merged.value)).toBe(JSON.stringify(fixed));
  expect(merged.left).toHaveLength(left);
  expect(JSON.stringify(value)).toBe(before);
  // All of it is one patch, which does the same in one go.
  expect(JSON.stringify(applyFixes(value, merged.operations.length === 0 ? [] : [fixing(merged.operations)]))).toBe(JSON.stringify(fixed));
});

test('a guess is made only when it is asked for', () => {
  const guess = [fixing([remove('/a')], false)];
  expect(applyFixes({ a: 1 }, guess)).toEqual({ a: 1 });
  expect(mergeFixes({ a: 1 }, guess).left).toEqual(guess);
  expect(applyFixes({ a: 1 }, guess, { unsafe: true })).toEqual({});
});

describe('what is no fix is left', () => {
  test.each<[string, unknown]>([
    ['no issue', [1, null, { message: 'x' }]],
    ['no list', 'x'],
    ['an issue without one', [{ ...fixing([]), fix: undefined }]],
    ['a fix without operations', [fixing([])]],
    ['an operation of another kind', [fixing([{ op: 'test', path: '/a', value: 1 } as unknown as FixOperation])]],
    ['what cannot be read', [{ ...fixing([]), fix: throwing() }, throwing()]],
  ])('%s', (_, issues) => {
    const value = { a: 1 };
    expect(applyFixes(value, issues as Issue[], { unsafe: true })).toBe(value);
  });

  test('also where the value cannot be read', () => {
    const value = throwing();
    expect(applyFixes(value, [fixing([remove('/a')])])).toBe(value);
  });
});

test('what a fix holds of the input gets into no log and no answer', () => {
  const value = { addEsimParams: { activationCode: 'LPA:1$smdp.example.com$S3CRET', activationState: 'ACTIVATED' } };
  const { warnings } = suggestFixes(validateCommandRequest, value);
  expect(JSON.stringify(warnings)).toContain('S3CRET');
  expect(JSON.stringify([redactIssues(warnings), toProblemDetails(warnings), toGoogleStatus(warnings)])).not.toContain('S3CRET');
});
