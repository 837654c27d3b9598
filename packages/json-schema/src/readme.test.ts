import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const copyOf = (index: number): string => fileURLToPath(new URL(`test/readme-example-${index}.copy.ts`, import.meta.url));
const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, example = ''], index) => ({ example, copy: copyOf(index) }));

afterAll(() => examples.forEach(({ copy }) => rmSync(copy, { force: true })));

test.each(examples)('example %# prints what its comments say', async ({ example, copy }) => {
  expect(example.trim().split('\n').length).toBeLessThan(15);
  const want = [...example.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((match) => match[1]);
  expect(want.length).toBeGreaterThan(1);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeFileSync(
    copy,
    example.replace("'@amapi-spec/json-schema'", "'../index.ts'").replace("'@amapi-spec/json-schema/", "'../").replace("-ajv'", "-ajv.ts'"),
  );
  await import(/* @vite-ignore */ copy);
  expect(log.mock.calls.map((values) => values.map(String).join(' '))).toEqual(want);
  log.mockRestore();
});
