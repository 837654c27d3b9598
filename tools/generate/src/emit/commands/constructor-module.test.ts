import { expect, test } from 'vitest';
import { smallModel } from '@amapi-spec/model/small-spec';
import { constructorSymbol } from './constructor-module.ts';

test.each([
  ['WIPE', 'wipe'],
  ['ADD_ESIM', 'addEsim'],
  ['DELETE', 'delete$'],
  ['NEW_PROFILE', 'newProfile'],
])('the function for %s is called %s', (type, name) => {
  const [command] = smallModel().commands;
  expect(command && constructorSymbol({ ...command, type }).name).toBe(name);
});
