import { expect, test } from 'vitest';
import { redactIssues, validateCommandRequest } from './index.ts';

const secret = 's3cret-Pa55';
const { issues = [], warnings } = validateCommandRequest({
  [secret]: 1,
  wipeData: 1,
  clearAppsDataParams: { packageNames: [''] },
  startLostModeParams: { lostMessage: { defaultMessage: 'x', localizedMessages: { [secret]: 'x', 'en-US': 1 } } },
});

test('names that the input chose leave path and pointer, names of the API stay', () => {
  const pointers = redactIssues(issues).map(({ rule, pointer }) => [rule, pointer]);
  expect(pointers).toEqual([
    ['schema.unknown_field', '/*'],
    ['schema.other_name', '/wipeData'],
    ['clear_app_data.package_name_empty', '/clearAppsDataParams/packageNames/0'],
    ['schema.type', '/startLostModeParams/lostMessage/localizedMessages/en-US'],
    ['user_facing_message.locale_format', '/startLostModeParams/lostMessage/localizedMessages/*'],
    ['request.one_params', '/startLostModeParams'],
  ]);
  expect(JSON.stringify(redactIssues([...issues, ...warnings]))).not.toContain(secret);
});

test('the issues themselves keep them', () => {
  expect(issues[0]?.path).toEqual([secret]);
  expect(redactIssues(redactIssues(issues))).toEqual(redactIssues(issues));
});
