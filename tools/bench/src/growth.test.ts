import { expect, test } from 'vitest';
import { validateCommandRequest } from '@amapi-spec/validators';
import { growths } from './growth.ts';

test('what grows has as many shapes, names and issues as it says', () => {
  const [shapes, packages, , issues] = growths();
  for (const [group, texts] of Object.entries(shapes!.groups)) {
    const orders = texts.map((text) => Object.keys(JSON.parse(text) as object).join());
    expect(new Set(orders).size).toBe(Number(group.slice(1)));
  }
  for (const [group, [text]] of Object.entries(packages!.groups)) {
    const { clearAppsDataParams } = JSON.parse(text!) as { clearAppsDataParams: { packageNames: string[] } };
    expect(clearAppsDataParams.packageNames.length).toBe(Number(group.slice(1)));
  }
  for (const [group, [text]] of Object.entries(issues!.groups)) {
    const errors = (validateCommandRequest(JSON.parse(text!)).issues ?? []).filter(({ severity }) => severity === 'error');
    expect(errors.length).toBe(Number(group.slice(1)));
  }
});
