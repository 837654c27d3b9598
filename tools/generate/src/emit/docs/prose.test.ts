import { expect, test } from 'vitest';
import { readSmallSpec } from '@amapi-spec/model/small-spec';
import { prose } from './prose.ts';
import { createSite } from './site.ts';

const site = createSite(readSmallSpec());
const from = 'commands/other.md';

test.each([
  ['a field', 'See someField.', 'See `someField`.'],
  ['a path', 'See a.someField of it.', 'See `a.someField` of it.'],
  ['a value', 'It says SOME_VALUE, or not.', 'It says `SOME_VALUE`, or not.'],
  ['a rule', 'See add_esim.min_api_level.', 'See [`add_esim.min_api_level`](../rules/add_esim.min_api_level.md).'],
  ['a command', 'Use ADD_ESIM first', 'Use [`ADD_ESIM`](../commands/add-esim.md) first'],
  [
    'a schema',
    'An AddEsimParams, AddEsimParamsRequest',
    'An [`AddEsimParams`](../schemas/AddEsimParams.md), [`AddEsimParamsRequest`](../schemas/AddEsimParams.md)',
  ],
  [
    'a resource name',
    'Form enterprises/{enterpriseId}/users/{userId}, and/or not',
    'Form `enterprises/{enterpriseId}/users/{userId}`, and/or not',
  ],
  ['a method', 'issueCommand sends', '[`issueCommand`](../methods/issue-command.md) sends'],
])('%s is marked in prose', (_, text, want) => {
  expect(prose(site, from, text)).toBe(want);
});

test.each(['The eSIM in an eUICC.', 'A Command for a Device: type, duration (EID).', 'In 9.1 to 10, at 3.5s; 1$a.b$C.'])(
  'ordinary words and figures stay as they are: %s',
  (text) => {
    expect(prose(site, from, text)).toBe(text);
  },
);

test('what has a meaning in Markdown loses it, and spaces stay', () => {
  expect(prose(site, from, ' a *b* someField [c]\n<d> ')).toBe(String.raw`a \*b\* ${'`someField`'} \[c\]` + '\n' + String.raw`\<d\>`);
});

test('a page does not link to itself', () => {
  expect(prose(site, 'commands/add-esim.md', 'ADD_ESIM adds one')).toBe('`ADD_ESIM` adds one');
});
