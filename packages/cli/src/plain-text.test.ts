import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOutput, plainText, shortText } from './plain-text.ts';

test.each([
  ['a line break', 'a\nb', 'a\\u000ab'],
  ['an escape', '\u001b[31m', '\\u001b[31m'],
  ['a control of the second set', '\u009b1m', '\\u009b1m'],
  ['a mark of direction', 'a\u202eb', 'a\\u202eb'],
  ['nothing to see', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
  ['half a surrogate pair', '\ud800', '\\ud800'],
  ['a tag beyond the first plane', '\u{e0041}', '\\udb40\\udc41'],
  ['a command for a log runner', '::error::x', '\\u003a:error::x'],
  ['the same behind spaces', '  ::error::x', '  \\u003a:error::x'],
  ['one in brackets', 'a ##[error]b', 'a ##\\u005berror]b'],
  ['one of another runner', '##vso[task.complete]', '##vso\\u005btask.complete]'],
  ['text of people', 'Grüße, 你好 :: #[x] 👍', 'Grüße, 你好 :: #[x] 👍'],
])('%s', (_name, text, plain) => {
  expect(plainText(text)).toBe(plain);
  expect(plainText(plain)).toBe(plain);
});

test('output keeps its line breaks and, where they are wanted, its colours', () => {
  expect(plainOutput('\u001b[31ma\u001b[39m\nb\r\u001b[2J', true)).toBe('\u001b[31ma\u001b[39m\nb\\u000d\\u001b[2J');
  expect(plainOutput('\u001b[31ma', false)).toBe('\\u001b[31ma');
});

test('JSON means the same as output', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom(undefined, 2), (value, text, indent) => {
      const json = plainOutput(JSON.stringify([value, text, '##[error]'], null, indent), false);
      expect(json).not.toMatch(/##\w*\[|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify([value, text, '##[error]'])));
    }),
    { seed: 5 },
  );
});

test('a long text is cut', () => {
  expect(shortText('x'.repeat(90))).toBe(`${'x'.repeat(80)}...`);
});
