import { expect, test } from 'vitest';
import { publishRegistry } from './publish-registry.ts';

test.each([
  ['none', undefined, 'name the registry'],
  ['an empty one', '', 'name the registry'],
  ['something else', 'example', 'http or https'],
  ['another protocol', 'file:///x', 'http or https'],
  ['credentials', 'https://a:b@registry.example', 'credentials'],
])('%s is refused', (_name, address, problem) => {
  expect(publishRegistry(address)).toEqual({ problem: expect.stringContaining(problem) });
});

test('an address gets its closing slash', () => {
  expect(publishRegistry('http://localhost:4873')).toEqual({ address: 'http://localhost:4873/', hostAndPath: 'localhost:4873/' });
});
