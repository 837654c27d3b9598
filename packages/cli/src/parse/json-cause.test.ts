import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson } from './check-json.ts';
import { positionAt } from './text-position.ts';

const check = (text: string) => checkJson(text, (offset) => positionAt(text, offset));

test.each([
  ['{type:"LOCK"}', 1, 'a key takes double quotes'],
  ['{"type":LOCK}', 8, 'a string takes double quotes'],
  ["{'type':1}", 1, 'strings and keys take double quotes'],
  ['{\u201ctype\u201d:1}', 1, 'typographic quotes; strings and keys take "'],
  ['{"a":1,}', 7, 'the comma before it is one too many'],
  ['[1,]', 3, 'the comma before it is one too many'],
  ['// c\n{}', 0, 'comments are not allowed'],
  ['{} /* c */', 3, 'comments are not allowed'],
  ['{"a":NaN}', 5, 'NaN and Infinity are not allowed'],
  ['[-Infinity]', 1, 'NaN and Infinity are not allowed'],
  ['[undefined]', 1, 'undefined is not allowed'],
  ['[True]', 1, 'true, false and null are written in lower case'],
  ['{} \ufeff{}', 3, 'a byte order mark inside the text'],
  ['{}\n{}', 3, 'a second value follows; one value per line is NDJSON: check it with --ndjson'],
  ['{}}', 2, 'nothing may follow the value'],
  ['{"a":1', 6, 'it ends too early'],
  ['"a', 0, 'a string has no end on its line'],
  ['"a\tb"', 0, 'a control character in a string must be written as an escape'],
  ['"\\x"', 0, 'a string has an escape that JSON does not have'],
  ['"\\u00"', 0, '\\u takes four hexadecimal digits'],
  ['{"a" 1}', 5, 'a colon is missing'],
  ['[1 2]', 3, 'a comma or ] is missing'],
  ['{"a":1 "b":2}', 7, 'a comma or } is missing'],
  ['[01]', 2, 'a number in a form that JSON does not have'],
  ['[+1]', 1, 'a number in a form that JSON does not have'],
  ['[.5]', 1, 'a number in a form that JSON does not have'],
  ['[}', 1, 'a value is missing'],
  ['{"a":}', 5, 'a value is missing'],
  ['[1}', 2, 'a comma or ] is missing'],
  ['{"a" x}', 5, 'a colon is missing'],
  ['{} x', 3, 'a second value follows; one value per line is NDJSON: check it with --ndjson'],
  ['{"a":{', 6, 'it ends too early'],
  ['[1,', 3, 'it ends too early'],
  ['{"a"', 4, 'it ends too early'],
  ['', 0, 'it ends too early'],
  ['/* c', 0, 'comments are not allowed'],
  ['[1.]', 1, 'a number has no end'],
  ['{1:2}', 1, 'a key must be a string'],
  ['{"a": {{ x }}}', 7, 'a key must be a string, or a template was not filled in'],
  ['type: LOCK', 0, 'YAML is read from files named .yaml or .yml'],
  ['[\u00a01]', 1, 'a space that is neither a blank nor a tab'],
])('%j: the cause at %i', (text, offset, cause) => {
  expect(check(text)).toEqual({ offset, reason: `not JSON: ${cause}` });
});

test('JSON has no fault, and what is said of a text holds nothing of it', () => {
  fc.assert(
    fc.property(fc.json(), fc.stringMatching(/^[a-z]{12}$/), fc.nat(), (json, secret, position) => {
      expect(check(json)).toBeUndefined();
      const at = position % (json.length + 1);
      expect(JSON.stringify(check(`${json.slice(0, at)}${secret}${json.slice(at)}`) ?? '')).not.toContain(secret);
    }),
    { seed: 3 },
  );
});

test('a fault behind a long text is found', () => {
  const text = `{"a":"${'x'.repeat(12_000_000)}" x`;
  expect(check(text)).toEqual({ offset: text.length - 1, reason: 'not JSON: a comma or } is missing' });
});
