import { expect, test } from 'vitest';
import { requiredText } from './required-text.ts';

test.each<[pattern: string, text: string | undefined]>([
  ['^1\\$[0-9A-Za-z.-]*\\$[0-9]*\\$1[ ]*$', '$1'],
  ['^1\\$[0-9A-Za-z.-]*\\$[0-9]*\\$1\\$', '$1$'],
  ['^[a]b', 'ab'],
  ['ab[cd]', 'ab'],
  // Neither what may be missing nor what is one of several.
  ['^(?:ab)?c$', undefined],
  ['^(?:ab|cd)$', undefined],
  ['^ab*$', undefined],
  ['^[0-9]+$', undefined],
  ['^a[Ll]b$', undefined],
  ['', undefined],
])('%s needs %s', (pattern, text) => {
  expect(requiredText(pattern)).toBe(text);
});
