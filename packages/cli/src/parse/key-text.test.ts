import { expect, test } from 'vitest';
import { keyText } from './key-text.ts';

test.each(['type', 'api_level', 'en-US', 'com.example.app', '_x', 'v2'])('%s is named', (key) => {
  expect(keyText(key)).toBe(`the key "${key}"`);
});

test.each([
  ['an activation code', 'LPA:1$smdp.example.com$MATCHING-ID'],
  ['an ICCID', '8988211000000530082'],
  ['a form', 'type=LOCK&newPassword=hunter2'],
  ['a whole body', '{"newPassword":"hunter2"}'],
  ['a password', 's3cret-Pa55'],
  ['a long word', 'x'.repeat(60)],
  ['nothing', ''],
  ['what steers a terminal', 'a\u001b[31m'],
])('%s is not shown', (_name, key) => {
  expect(keyText(key)).toBe('a key (not shown, since it does not look like a name)');
});
