import { expect, test } from 'vitest';
import { collectIssuesDevice } from '../gen/shapes/device.ts';
import { hasForm } from './has-form.ts';

test.each<[string, unknown, boolean]>([
  ['name', 'enterprises/e/devices/d', true],
  ['name', 'breaks the rule on names', true],
  ['name', 7, false],
  ['apiLevel', 33, true],
  ['apiLevel', 'thirty-three', false],
  ['softwareInfo', {}, true],
  ['softwareInfo', { androidVersion: 15 }, false],
])('of a device, the form of %s as %j: %s', (name, member, has) => {
  expect(hasForm(name, member, collectIssuesDevice)).toBe(has);
});
