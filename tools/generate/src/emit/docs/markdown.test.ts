import { expect, test } from 'vitest';
import { breakCel } from './break-cel.ts';
import { compactJson } from './compact-json.ts';
import { code, enumerate, link, plain, sentence, table } from './markdown.ts';

test.each([
  ['a field at the start keeps its letter', 'newPassword must be set', 'newPassword must be set.'],
  ['a word gets a capital', 'the device must be on', 'The device must be on.'],
  ['an end is not doubled', 'Done.', 'Done.'],
])('a message becomes a sentence: %s', (_, text, want) => {
  expect(sentence(text)).toBe(want);
});

test.each([
  ['a*b [c] <d>', String.raw`a\*b \[c\] \<d\>`],
  ['rsp_errors.go', 'rsp_errors.go'],
  ['_emphasis_', String.raw`\_emphasis\_`],
  ['a`b\\c', 'a\\`b\\\\c'],
])('plain text %s means nothing in Markdown', (text, want) => {
  expect(plain(text)).toBe(want);
});

test('code with a backtick gets a longer fence', () => {
  expect(code('a`b')).toBe('`` a`b ``');
});

test('a link is relative to the page that it is on', () => {
  expect(link('rules/a.b.md', 'schemas/X.md#field-y', 'y')).toBe('[y](../schemas/X.md#field-y)');
  expect(link('index.md', 'rules.md', 'rules')).toBe('[rules](./rules.md)');
  expect(link('rules.md', 'rules.md#a', 'a')).toBe('[a](#a)');
});

test('a table leaves out columns without content and keeps bars inside cells', () => {
  expect(
    table(
      ['a', 'b', 'c'],
      [
        ['1', '', 'x|y'],
        ['2', '', ''],
      ],
    ),
  ).toBe('| a | c |\n| --- | --- |\n| 1 | x\\|y |\n| 2 |  |');
  expect(table(['a'], [])).toBeUndefined();
});

test('words are listed as in a sentence', () => {
  expect([enumerate([]), enumerate(['a']), enumerate(['a', 'b'], 'or'), enumerate(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b and c',
  ]);
});

test('JSON that fits stays on one line, what does not is broken member by member', () => {
  expect(compactJson({ a: [1, 'b', null], c: {}, d: [] })).toBe('{ "a": [1, "b", null], "c": {}, "d": [] }');
  const long = 'x'.repeat(80);
  expect(compactJson({ long, list: [long, { a: 1 }] })).toBe(
    `{\n  "long": "${long}",\n  "list": [\n    "${long}",\n    { "a": 1 }\n  ]\n}`,
  );
});

test('a long expression is broken at its outermost operators only', () => {
  const short = "this.a == '' || this.b";
  expect(breakCel(`${short}\n`)).toBe(short);
  const atom = `this.x != '${'y'.repeat(30)}'`;
  expect(breakCel(`${atom} || (${atom} && ${atom}) || this.t == 'a || b'`)).toBe(
    `${atom}\n  || (${atom} && ${atom})\n  || this.t == 'a || b'`,
  );
});
