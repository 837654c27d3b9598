import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('README.md', import.meta.resolve('@amapi-spec/validators/package.json')), 'utf8');
const blocks = [...readme.matchAll(/^(\w+):\n\n```ts no-run\n([^]*?)^```$/gm)].map(([, name = '', code = '']): [string, string] => [
  name,
  code,
]);

test.each(blocks)('what the README of the validators shows for %s is in the program that is tried', (name, code) => {
  const program = readFileSync(new URL(`${name.toLowerCase()}/server.ts`, import.meta.url), 'utf8');
  const lines = new Set(program.split('\n').map((line) => line.trim()));
  expect(code.split('\n').filter((line) => !lines.has(line.trim()))).toEqual([]);
});

test('there are two such programs', () => {
  expect(blocks.map(([name]) => name)).toEqual(['Hono', 'Fastify']);
});
