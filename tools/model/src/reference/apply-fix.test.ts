import { expect, test } from 'vitest';
import type { JsonValue } from '../contract/json-value.ts';
import type { FixEdit } from '../contract/rule-fix.ts';
import { applyFix } from './apply-fix.ts';
import type { ValuePath } from './structural-issue.ts';

const dashes: FixEdit = {
  kind: 'replace',
  in: 'value',
  replacements: [
    { pattern: '[ -]', by: '' },
    { pattern: 'F$', by: '' },
  ],
};
const hyphen: FixEdit = { kind: 'replace', in: 'key', replacements: [{ pattern: '_', by: '-' }] };

test.each<[what: string, edit: FixEdit, value: JsonValue, path: ValuePath, fixed: JsonValue]>([
  ['takes a member away', { kind: 'remove' }, { a: { b: 1, c: 2 } }, ['a', 'b'], { a: { c: 2 } }],
  ['takes an element away', { kind: 'remove' }, { a: ['x', 'y', 'x'] }, ['a', 2], { a: ['x', 'y'] }],
  ['adds what is not there', { kind: 'add', value: {} }, { a: 1 }, ['b'], { a: 1, b: {} }],
  ['adds nothing where something is', { kind: 'add', value: {} }, { b: null }, ['b'], { b: null }],
  ['replaces every match, pattern after pattern', dashes, { a: '1 2-3 F' }, ['a'], { a: '123' }],
  [
    'takes the text of a replacement as it is',
    { ...dashes, replacements: [{ pattern: 'a', by: '$&' }] },
    { a: 'aa' },
    ['a'],
    { a: '$&$&' },
  ],
  ['leaves alone what is no string', dashes, { a: 1 }, ['a'], { a: 1 }],
  ['renames a key where it stands', hyphen, { m: { en_US: 'x', de: 'y' } }, ['m', 'en_US'], { m: { 'en-US': 'x', de: 'y' } }],
  ['trims', { kind: 'rewrite', form: 'trimmed' }, { a: ' x\u00a0\n' }, ['a'], { a: 'x' }],
  ['writes a duration', { kind: 'rewrite', form: 'duration' }, { a: '10m' }, ['a'], { a: '600s' }],
  ['takes a number alone for seconds', { kind: 'rewrite', form: 'duration' }, { a: '10' }, ['a'], { a: '10s' }],
  ['leaves a duration alone that it cannot read', { kind: 'rewrite', form: 'duration' }, { a: '10 m' }, ['a'], { a: '10 m' }],
  ['changes nothing where the path leads nowhere', { kind: 'remove' }, { a: 'x' }, ['b', 'c'], { a: 'x' }],
])('%s', (_, edit, value, path, fixed) => {
  const before = structuredClone(value);
  expect(applyFix(edit, value, path)).toEqual(fixed);
  expect(value).toEqual(before);
});
