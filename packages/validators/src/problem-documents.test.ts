import { expect, test } from 'vitest';
import { formatIssue, toGoogleStatus, toHttpStatus, toProblemDetails, validateCommandForDevice, validateCommandRequest } from './index.ts';
import type { ProblemDetails } from './index.ts';
import { throwing } from './test/corpus.ts';
import { pseudoCatalogue } from './test/pseudo-catalogue.ts';

const { issues = [] } = validateCommandRequest({
  clearAppsDataParams: { packageNames: ['com.example.app', ''] },
  startLostModeParams: { lostMessage: { defaultMessage: 'x', localizedMessages: { 'en US/\ud800': 'x' } } },
});

test('toProblemDetails gives the members of RFC 9457 and points with URI fragments', () => {
  const problem = toProblemDetails(issues);
  expect(problem).toMatchObject({ status: 400, title: expect.any(String), type: expect.stringMatching(/^https:/) });
  expect(problem.errors.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['clear_app_data.package_name_empty', '#/clearAppsDataParams/packageNames/1'],
    ['user_facing_message.locale_format', '#/startLostModeParams/lostMessage/localizedMessages/*'],
    ['request.one_params', '#/startLostModeParams'],
  ]);
  expect(toProblemDetails(issues, { status: 422 }).status).toBe(422);
});

test('a client says the errors of a problem document in its own language', () => {
  const { errors } = JSON.parse(JSON.stringify(toProblemDetails(validateCommandRequest({ type: 'LOKC' }).issues ?? []))) as ProblemDetails;
  const [said] = errors.map((error) => formatIssue({ ...error, message: error.detail }, pseudoCatalogue));
  expect(said).toMatch(/^ж[ ж]+«[A-Z_ ·]+»; [ ж]+«LOCK»\?$/);
});

test('toGoogleStatus gives what the API answers, with the rule as the reason', () => {
  expect(toGoogleStatus(issues)).toEqual({
    code: 3,
    message: expect.any(String),
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [
          { field: 'clearAppsDataParams.packageNames[1]', description: expect.any(String), reason: 'CLEAR_APP_DATA_PACKAGE_NAME_EMPTY' },
          {
            field: 'startLostModeParams.lostMessage.localizedMessages["*"]',
            description: expect.any(String),
            reason: 'USER_FACING_MESSAGE_LOCALE_FORMAT',
          },
          { field: 'startLostModeParams', description: expect.any(String), reason: 'REQUEST_ONE_PARAMS' },
        ],
      },
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: issues.map(({ rule, docs }) => ({ description: rule, url: docs })),
      },
    ],
  });
});

const old = { apiLevel: 23, managementMode: 'DEVICE_OWNER' };

test.each([
  ['a body that no device would take', validateCommandRequest({}).issues, 400],
  ['a body that is right and a device that cannot', validateCommandForDevice({ type: 'REBOOT' }, old).issues, 422],
  ['the same with paths from the body', validateCommandForDevice({ type: 'REBOOT' }, old, { pathsFrom: 'command' }).issues, 422],
  ['a wrong body and a device that cannot', validateCommandForDevice({ type: 'REBOOT', duration: 'x' }, old).issues, 400],
  ['no issue', [], 400],
  ['what is no issue of this package', [{ message: 'x' }], 400],
])('toHttpStatus of %s', (_, found, status) => {
  expect(found).toBeDefined();
  expect(toHttpStatus(found ?? [])).toBe(status);
  expect(toProblemDetails(found ?? []).status).toBe(status);
});

test('a problem document leads to a site of the sender, where one is given', () => {
  const base = 'https://errors.example.com/commands/';
  const problem = toProblemDetails(issues, { base });
  expect([problem.type, problem.errors[0]?.docs]).toEqual([base, `${base}clear_app_data.package_name_empty`]);
  expect(toProblemDetails(issues, { base: 1 as unknown as string })).toEqual(toProblemDetails(issues));
  const [, help] = toGoogleStatus(issues, { base }).details;
  expect(help.links[0]).toEqual({ description: 'clear_app_data.package_name_empty', url: `${base}clear_app_data.package_name_empty` });
  expect(toGoogleStatus(issues, throwing() as { base?: string })).toEqual(toGoogleStatus(issues));
});

test('a rule that is broken twice has one link', () => {
  const { issues: two = [] } = validateCommandRequest({ clearAppsDataParams: { packageNames: ['', ''] } });
  const [{ fieldViolations }, { links }] = toGoogleStatus(two).details;
  expect([fieldViolations.length, links.length]).toEqual([2, 1]);
});
