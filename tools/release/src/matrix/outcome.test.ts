import { expect, test } from 'vitest';
import { isRefused, works } from './outcome.ts';

const fails = async (): Promise<void> => {
  throw new Error('TS1479: no');
};
const passes = (): void => undefined;

test('a step that must go well is a failure with its reason when it does not', async () => {
  expect(await works(passes)).toEqual({ is: 'yes' });
  expect(await works(fails)).toEqual({ is: 'failed', reason: 'TS1479: no' });
});

test('a limit is one only while it is seen, for its own reason', async () => {
  expect(await isRefused(fails, /TS1479/, 'untyped')).toEqual({ is: 'no', reason: 'untyped' });
  expect(await isRefused(fails, /TS2345/, 'untyped')).toEqual({ is: 'failed', reason: 'TS1479: no' });
  expect(await isRefused(passes, /TS1479/, 'untyped')).toEqual({ is: 'failed', reason: 'works now, although: untyped' });
});
