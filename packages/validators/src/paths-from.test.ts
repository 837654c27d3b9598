import { expect, test } from 'vitest';
import { assertCommandForDevice, isValidationError, toProblemDetails, validateCommandForDevice } from './index.ts';

const old = { apiLevel: 23 };
const fromBody = { pathsFrom: 'command' } as const;

test('paths begin in the body where that is asked for, and in what holds both otherwise', () => {
  const body = { type: 'REBOOT', duration: 'soon' };
  const pointers = (options?: typeof fromBody) => validateCommandForDevice(body, old, options).issues?.map(({ pointer }) => pointer);
  expect(pointers()).toEqual(['/command/duration', '/command/type']);
  expect(pointers(fromBody)).toEqual(['/duration', '/type']);
  expect(toProblemDetails(validateCommandForDevice(body, old, fromBody).issues ?? []).errors.map(({ pointer }) => pointer)).toEqual([
    '#/duration',
    '#/type',
  ]);
});

test('path and pointer of the body itself, and of a key that needs escapes, stay right', () => {
  expect(validateCommandForDevice(1, {}, fromBody).issues).toMatchObject([{ rule: 'schema.type', path: [], pointer: '' }]);
  expect(validateCommandForDevice({ 'a/b': 1 }, {}, fromBody).issues?.[0]).toMatchObject({ path: ['a/b'], pointer: '/a~1b' });
});

test('warnings follow, and paths into the device stay', () => {
  const { warnings } = validateCommandForDevice({ type: 'LOCK' }, { ownership: 'RENTED', appliedState: 'DELETED' }, fromBody);
  expect(warnings.map(({ rule, pointer }) => [rule, pointer])).toContainEqual(['device.known_ownership', '/device/ownership']);
  const password = validateCommandForDevice({ type: 'RESET_PASSWORD', newPassword: 'ab' }, { apiLevel: 35 }, fromBody);
  expect(password.warnings.map(({ pointer }) => pointer)).toContain('/newPassword');
});

test('what is thrown has them too, and nothing else is thrown', () => {
  try {
    assertCommandForDevice({ type: 'REBOOT' }, old, fromBody);
    expect.unreachable();
  } catch (error) {
    expect(isValidationError(error) && error.issues[0]?.pointer).toBe('/type');
  }
  const throws = new Proxy(fromBody, { get: () => expect.unreachable() });
  expect(() => validateCommandForDevice({ type: 'REBOOT' }, old, throws)).not.toThrow();
});
