import { expect, test } from 'vitest';
import { readSmallSpec } from '@amapi-spec/model/small-spec';
import { emitDecoders } from './index.ts';

test('a command whose statuses have no table is refused by name', () => {
  const model = readSmallSpec();
  const codes = model.codes.filter(({ id }) => id !== 'lock-status');
  expect(() => emitDecoders({ ...model, codes })).toThrow('the statuses of LOCK (LockStatus_Status) need a table in spec/codes');
});
