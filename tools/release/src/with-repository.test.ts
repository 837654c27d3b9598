import { expect, test } from 'vitest';
import { inDependencyOrder } from './keep-tarballs.ts';
import { withRepository } from './with-repository.ts';

const manifest = { name: 'a', license: 'Apache-2.0', files: [] };
const field = { type: 'git', url: 'git+https://code.example/a.git', directory: 'packages/a' };

test('the address of the sources stands after the licence, once', () => {
  const filled = withRepository(manifest, field.url, 'packages/a');
  expect(Object.entries(filled)[2]).toEqual(['repository', field]);
  expect(withRepository(filled, field.url, 'packages/a')).toEqual(filled);
});

test('without an address there is none', () => {
  expect(withRepository({ ...manifest, repository: field }, undefined, 'packages/a')).toEqual(manifest);
});

test('packages come after those that they need', () => {
  const needs: Record<string, string[]> = { cli: ['validators', 'decoders'], validators: ['types'], decoders: ['types'], types: [] };
  expect(inDependencyOrder(Object.keys(needs), (name) => needs[name] ?? [])).toEqual(['types', 'validators', 'decoders', 'cli']);
});
