import { expect, test } from 'vitest';
import { redactIssues, toGoogleStatus, toProblemDetails, validateCommandRequest, ValidationError } from './index.ts';

const { issues = [] } = validateCommandRequest({ type: 'LOKC' });

const throwing = new Proxy([], {
  get: () => {
    throw new Error('no');
  },
});

test.each([
  ['null', null],
  ['a text', 'issues'],
  ['a list of anything', [null, 1, {}, { rule: 1 }, { ...issues[0], path: [{}] }]],
  ['a list that cannot be read', throwing],
])('%s is no issue, and no exception', (_name, value) => {
  const given = value as never;
  expect(redactIssues(given)).toEqual([]);
  expect(toGoogleStatus(given).details[0].fieldViolations).toEqual([]);
  expect(toProblemDetails(given).errors).toEqual([]);
  expect(new ValidationError(given).issues).toEqual([]);
});

test('issues beside what is none are kept', () => {
  expect(redactIssues([null, ...issues] as never)).toEqual(issues);
  expect(new ValidationError(issues).issues).toBe(issues);
});
