import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const copy = fileURLToPath(new URL('test/readme-example.copy.ts', import.meta.url));

afterAll(() => rmSync(copy, { force: true }));

test('the example prints what its comments say', async () => {
  const example = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
  expect(example.trim().split('\n').length).toBeLessThan(15);
  const want = [...example.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((match) => match[1]);
  expect(want).toHaveLength(3);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeFileSync(copy, example.replace("'@amapi-spec/json-schema'", "'../index.ts'"));
  await import(/* @vite-ignore */ copy);
  expect(log.mock.calls.map((values) => values.map(String).join(' '))).toEqual(want);
  log.mockRestore();
});
