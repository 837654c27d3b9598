import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import allowed from './allowed-registries.json' with { type: 'json' };
import { publishRegistry } from './publish-registry.ts';

const address = 'https://registry.example/npm/';
const digests = [createHash('sha256').update(address).digest('hex')];

test.each([
  ['none', undefined, 'name the registry'],
  ['an empty one', '', 'name the registry'],
  ['something else', 'example', 'an https address'],
  ['another protocol', 'file:///x', 'an https address'],
  ['no encryption', 'http://registry.example/npm/', 'an https address'],
  ['credentials', 'https://a:b@registry.example/npm/', 'credentials'],
  ['a query', 'https://registry.example/npm/?a', 'end with its path'],
  ['another path', 'https://registry.example/', 'none of the registries'],
  ['another host', 'https://registry.example.org/npm/', 'none of the registries'],
  ['another port', 'https://registry.example:8443/npm/', 'none of the registries'],
  ['a host that begins like loopback', 'https://localhost.example/', 'none of the registries'],
  ['a loopback address', 'http://localhost:4873', 'say --loopback'],
  ['one by its number', 'https://127.0.0.1/', 'say --loopback'],
])('for a release, %s is refused', (_name, given, problem) => {
  expect(publishRegistry(given, 'listed', digests)).toEqual({ problem: expect.stringContaining(problem) });
});

test.each([
  ['an address of the list', address, 'on this machine'],
  ['another address', 'https://registry.example.org/', 'on this machine'],
  ['a host that begins like loopback', 'http://localhost.example/', 'on this machine'],
  ['credentials', 'http://a:b@localhost:4873/', 'credentials'],
  ['none', undefined, 'name the registry'],
])('for a trial, %s is refused', (_name, given, problem) => {
  expect(publishRegistry(given, 'loopback', digests)).toEqual({ problem: expect.stringContaining(problem) });
});

test.each([
  ['an address of the list', address, 'listed', { address, hostAndPath: 'registry.example/npm/', loopback: false }],
  ['the same without its slash', address.slice(0, -1), 'listed', { address, hostAndPath: 'registry.example/npm/', loopback: false }],
  [
    'a loopback address, for a trial',
    'http://localhost:4873',
    'loopback',
    { address: 'http://localhost:4873/', hostAndPath: 'localhost:4873/', loopback: true },
  ],
] as const)('%s is taken', (_name, given, destination, registry) => {
  expect(publishRegistry(given, destination, digests)).toEqual(registry);
});

test('the list holds digests, and no address', () => {
  for (const digest of Object.values(allowed)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(publishRegistry(address, 'listed')).toHaveProperty('problem');
});
